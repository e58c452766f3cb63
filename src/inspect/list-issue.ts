import type { TrustListName } from '../verifier/signer-report.ts';

/**
 * The day of the list's issue by which a signer was judged, out of the version of the trust settings, which names each
 * list and its day; null for a reader's own list, which has none.
 */
export function issueOf(list: TrustListName | null, trustVersion: string): string | null {
  if (list === null || list === 'user') return null;
  return new RegExp(`(?:^|, )${list} (\\d{4}-\\d{2}-\\d{2})`).exec(trustVersion)?.[1] ?? null;
}
