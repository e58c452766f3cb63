/**
 * Which languages there are.
 *
 * A new language: a folder `languages/xx/` with the files of `english/` (one file a page or area), and in it
 * - `marks.ts` and `voter.ts`, which joins the files of popup, side panel and verdicts; both are needed from the start;
 * - `parts.ts`, which names where each part lies; and one row here, in LANGUAGES.
 *
 * A new part of a language: its files as in `english/`; the shape is `Parts['options']` and so on (parts.ts), and the
 * compiler names every text that is missing; joined in one file where the part has several (`guide.ts`,
 * `inspection.ts`); one line in the language's `parts.ts`; and its line taken out of the list of missing parts in
 * test/unit/wording/languages.test.ts.
 */

import { setLanguage } from './language.ts';
import type { LanguageParts, PartLoaders } from './language-parts.ts';
import { ARABIC } from './languages/ar/parts.ts';
import { GERMAN } from './languages/de/parts.ts';
import { SPANISH } from './languages/es/parts.ts';
import { FRENCH } from './languages/fr/parts.ts';
import { HINDI } from './languages/hi/parts.ts';
import { INDONESIAN } from './languages/id/parts.ts';
import { JAPANESE } from './languages/ja/parts.ts';
import { PORTUGUESE } from './languages/pt/parts.ts';
import { UKRAINIAN } from './languages/uk/parts.ts';
import type { Parts } from './parts.ts';
import { speak } from './spoken.ts';

/** Each translation is loaded only where somebody reads it. English comes with the pages. */
export const LANGUAGES = {
  ar: ARABIC,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  hi: HINDI,
  id: INDONESIAN,
  ja: JAPANESE,
  pt: PORTUGUESE,
  uk: UKRAINIAN,
} satisfies Readonly<Record<string, LanguageParts>>;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** The first of the reader's languages that we have; English is one of them. */
export function languageFor(wanted: readonly string[]): keyof typeof LANGUAGES | 'en' {
  for (const tag of wanted) {
    const [base = ''] = tag.toLowerCase().split('-', 1);
    if (base === 'en') return 'en';
    if (isKnown(base)) return base;
  }
  return 'en';
}

/**
 * Sets the words of a page and its direction, before anything is shown.
 * @param parts what the page says besides its verdicts
 */
export async function speakReadersLanguage(
  document: Document,
  wanted: readonly string[],
  parts: readonly (keyof Parts)[] = [],
): Promise<void> {
  const tag = languageFor(wanted);
  if (tag === 'en') return;
  const language: PartLoaders = LANGUAGES[tag];
  const loaded = await Promise.all(
    [...new Set<keyof Parts>(['marks', 'voter', ...parts])].map((part) => loadPart(language, part)),
  );
  for (const set of loaded) set();
  setLanguage(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr';
}

/** Loads a part; nothing is spoken before all of them are there. */
async function loadPart<Part extends keyof Parts>(language: PartLoaders, part: Part): Promise<() => void> {
  const words = await language[part]?.();
  return () => {
    if (words !== undefined) speak(part, words);
  };
}

function isKnown(tag: string): tag is keyof typeof LANGUAGES {
  return Object.hasOwn(LANGUAGES, tag);
}
