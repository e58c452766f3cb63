import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { entitle, speakHere } from '../ui/speak.ts';
import { HELP } from '../wording/help.ts';
import '../ui/document.css';
import { Help } from './help.tsx';

wearAppearance();
const place = document.getElementById('help');
void speakHere(['guide']).then(() => {
  entitle(HELP.name);
  if (place !== null) render(<Help />, place);
});
