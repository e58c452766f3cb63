import type { LanguageParts } from '../../language-parts.ts';

export const JAPANESE: LanguageParts = {
  marks: async () => (await import('./marks.ts')).MARKS,
  voter: async () => (await import('./voter.ts')).VOTER,
};
