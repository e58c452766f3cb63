import { language } from '../wording/language.ts';

const DAY = { dateStyle: 'medium' } as const;
const MOMENT = { dateStyle: 'long', timeStyle: 'long' } as const;

/** Making one takes longer than a whole entry of a list; they differ by language and style alone. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the reader's own language; null where the text is no time. */
export function day(iso: string): string | null {
  return format(iso, DAY);
}

/** A moment to the minute, with the time zone that it is given in. */
export function moment(iso: string): string | null {
  return format(iso, MOMENT);
}

function format(iso: string, style: typeof DAY | typeof MOMENT): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : formatFor(style).format(time);
}

function formatFor(style: typeof DAY | typeof MOMENT): Intl.DateTimeFormat {
  const key = `${language()} ${style.dateStyle}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language(), style);
  formats.set(key, made);
  return made;
}
