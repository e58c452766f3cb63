import { MARKS } from './english/marks.ts';
import type { Parts } from './parts.ts';
import { spokenPart } from './spoken.ts';

/** The few words that content script and background need. */
export function pageWords(): Parts['marks'] {
  return spokenPart('marks') ?? MARKS;
}
