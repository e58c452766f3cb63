import { createContext } from 'preact';
import type { LadderPorts } from './ladder-ports.ts';

/** What the ladder works with; a page that provides nothing has no ladder. */
export const RecoveryPorts = createContext<LadderPorts | null>(null);
