import { millisecondsFromIso } from '../verifier/time.ts';
import type { OfficialList } from './official-list.ts';

type RefreshRefusal = 'older' | 'from-the-future' | 'shrunk' | 'expired' | 'another-list';

export type RefreshJudgement =
  | { readonly accepted: OfficialList }
  /** Keep the last good list. */
  | { readonly refused: RefreshRefusal; readonly reason: string };

/** Clocks differ: a list issued this far in the future is still taken, in milliseconds. */
const CLOCK_SKEW = 24 * 60 * 60 * 1000;

/**
 * Whether a freshly fetched list may replace the current one. The lists are not signed, so what protects them besides
 * TLS is that a replacement must look like the next issue of the same list. `now` in milliseconds since 1970.
 */
export function judgeRefresh(current: OfficialList, candidate: OfficialList, now: number): RefreshJudgement {
  const issued = millisecondsFromIso(candidate.issued) ?? Number.NaN;
  const nextUpdate = millisecondsFromIso(candidate.nextUpdate) ?? Number.NaN;
  const currentIssued = millisecondsFromIso(current.issued) ?? Number.NaN;
  if (candidate.name !== current.name) return refuse('another-list', `it is "${candidate.name}"`);
  if (!(issued >= currentIssued)) return refuse('older', `issued ${candidate.issued}, we have ${current.issued}`);
  if (!(issued <= now + CLOCK_SKEW)) return refuse('from-the-future', `issued ${candidate.issued}`);
  if (!(nextUpdate > now)) return refuse('expired', `its next issue was due ${candidate.nextUpdate}`);
  const before = trustedFingerprints(current);
  const after = trustedFingerprints(candidate);
  const lost = [...before].filter((hash) => !after.has(hash)).length;
  // A list that loses more than a third at once is more likely broken or forged than true.
  if (after.size === 0 || lost * 3 > before.size) return refuse('shrunk', `${lost} of ${before.size} anchors are gone`);
  return { accepted: candidate };
}

function trustedFingerprints(list: OfficialList): ReadonlySet<string> {
  return new Set(list.entries.filter(({ trusted }) => trusted).map(({ sha256 }) => sha256));
}

function refuse(refused: RefreshRefusal, reason: string): RefreshJudgement {
  return { refused, reason };
}
