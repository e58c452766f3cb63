import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { speakHere } from '../ui/speak.ts';
import './popup.css';
import { Popup } from './popup.tsx';

document.documentElement.classList.toggle('in-tab', new URLSearchParams(location.search).has('tab'));
wearAppearance();
const place = document.getElementById('popup');
void speakHere(['likeness']).then(() => {
  if (place !== null) render(<Popup />, place);
});
