import type { Verdict } from '../verdict/judgement.ts';
import type { Axes } from './axes.ts';
import { CAUSE_GROUPS, type CauseGroup } from './causes.ts';

type HeldRow =
  | 'listed-c2pa'
  | 'listed-interim'
  | 'listed-user'
  | 'partly-listed-history'
  | 'partly-listed-identity'
  | 'unlisted';

/** Every verdict that has words of its own. */
export type RowName =
  | HeldRow
  | 'changed-listed'
  | 'changed-unlisted'
  | CauseGroup
  | 'none'
  | 'not-checked'
  | 'checking';

/** One row of the table: which answers lead to it, and which badge it wears. */
export interface VerdictRow {
  readonly name: RowName;
  readonly badge: Verdict | 'partly-listed';
  /** An axis that is not named here never decides. */
  readonly when: { readonly [K in keyof Axes]?: readonly Axes[K][] };
}

const LISTED = ['c2pa', 'interim', 'user'] as const;

/** The whole table. Exactly one row fits whatever can occur (`test/unit/wording/verdict-rows.test.ts`). */
export const VERDICT_ROWS: readonly VerdictRow[] = [
  ...LISTED.map(
    (list): VerdictRow => ({
      name: `listed-${list}`,
      badge: 'trusted',
      when: { integrity: ['unchanged'], signer: [list], reliance: ['alone'] },
    }),
  ),
  ...(['history', 'identity'] as const).map(
    (reliance): VerdictRow => ({
      name: `partly-listed-${reliance}`,
      badge: 'partly-listed',
      when: { integrity: ['unchanged'], signer: LISTED, reliance: [reliance] },
    }),
  ),
  { name: 'unlisted', badge: 'unknown-signer', when: { integrity: ['unchanged'], signer: ['unlisted'] } },
  { name: 'changed-listed', badge: 'changed', when: { integrity: ['changed'], signer: LISTED } },
  { name: 'changed-unlisted', badge: 'changed', when: { integrity: ['changed'], signer: ['unlisted'] } },
  ...CAUSE_GROUPS.map(
    (group): VerdictRow => ({ name: group, badge: 'invalid', when: { integrity: ['broken'], why: [group] } }),
  ),
  { name: 'none', badge: 'none', when: { integrity: ['absent'] } },
  { name: 'not-checked', badge: 'not-checked', when: { integrity: ['unread'] } },
  { name: 'checking', badge: 'checking', when: { integrity: ['under-way'] } },
];

export function fits(row: VerdictRow, axes: Axes): boolean {
  const wanted: readonly [string, readonly unknown[]][] = Object.entries(row.when);
  const given = new Map<string, unknown>(Object.entries(axes));
  return wanted.every(([axis, values]) => values.includes(given.get(axis)));
}

/** The row of what was found. */
export function rowOf(axes: Axes): VerdictRow {
  return VERDICT_ROWS.find((row) => fits(row, axes)) ?? FALLBACK;
}

/** Nothing can lead here (the test of the table shows it); a mistake of ours would say only that nothing was checked. */
const FALLBACK: VerdictRow = { name: 'not-checked', badge: 'not-checked', when: {} };
