import type { BondNote } from '../messages/protocol.ts';
import { words } from './catalog.ts';

/** What lowers the bond between a verdict and what the page shows, in one sentence. */
export function bondNoteText(note: BondNote): string {
  return words().bondNotes[note];
}
