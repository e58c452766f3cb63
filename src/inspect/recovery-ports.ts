import { browserPorts } from '../recovery-ui/browser-ports.ts';
import type { LadderPorts } from '../recovery-ui/ladder-ports.ts';
import { currentTrust } from './current-trust.ts';

let ports: LadderPorts | null = null;

/** One set for all files of this page, made when the first of them is shown. */
export function recoveryPorts(): LadderPorts {
  ports ??= browserPorts(currentTrust);
  return ports;
}
