import type { DerNode } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { contextTag, TAG } from '../asn1/tags.ts';
import { expect } from '../asn1/values.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { type GeneralName, readGeneralName } from './general-name.ts';
import { liesWithin } from './name-subtree.ts';

/** Comparisons spent on the name constraints of one path: genuine certificates carry a handful of names. */
const MAX_NAME_COMPARISONS = 20_000;

/** RFC 5280 §4.2.1.10. */
export interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
}

/** @throws MalformedError */
export function readNameConstraints(node: DerNode): NameConstraints {
  const fields = new Fields(node, 'name constraints');
  const permitted = fields.optional(contextTag(0, 'constructed'));
  const excluded = fields.optional(contextTag(1, 'constructed'));
  fields.end();
  if (permitted === null && excluded === null) throw new MalformedError('name constraints: empty');
  return {
    permitted: permitted === null ? [] : readSubtrees(permitted),
    excluded: excluded === null ? [] : readSubtrees(excluded),
  };
}

/** Counts comparisons over a whole path, so that many names against many constraints stay cheap. */
export class NameBudget {
  #left = MAX_NAME_COMPARISONS;

  /** @throws LimitError */
  spend(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new LimitError('MAX_NAME_COMPARISONS', 'too many name constraints to compare');
  }
}

/**
 * Why the names break the constraints; null where they hold. A constraint of a kind that is not interpreted fails for
 * any name of that kind (RFC 5280 §4.2.1.10: process it or reject).
 */
export function constraintFault(
  names: readonly GeneralName[],
  constraints: NameConstraints,
  budget: NameBudget,
): string | null {
  for (const name of names) {
    const permitted = constraints.permitted.filter((base) => sameKind(base, name));
    const excluded = constraints.excluded.filter((base) => sameKind(base, name));
    budget.spend(constraints.permitted.length + constraints.excluded.length);
    if (excluded.some((base) => liesWithin(name, base) !== false)) return `a name of kind ${name.kind} is excluded`;
    if (permitted.length > 0 && !permitted.some((base) => liesWithin(name, base) === true)) {
      return `a name of kind ${name.kind} is not among those permitted`;
    }
  }
  return null;
}

function sameKind(left: GeneralName, right: GeneralName): boolean {
  if (left.kind === 'other') return right.kind === 'other' && left.tag === right.tag;
  return left.kind === right.kind;
}

function readSubtrees(node: DerNode): readonly GeneralName[] {
  if (node.children.length === 0) throw new MalformedError('name constraints: empty subtrees');
  return node.children.map((child) => {
    const [base, ...distances] = expect(child, TAG.sequence, 'subtree').children;
    // RFC 5280 §4.2.1.10: minimum is 0, which DER leaves out, and maximum is absent.
    if (base === undefined || distances.length > 0) throw new MalformedError('name constraints: distances');
    return readGeneralName(base);
  });
}
