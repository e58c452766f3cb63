import { render } from 'preact';
import '../ui/theme.css';
import './options.css';
import { Options } from './options.tsx';

const place = document.getElementById('options');
if (place !== null) render(<Options />, place);
