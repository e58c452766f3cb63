import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { entitle, speakHere } from '../ui/speak.ts';
import { OPTIONS } from '../wording/options.ts';
import './options.css';
import { Options } from './options.tsx';

wearAppearance();
const place = document.getElementById('options');

/** Draws the page in the language of the moment; what was typed into it stays. */
async function draw(): Promise<void> {
  await speakHere(['options', 'watermark']);
  entitle(OPTIONS.name);
  if (place !== null) render(<Options onLanguage={() => void draw()} />, place);
}

void draw();
