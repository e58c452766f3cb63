import type { Assertion } from './assertion.ts';
import type { CborInput } from './cbor-writer.ts';
import type { HashedUri } from './hashed-uri.ts';
import type { ActionOptions } from './sign-options.ts';

const DIGITAL_CREATION = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation';

/**
 * C2PA 2.2 §18.14: `c2pa.actions.v2` in claims of version 2, `c2pa.actions` in older ones.
 * @param ingredients references to the ingredient assertions, by their index in the options
 */
export function actionsAssertion(
  actions: readonly ActionOptions[] | undefined,
  ingredients: readonly HashedUri[],
  parentFirst: boolean,
  claimVersion: 1 | 2,
): Assertion {
  const first: ActionOptions = parentFirst
    ? { action: 'c2pa.opened', ingredients: [0] }
    : { action: 'c2pa.created', digitalSourceType: DIGITAL_CREATION };
  const encoded = (actions ?? [first]).map((action) => encodeAction(action, ingredients, claimVersion));
  return {
    label: claimVersion === 2 ? 'c2pa.actions.v2' : 'c2pa.actions',
    content: { kind: 'cbor', value: { actions: encoded } },
    attribution: 'created',
  };
}

function encodeAction(options: ActionOptions, ingredients: readonly HashedUri[], claimVersion: 1 | 2): CborInput {
  const { ingredients: indices = [], parameters, softwareAgent, ...rest } = options;
  const used = indices.flatMap((index) => ingredients[index] ?? []);
  const references: { [key: string]: CborInput } =
    used.length === 0 ? {} : claimVersion === 2 ? { ingredients: used } : { ingredient: used[0] ?? null };
  const all = { ...parameters, ...references };
  return {
    ...rest,
    softwareAgent: claimVersion === 2 ? softwareAgent : softwareAgent?.name,
    parameters: Object.keys(all).length === 0 ? undefined : all,
  };
}
