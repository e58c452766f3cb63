import type { TrustListName } from '../verifier/report.ts';

const NAMES: Readonly<Record<TrustListName, string>> = {
  c2pa: 'C2PA Trust List',
  interim: 'Interim list (frozen January 2026)',
  user: 'A list of your own',
};

export function trustListName(list: TrustListName): string {
  return NAMES[list];
}

export const ON_NO_LIST = 'On no trust list';
