import { words } from './catalog.ts';
import { language } from './language.ts';
import { asString, fill } from './sentence.ts';

export const ELECTION = words().election;

export function asOfLine(asOf: string): string {
  const month = new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return asString(fill(ELECTION.asOf, { month: month.format(new Date(`${asOf}-01T00:00:00Z`)) }));
}

/** A country's name in the reader's language. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
}
