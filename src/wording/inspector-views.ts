import { VIEW_WORDS } from './english/inspector-views.ts';
import { named } from './named.ts';
import type { Parts } from './parts.ts';
import { asString, fill } from './sentence.ts';
import { live, spokenPart } from './spoken.ts';

/** Words of the inspector's closer looks. */
function words(): Parts['inspection']['views'] {
  return spokenPart('inspection')?.views ?? VIEW_WORDS;
}

export const OPENING = live(() => words().opening);
export const BATCH = live(() => words().batch);
export const COMPARE = live(() => words().compare);
export const ORIGINS = live(() => words().origins);
export const MAP = live(() => words().map);
export const PLACE = live(() => words().place);
export const SEARCH = live(() => words().search);
export const HASHES = live(() => words().hashes);
export const SHORTCUTS = live(() => words().shortcuts);
export const SIGNER_NOTES = live(() => words().signerNotes);

/** How far a batch is; numbers as the reader writes them. */
export function batchProgress(done: string, all: string): string {
  return asString(fill(words().batch.doneOf, { done, all }));
}

/** What stands for an ingredient in the list of pictures to compare with. */
export function ingredientPicture(relation: string, title: string): string {
  return asString(fill(words().compare.ingredient, { relation, title }));
}

export function otherFile(name: string): string {
  return asString(fill(words().compare.otherFile, { name }));
}

/** `share`: a percentage as the reader writes it. */
export function differingShare(share: string): string {
  return asString(fill(words().compare.differing, { share }));
}

/** A signal of the rubric in words; null for one that is not known here. */
export function signalText(signal: string): string | null {
  return named(words().signals, signal);
}

export function partName(what: string): string {
  return named(words().parts, what) ?? words().parts.other;
}

/** What a click on a search service does. */
export function searchSends(service: string, host: string): string {
  return asString(fill(words().search.sends, { service, host }));
}

export function searchOpens(service: string, host: string): string {
  return asString(fill(words().search.opens, { service, host }));
}

/** Stands before the section of the specification that asks for a check. */
export function checkSectionLabel(): string {
  return words().checkSection;
}
