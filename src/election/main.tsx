import { render } from 'preact';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import '../ui/document.css';
import './election.css';
import { Election } from './election.tsx';

wearAppearance();
const place = document.getElementById('election');
if (place !== null) render(<Election />, place);
