import { ELECTION as ENGLISH } from './english/election.ts';
import { language } from './language.ts';
import { monthText } from './month.ts';
import { asString, fill } from './sentence.ts';
import { live, spokenPart } from './spoken.ts';

export const ELECTION = live(() => spokenPart('election') ?? ENGLISH);

export function asOfLine(asOf: string): string {
  return asString(fill(ELECTION.asOf, { month: monthText(asOf) }));
}

/** A country's name in the reader's language. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
}
