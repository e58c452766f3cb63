import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { entitle, speakHere } from '../ui/speak.ts';
import { WELCOME } from '../wording/welcome.ts';
import './welcome.css';
import { Welcome } from './welcome.tsx';

wearAppearance();
const place = document.getElementById('welcome');
void speakHere(['guide']).then(() => {
  entitle(WELCOME.name);
  if (place !== null) render(<Welcome />, place);
});
