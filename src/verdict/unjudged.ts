import type { Judgement, NotCheckedReason } from './judgement.ts';

const EMPTY: Judgement = {
  verdict: 'checking',
  reason: null,
  sha256: null,
  signerName: null,
  signerOrganization: null,
  list: null,
  signedAt: null,
  origin: null,
  edits: [],
  title: null,
  warnings: [],
  cause: null,
};

/** Under way: nothing is known yet. */
export function checking(): Judgement {
  return EMPTY;
}

/** The structure of the file shows that nothing is in it; its other bytes were not fetched, so there is no report. */
export function withoutCredentials(): Judgement {
  return { ...EMPTY, verdict: 'none' };
}

/** There is no report, because the file never reached the verifier. Says nothing about the picture. */
export function notChecked(reason: NotCheckedReason): Judgement {
  return { ...EMPTY, verdict: 'not-checked', reason };
}
