import { render } from 'preact';
import '../ui/theme.css';
import './popup.css';
import { Popup } from './popup.tsx';

const place = document.getElementById('popup');
if (place !== null) render(<Popup />, place);
