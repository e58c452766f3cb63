import { language } from './language.ts';
import { languageFor, type Tag } from './language-for.ts';

/** What opens and what closes a quotation, as the words of each language have it; ui/theme.css has the same for pages. */
export const QUOTATION_MARKS: Readonly<Record<Tag, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  ar: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  hi: ['“', '”'],
  id: ['“', '”'],
  ja: ['「', '」'],
  pt: ['“', '”'],
  uk: ['«', '»'],
};

/** Text between the quotation marks of the reader's language. */
export function inQuotationMarks(text: string): string {
  const [open, close] = QUOTATION_MARKS[languageFor([language()])];
  return `${open}${text}${close}`;
}
