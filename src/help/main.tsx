import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import '../ui/document.css';
import { Help } from './help.tsx';

wearAppearance();
const place = document.getElementById('help');
if (place !== null) render(<Help />, place);
