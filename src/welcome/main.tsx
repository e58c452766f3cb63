import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import './welcome.css';
import { Welcome } from './welcome.tsx';

wearAppearance();
const place = document.getElementById('welcome');
if (place !== null) render(<Welcome />, place);
