import type { MediaKind } from '../messages/protocol.ts';
import type { Bond } from './axes.ts';
import { words } from './catalog.ts';
import { counted } from './plural.ts';
import { fill, type Sentence } from './sentence.ts';
import { live } from './spoken.ts';

export const POPUP = live(() => words().popup);

/** How firmly the judged bytes are tied to what the page shows. */
export function bondText(bond: Bond): string {
  return words().bonds[bond];
}

/** A verdict's sentence said of a kind of medium, for those who hear it. */
export function ofKind<Slot>(kind: MediaKind, sentence: Slot): Sentence<string | Slot> {
  return fill(words().mediaKinds[kind], { sentence });
}

export function itemCount(count: number): string {
  return count === 0 ? POPUP.noItems : counted(words().counts.items, count);
}

export function omittedCount(count: number): string {
  return counted(words().counts.omitted, count);
}

export function checkingCount(count: number): string {
  return counted(words().counts.checking, count);
}

/** The button that opens the inspector, and how many notes wait there. */
export function inspectWords(notes: number): string {
  return notes === 0 ? POPUP.inspect : counted(words().counts.notes, notes);
}

export function checkSite<Slot>(site: Slot): Sentence<string | Slot> {
  return fill(POPUP.checkSite, { site });
}

export function quietSite<Slot>(site: Slot): Sentence<string | Slot> {
  return fill(POPUP.quietSite, { site });
}

export function allowSite<Slot>(site: Slot): Sentence<string | Slot> {
  return fill(POPUP.allowSite, { site });
}

/** What was done to a picture, as its signer recorded it. */
export function editsLine<Slot>(edits: Slot): Sentence<string | Slot> {
  return fill(words().surface.edits, { edits });
}
