import type { JSX } from 'preact';
import type { Sentence } from '../wording/sentence.ts';

/** A sentence whose slots were filled with elements. */
export function SentenceText({ sentence }: { readonly sentence: Sentence<JSX.Element | string> }): JSX.Element {
  return <>{sentence}</>;
}
