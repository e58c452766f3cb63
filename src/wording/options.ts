import { words } from './catalog.ts';
import { language } from './language.ts';
import { fill, type Sentence } from './sentence.ts';

export const OPTIONS = words().options;

export function removeSite<Slot>(site: Slot): Sentence<string | Slot> {
  return fill(OPTIONS.removeSite, { site });
}

export function forgetSwitch<Slot>(site: Slot): Sentence<string | Slot> {
  return fill(OPTIONS.forgetSwitch, { site });
}

export function daysAgo(days: number): string {
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-days, 'day');
}
