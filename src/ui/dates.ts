import { language } from '../wording/language.ts';

/** A day in the reader's own language; null where the text is no time. */
export function day(iso: string): string | null {
  return format(iso, { dateStyle: 'medium' });
}

/** A moment to the minute, with the time zone that it is given in. */
export function moment(iso: string): string | null {
  return format(iso, { dateStyle: 'long', timeStyle: 'long' });
}

function format(iso: string, style: Intl.DateTimeFormatOptions): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(language(), style).format(time);
}
