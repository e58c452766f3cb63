import type { TrustListName } from '../verifier/signer-report.ts';
import { words } from './catalog.ts';

/** Null stands for signers on no list. */
export function trustListName(list: TrustListName | null): string {
  return words().trustLists[list ?? 'none'];
}
