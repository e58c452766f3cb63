import { type CborMap, type CborValue, isCborMap } from '../cbor/decode.ts';
import { arrayField, mapField, textField } from '../cbor/fields.ts';
import { type HashedUri, hashedUri } from './hashed-uri.ts';

/** One action of an actions assertion, version 1 or 2 (C2PA 2.2 §18.14). */
export interface Action {
  readonly name: string;
  readonly when: string | null;
  readonly softwareAgent: string | null;
  readonly digitalSourceType: string | null;
  readonly description: string | null;
  readonly reason: string | null;
  readonly parameters: CborMap;
  /** The ingredients that the action names; null stands for a reference that is no hashed URI. */
  readonly ingredients: readonly (HashedUri | null)[];
}

/** Null where the assertion has no list of actions, an empty one, or one with what is no action. */
export function readActions(value: CborValue): readonly Action[] | null {
  const list = isCborMap(value) ? arrayField(value, 'actions') : null;
  if (list === null || list.length === 0) return null;
  const actions: Action[] = [];
  for (const item of list) {
    const name = isCborMap(item) ? textField(item, 'action') : null;
    if (!isCborMap(item) || name === null) return null;
    actions.push(readAction(item, name));
  }
  return actions;
}

function readAction(map: CborMap, name: string): Action {
  const parameters = mapField(map, 'parameters') ?? new Map();
  return {
    name,
    when: textField(map, 'when'),
    softwareAgent: softwareAgent(map.get('softwareAgent')),
    digitalSourceType: textField(map, 'digitalSourceType'),
    description: textField(map, 'description') ?? textField(parameters, 'description'),
    reason: textField(map, 'reason'),
    parameters,
    ingredients: [
      ...(arrayField(parameters, 'ingredients') ?? []),
      ...(parameters.has('ingredient') ? [parameters.get('ingredient')] : []),
    ].map(hashedUri),
  };
}

/** Version 1: a text; version 2: a generator-info map. */
function softwareAgent(value: CborValue): string | null {
  if (typeof value === 'string') return value;
  return isCborMap(value) ? textField(value, 'name') : null;
}
