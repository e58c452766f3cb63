import { language } from './language.ts';

/** Making one takes longer than all else about a count. */
let made: { readonly language: string; readonly format: Intl.NumberFormat } | null = null;

/** A number in the digits of the reader's language. */
export function numberText(value: number): string {
  if (made?.language !== language()) made = { language: language(), format: new Intl.NumberFormat(language()) };
  return made.format.format(value);
}
