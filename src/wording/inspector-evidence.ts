import { EVIDENCE_WORDS } from './english/evidence.ts';
import type { Parts } from './parts.ts';
import { asString, fill } from './sentence.ts';
import { live, spokenPart } from './spoken.ts';

function words(): Parts['evidence'] {
  return spokenPart('evidence') ?? EVIDENCE_WORDS;
}

/** Words of exported reports. */
export const EVIDENCE_PAGE = live(() => words().page);
/** The part of the inspector that makes them. */
export const EVIDENCE = live(() => words().section);

/** Column names of the table, for programs: they stay the same in every language. */
export const EVIDENCE_COLUMNS = [
  'name',
  'page_url',
  'media_url',
  'checked_at',
  'sha256',
  'bytes',
  'format',
  'verdict',
  'verdict_words',
  'reason',
  'state',
  'failure_codes',
  'informational_codes',
  'success_codes',
  'ingredient_failure_codes',
  'signer_name',
  'signer_organization',
  'signer_list',
  'signer_certificate_sha256',
  'signed_at',
  'time_stamp_authority',
  'revocation',
  'origin',
  'title_claimed',
  'generator_claimed',
  'warnings',
  'trust_lists',
  'verifier',
  'tool',
  'notes',
  'command',
] as const;

/** Subject of a mail; names in it are already harmless. */
export function mailSubject(word: string, name: string): string {
  return asString(fill(words().mailSubject, { word, name }));
}

/** What the command line says when it reopens a report. */
export const REOPENED = {
  recorded: 'recorded',
  again: 'again',
  file: 'file',
  same: 'same finding, state and codes',
  sameWords: 'the record leads to the same finding',
  differs: 'differs:',
  recordDiffers: 'the record leads to another finding than it states:',
  recordUnread: 'this version cannot judge the record by itself',
  noFile: 'not at hand: no file with this SHA-256 beside the report or among the paths given',
  otherLists: 'note: judged with other trust lists than recorded',
  otherVerifier: 'note: judged with another version than recorded',
  missing: 'no report of Whence can be read there',
} as const;
