import type { Country } from './country.ts';

/** The region of the first of the reader's languages that names a listed one; else the first of the list. */
export function likelyCountry(languages: readonly string[], countries: readonly Country[]): string {
  const regions = languages.map((tag) => new Intl.Locale(tag).maximize().region);
  const found = regions.find((region) => countries.some(({ code }) => code === region));
  return found ?? countries[0]?.code ?? '';
}
