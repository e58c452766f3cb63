import { WATERMARK_WORDS } from './english/watermark.ts';
import type { Parts } from './parts.ts';
import { fill, type Sentence } from './sentence.ts';
import { live, spokenPart } from './spoken.ts';

function words(): Parts['watermark'] {
  return spokenPart('watermark') ?? WATERMARK_WORDS;
}

export const WATERMARK = live(words);

type Sentences = { [Key in keyof Parts['watermark'] as Parts['watermark'][Key] extends string ? Key : never]: string };

/** One of the sentences with slots. */
export function watermarkText<Slot>(
  key: keyof Sentences,
  slots: Readonly<Record<string, Slot>>,
): Sentence<Slot | string> {
  return fill<Slot | string>(words()[key], slots);
}

export function modelText<Slot>(
  key: keyof Parts['watermark']['models'],
  slots: Readonly<Record<string, Slot>>,
): Sentence<Slot | string> {
  return fill<Slot | string>(words().models[key], slots);
}

export function modelProblemText<Slot>(
  { kind }: { readonly kind: keyof Parts['watermark']['problems'] },
  detail: Slot,
): Sentence<Slot | string> {
  return fill<Slot | string>(words().problems[kind], { detail });
}
