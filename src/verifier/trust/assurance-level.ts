import type { DerNode } from '../asn1/der.ts';
import { readDer } from '../asn1/der.ts';
import { TAG } from '../asn1/tags.ts';
import { oidOf } from '../asn1/values.ts';
import { MalformedError } from '../bytes/errors.ts';

/** C2PA Certificate Policy: the values of extension 1.3.6.1.4.1.62558.3. */
const LEVELS: ReadonlyMap<string, 1 | 2> = new Map([
  ['1.3.6.1.4.1.62558.3.10', 1],
  ['1.3.6.1.4.1.62558.3.20', 2],
]);

/**
 * The assurance level that a certificate states of the product that signs; null where it states none that is known.
 * The value is one OID, in a SEQUENCE or by itself.
 */
export function readAssuranceLevel(value: Uint8Array | null): 1 | 2 | null {
  if (value === null) return null;
  try {
    return levelIn(readDer(value));
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}

function levelIn(node: DerNode): 1 | 2 | null {
  if (node.tag === TAG.oid) return LEVELS.get(oidOf(node)) ?? null;
  const [only] = node.children;
  return only !== undefined && node.children.length === 1 ? levelIn(only) : null;
}
