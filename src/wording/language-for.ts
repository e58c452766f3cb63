/** The languages that Whence speaks, as BCP 47 names them. English is what the rest is translated from. */
export const TAGS = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'id', 'ja', 'pt', 'uk'] as const;
export type Tag = (typeof TAGS)[number];

/** The first of the reader's languages that we have. */
export function languageFor(wanted: readonly string[]): Tag {
  for (const tag of wanted) {
    const [base] = tag.toLowerCase().split('-', 1);
    const known = TAGS.find((one) => one === base);
    if (known !== undefined) return known;
  }
  return 'en';
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set<Tag>(['ar']);

/** Which way a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
