import type { LanguageParts } from '../../language-parts.ts';

export const JAPANESE: LanguageParts = {
  marks: async () => (await import('./marks.ts')).MARKS,
  voter: async () => (await import('./voter.ts')).VOTER,
  guide: async () => (await import('./guide.ts')).GUIDE,
  options: async () => (await import('./options.ts')).OPTIONS,
  election: async () => (await import('./election.ts')).ELECTION,
  inspection: async () => (await import('./inspection.ts')).INSPECTION,
  codes: async () => (await import('./codes.ts')).CODES,
  evidence: async () => (await import('./evidence.ts')).EVIDENCE_WORDS,
  likeness: async () => (await import('./likeness.ts')).LIKENESS,
  recovery: async () => (await import('./recovery.ts')).RECOVERY_WORDS,
  watermark: async () => (await import('./watermark.ts')).WATERMARK_WORDS,
};
