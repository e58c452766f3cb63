import type { LanguageParts } from '../../language-parts.ts';

export const PORTUGUESE: LanguageParts = {
  marks: async () => (await import('./marks.ts')).MARKS,
  voter: async () => (await import('./voter.ts')).VOTER,
};
