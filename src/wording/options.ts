import { OPTIONS as ENGLISH } from './english/options.ts';
import { language } from './language.ts';
import { numberText } from './number.ts';
import { counted } from './plural.ts';
import { asString, fill, type Sentence } from './sentence.ts';
import { live, spokenPart } from './spoken.ts';

export const OPTIONS = live(() => spokenPart('options') ?? ENGLISH);

export function removeSite<Slot>(site: Slot): Sentence<string | Slot> {
  return fill(OPTIONS.removeSite, { site });
}

export function forgetSwitch<Slot>(site: Slot): Sentence<string | Slot> {
  return fill(OPTIONS.forgetSwitch, { site });
}

export function daysAgo(days: number): string {
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-days, 'day');
}

export function ownRemove(name: string): string {
  return asString(fill(OPTIONS.ownRemove, { name }));
}

export function ownAddedOn<Slot>(day: Slot): Sentence<string | Slot> {
  return fill(OPTIONS.ownAddedOn, { day });
}

export function ownFull(count: number): string {
  return asString(fill(OPTIONS.ownFull, { count: numberText(count) }));
}

export function importFound(switches: number): string {
  return counted(OPTIONS.importFound, switches);
}

export function importAnchors(anchors: number): string {
  return counted(OPTIONS.importAnchors, anchors);
}
