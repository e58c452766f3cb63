import type { LanguageParts } from '../../language-parts.ts';

export const INDONESIAN: LanguageParts = {
  marks: async () => (await import('./marks.ts')).MARKS,
  voter: async () => (await import('./voter.ts')).VOTER,
};
