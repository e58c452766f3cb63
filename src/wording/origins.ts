import type { OriginLabel } from '../verdict/judgement.ts';

const LABELS: Readonly<Record<OriginLabel, string>> = {
  'ai-generated': 'AI-generated',
  'ai-edited': 'AI-edited',
  'camera-captured': 'Camera-captured',
};

/** The labels of the C2PA user experience guidance: one neutral style for all, and never over credentials that fail. */
export function originLabel(origin: OriginLabel): string {
  return LABELS[origin];
}

const MEANINGS: Readonly<Record<OriginLabel, string>> = {
  'ai-generated': 'The credentials say that a generative model made this picture.',
  'ai-edited':
    'The credentials say that parts of this picture come from a generative model. That need not be all of it.',
  'camera-captured': 'The credentials say that a camera took this picture and record no AI since.',
};

export function originMeaning(origin: OriginLabel): string {
  return MEANINGS[origin];
}

/** Where credentials hold and name no origin. Absence of an AI label must not be read as absence of AI. */
export const NO_ORIGIN = 'The credentials do not say how this picture came to be. No use of AI is recorded.';
