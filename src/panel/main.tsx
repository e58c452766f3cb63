import '../ui/theme.css';
import '../popup/popup.css';
import { show } from '../popup/show.tsx';

document.documentElement.classList.add('in-tab');
void show('panel', { stays: true });
