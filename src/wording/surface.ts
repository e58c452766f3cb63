import { words } from './catalog.ts';
import { live } from './spoken.ts';

/** Words that more than one of our own pages shows. */
export const SURFACE = live(() => words().surface);

/** What a page says where the background gave no answer. */
export const NO_ANSWER = live(() => {
  const { noAnswerTitle, noAnswerText } = words().surface;
  return { title: noAnswerTitle, text: noAnswerText };
});
