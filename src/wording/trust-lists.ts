import type { TrustListName } from '../verifier/report.ts';
import { words } from './catalog.ts';

export function trustListName(list: TrustListName): string {
  return words().trustLists[list];
}

export const ON_NO_LIST = words().trustLists.none;
