import { speak, type VoterCatalog } from './catalog.ts';
import { setLanguage } from './language.ts';
import { speakOfMarks } from './page-catalog.ts';

/** Where each translation lies: loaded only where somebody reads it. English comes with the pages. */
export const LANGUAGES = {
  ar: async () => (await import('./languages/ar.ts')).ARABIC,
  de: async () => (await import('./languages/de.ts')).GERMAN,
  es: async () => (await import('./languages/es.ts')).SPANISH,
  fr: async () => (await import('./languages/fr.ts')).FRENCH,
  hi: async () => (await import('./languages/hi.ts')).HINDI,
  id: async () => (await import('./languages/id.ts')).INDONESIAN,
  ja: async () => (await import('./languages/ja.ts')).JAPANESE,
  pt: async () => (await import('./languages/pt.ts')).PORTUGUESE,
  uk: async () => (await import('./languages/uk.ts')).UKRAINIAN,
} satisfies Readonly<Record<string, () => Promise<VoterCatalog>>>;

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

/** Sets the words of popup and side panel, and the direction of the page; before anything is shown. */
export async function speakReadersLanguage(document: Document, wanted: readonly string[]): Promise<void> {
  const tag = languageFor(wanted);
  if (tag === 'en') return;
  const catalog = await LANGUAGES[tag]();
  speak(catalog);
  speakOfMarks(catalog.marks);
  setLanguage(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr';
}

function isKnown(tag: string): tag is keyof typeof LANGUAGES {
  return Object.hasOwn(LANGUAGES, tag);
}
