import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { speakReadersLanguage } from '../wording/languages.ts';
import './popup.css';
import { Popup } from './popup.tsx';

document.documentElement.classList.toggle('in-tab', new URLSearchParams(location.search).has('tab'));
wearAppearance();
const place = document.getElementById('popup');
void speakReadersLanguage(document, navigator.languages, ['likeness'])
  // A translation that cannot be loaded leaves English.
  .catch(() => undefined)
  .then(() => {
    if (place !== null) render(<Popup />, place);
  });
