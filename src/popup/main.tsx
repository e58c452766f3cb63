import '../ui/theme.css';
import './popup.css';
import { show } from './show.tsx';

document.documentElement.classList.toggle('in-tab', new URLSearchParams(location.search).has('tab'));
void show('popup', { stays: false });
