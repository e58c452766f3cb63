import type { Tag } from './language-for.ts';

/** Each language as its readers call it: whoever landed in a wrong one must find their own. */
export const LANGUAGE_NAMES: Readonly<Record<Tag, string>> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  pt: 'Português',
  uk: 'Українська',
};
