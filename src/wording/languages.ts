/**
 * Which languages there are.
 *
 * A new language: a folder `languages/xx/` with the files of `english/` (one file a page or area; those of one part are
 * joined in `voter.ts`, `guide.ts`, `inspection.ts`) and `parts.ts`, which names where each part lies. Its tag goes into
 * language-for.ts; then the compiler asks for one row here and one in language-names.ts, and for every text that is
 * missing; marks-at-once.ts needs a row too.
 *
 * A new part: its English words in `english/`, its shape in parts.ts, a row in every language's `parts.ts`; and each
 * page that says it names it when it asks for its language (ui/speak.ts).
 */

import { setLanguage } from './language.ts';
import { directionOf, languageFor, type Tag } from './language-for.ts';
import type { LanguageParts } from './language-parts.ts';
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
import { speak, speakEnglish } from './spoken.ts';

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
} satisfies Readonly<Record<Exclude<Tag, 'en'>, LanguageParts>>;

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
  const needed = [...new Set<keyof Parts>(['marks', 'voter', ...parts])];
  const loaded = tag === 'en' ? [] : await Promise.all(needed.map((part) => loadPart(LANGUAGES[tag], part)));
  speakEnglish();
  for (const set of loaded) set();
  setLanguage(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(tag);
}

/** Loads a part; nothing is spoken before all of them are there. */
async function loadPart<Part extends keyof Parts>(language: LanguageParts, part: Part): Promise<() => void> {
  const words = await language[part]();
  return () => speak(part, words);
}
