import { render } from 'preact';
import '../ui/theme.css';
import './welcome.css';
import { Welcome } from './welcome.tsx';

const place = document.getElementById('welcome');
if (place !== null) render(<Welcome />, place);
