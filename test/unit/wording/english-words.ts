import { words } from '../../../src/wording/catalog.ts';
import { FAILURES, NOTICES, SUCCESSES } from '../../../src/wording/english/codes.ts';
import { ELECTION } from '../../../src/wording/english/election.ts';
import { EVIDENCE_WORDS } from '../../../src/wording/english/evidence.ts';
import { HELP } from '../../../src/wording/english/help.ts';
import { IDENTITY_WORDS } from '../../../src/wording/english/identities.ts';
import { INSPECTOR_WORDS } from '../../../src/wording/english/inspector.ts';
import { VIEW_WORDS } from '../../../src/wording/english/inspector-views.ts';
import { LEGEND } from '../../../src/wording/english/legend.ts';
import { LIKENESS } from '../../../src/wording/english/likeness.ts';
import { MARKS } from '../../../src/wording/english/marks.ts';
import { OPTIONS } from '../../../src/wording/english/options.ts';
import { RECOVERY_WORDS } from '../../../src/wording/english/recovery.ts';
import { SOURCE_TYPES } from '../../../src/wording/english/source-types.ts';
import { WATERMARK_WORDS } from '../../../src/wording/english/watermark.ts';
import { WELCOME } from '../../../src/wording/english/welcome.ts';
import type { Parts } from '../../../src/wording/parts.ts';

/** All English words, by the parts that a translation fills. */
export const ENGLISH: { readonly [Part in keyof Parts]: unknown } = {
  marks: MARKS,
  voter: words(),
  guide: { help: HELP, legend: LEGEND, welcome: WELCOME },
  options: OPTIONS,
  election: ELECTION,
  inspection: {
    page: INSPECTOR_WORDS,
    views: VIEW_WORDS,
    identities: IDENTITY_WORDS,
    sourceTypes: SOURCE_TYPES,
  },
  codes: { ...SUCCESSES, ...NOTICES, ...FAILURES },
  evidence: EVIDENCE_WORDS,
  likeness: LIKENESS,
  recovery: RECOVERY_WORDS,
  watermark: WATERMARK_WORDS,
};
