import { words } from './catalog.ts';
import { language } from './language.ts';
import { monthText } from './month.ts';
import { asString, fill } from './sentence.ts';

export const ELECTION = words().election;

export function asOfLine(asOf: string): string {
  return asString(fill(ELECTION.asOf, { month: monthText(asOf) }));
}

/** A country's name in the reader's language. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
}
