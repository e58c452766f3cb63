import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { speakReadersLanguage } from '../wording/languages.ts';
import '../popup/popup.css';
import { Popup } from '../popup/popup.tsx';

document.documentElement.classList.add('in-tab');
wearAppearance();
const place = document.getElementById('panel');
void speakReadersLanguage(document, navigator.languages, ['likeness'])
  // A translation that cannot be loaded leaves English.
  .catch(() => undefined)
  .then(() => {
    if (place !== null) render(<Popup stays />, place);
  });
