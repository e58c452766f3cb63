import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import './options.css';
import { Options } from './options.tsx';

wearAppearance();
const place = document.getElementById('options');
if (place !== null) render(<Options />, place);
