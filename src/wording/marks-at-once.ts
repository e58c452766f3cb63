import { setLanguage } from './language.ts';
import { languageFor } from './language-for.ts';
import { MARKS as AR } from './languages/ar/marks.ts';
import { MARKS as DE } from './languages/de/marks.ts';
import { MARKS as ES } from './languages/es/marks.ts';
import { MARKS as FR } from './languages/fr/marks.ts';
import { MARKS as HI } from './languages/hi/marks.ts';
import { MARKS as ID } from './languages/id/marks.ts';
import { MARKS as JA } from './languages/ja/marks.ts';
import { MARKS as PT } from './languages/pt/marks.ts';
import { MARKS as UK } from './languages/uk/marks.ts';
import type { Parts } from './parts.ts';
import { speak, speakEnglish } from './spoken.ts';

/** The few words of marks, menu and toolbar in every language: a service worker cannot load anything later on. */
const MARKS: ReadonlyMap<string, Parts['marks']> = new Map([
  ['ar', AR],
  ['de', DE],
  ['es', ES],
  ['fr', FR],
  ['hi', HI],
  ['id', ID],
  ['ja', JA],
  ['pt', PT],
  ['uk', UK],
]);

/** Sets the words of the background. */
export function speakOfMarks(wanted: readonly string[]): void {
  const tag = languageFor(wanted);
  const marks = MARKS.get(tag);
  if (marks === undefined) speakEnglish();
  else speak('marks', marks);
  setLanguage(tag);
}
