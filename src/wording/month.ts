import { language } from './language.ts';

/** A month (YYYY-MM) as the reader's language writes it. */
export function monthText(month: string): string {
  const format = new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
