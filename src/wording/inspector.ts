import type { IngredientReport } from '../verifier/report.ts';
import type { Revocation, TimeReport } from '../verifier/signer-report.ts';
import { INSPECTOR_WORDS } from './english/inspector.ts';
import { named } from './named.ts';
import type { Parts } from './parts.ts';
import { asString, fill, type Sentence } from './sentence.ts';
import { live, spokenPart } from './spoken.ts';

function words(): Parts['inspection']['page'] {
  return spokenPart('inspection')?.page ?? INSPECTOR_WORDS;
}

export const INSPECTOR = live(() => words().page);
export const SECTIONS = live(() => words().sections);
export const LEADS = live(() => words().leads);
export const FACTS = live(() => words().facts);
export const CHECKS = live(() => words().checks);
export const RAW = live(() => words().raw);
export const MEDIA = live(() => words().media);
export const HISTORY = live(() => words().history);

/** Names of standards: the same in every language. */
export const METADATA_GROUPS = { exif: 'EXIF', xmp: 'XMP', iptc: 'IPTC' } as const;

export function allowHost<Slot>(host: Slot): Sentence<string | Slot> {
  return fill(words().page.allowHost, { host });
}

export function revocationText(status: Revocation['status']): string {
  return words().revocations[status];
}

export function timeSourceText(source: TimeReport['source']): string {
  return words().times[source];
}

export function noTimeText(): string {
  return words().noTime;
}

export function assuranceText(level: 1 | 2): string {
  return words().assurances[level];
}

export function relationText(relation: IngredientReport['relationship']): string {
  return words().relations[relation ?? 'unsaid'];
}

export function placeName(what: string): string {
  return named(words().places, what) ?? words().places.other;
}

export function byteRange(start: string, end: string): string {
  return asString(fill(words().byteRange, { start, end }));
}

/** A file's size with its exact count of bytes. */
export function exactSize(readable: string, bytes: string): string {
  return asString(fill(words().exactSize, { readable, bytes }));
}

/** Title of the inspector's tab: what was found, and about which file. */
export function inspectorTitle(word: string, name: string): string {
  return asString(fill(words().page.tabTitle, { word, name, title: INSPECTOR.title }));
}
