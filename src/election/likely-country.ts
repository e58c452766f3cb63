import type { Country } from './country.ts';

/** The region of the first of the reader's languages that names a listed one; null where none does, and nobody guesses. */
export function likelyCountry(languages: readonly string[], countries: readonly Country[]): string | null {
  const regions = languages.map((tag) => new Intl.Locale(tag).maximize().region);
  return regions.find((region) => countries.some(({ code }) => code === region)) ?? null;
}
