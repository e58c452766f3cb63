import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import './inspect.css';
import './report.css';
import { Inspector } from './inspector.tsx';

wearAppearance();
const place = document.getElementById('inspector');
if (place !== null) render(<Inspector search={location.search} />, place);
