import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { entitle, speakHere } from '../ui/speak.ts';
import { ELECTION } from '../wording/election.ts';
import '../ui/document.css';
import './election.css';
import { Election } from './election.tsx';

wearAppearance();
const place = document.getElementById('election');
void speakHere(['election']).then(() => {
  entitle(ELECTION.name);
  if (place !== null) render(<Election />, place);
});
