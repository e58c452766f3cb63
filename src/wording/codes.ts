import type { StatusCode } from '../verifier/status.ts';
import { FAILURES, NOTICES, SUCCESSES } from './english/codes.ts';
import { spokenPart } from './spoken.ts';

const CODES: Readonly<Record<StatusCode, string>> = { ...SUCCESSES, ...NOTICES, ...FAILURES };

/** What a check found, in one sentence. */
export function codeText(code: StatusCode): string {
  return spokenPart('codes')?.[code] ?? CODES[code];
}

/** The sentence for a judgement's cause, which may also be a reader's own code; null where only the code is known. */
export function causeText(code: string): string | null {
  return isStatusCode(code) ? codeText(code) : null;
}

function isStatusCode(code: string): code is StatusCode {
  return Object.hasOwn(CODES, code);
}
