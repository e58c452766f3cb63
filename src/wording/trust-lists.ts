import type { TrustListName } from '../verifier/signer-report.ts';
import { words } from './catalog.ts';

/** Null stands for signers on no list. */
export function trustListName(list: TrustListName | null): string {
  return words().trustLists[list ?? 'none'];
}

/** The same for somebody else than the person at this screen, to whom "a list of your own" would be another one. */
export function passedOnListName(list: TrustListName | null): string {
  return words().trustLists[list === 'user' ? 'user-passed-on' : (list ?? 'none')];
}
