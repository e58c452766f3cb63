import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { speakHere } from '../ui/speak.ts';
import '../popup/popup.css';
import { Popup } from '../popup/popup.tsx';

document.documentElement.classList.add('in-tab');
wearAppearance();
const place = document.getElementById('panel');
void speakHere(['likeness']).then(() => {
  if (place !== null) render(<Popup stays />, place);
});
