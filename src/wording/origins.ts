import type { OriginLabel } from '../verdict/judgement.ts';
import { words } from './catalog.ts';
import { pageWords } from './page-catalog.ts';

/** One neutral style for all labels, and never over credentials that fail. */
export function originLabel(origin: OriginLabel): string {
  return pageWords().origins[origin];
}

export function originMeaning(origin: OriginLabel): string {
  return words().originMeanings[origin];
}

/** Where credentials hold and no label follows from them. Absence of an AI label must not be read as absence of AI. */
export function noOriginText(): string {
  return words().originMeanings.unsaid;
}
