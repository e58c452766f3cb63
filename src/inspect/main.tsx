import { render } from 'preact';
import { browserPorts } from '../recovery-ui/browser-ports.ts';
import { RecoveryPorts } from '../recovery-ui/ports-context.ts';
import '../ui/theme.css';
import { wearAppearance } from '../ui/appearance.ts';
import { speakHere } from '../ui/speak.ts';

import './inspect.css';
import './report.css';
import { currentTrust } from './current-trust.ts';
import { Inspector } from './inspector.tsx';

wearAppearance();
const place = document.getElementById('inspector');
void speakHere(['inspection', 'codes', 'evidence', 'likeness', 'recovery', 'watermark']).then(() => {
  if (place !== null) {
    render(
      <RecoveryPorts.Provider value={browserPorts(currentTrust)}>
        <Inspector search={location.search} />
      </RecoveryPorts.Provider>,
      place,
    );
  }
});
