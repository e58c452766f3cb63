import { bytesEqual } from '../bytes/equal.ts';
import { digest, type HashAlgorithm, hashAlgorithm } from '../bytes/hash.ts';
import type { Superbox } from '../jumbf/superbox.ts';
import type { HashedUri } from '../manifest/hashed-uri.ts';

export type DigestOutcome = 'match' | 'mismatch' | 'unsupported';

/**
 * Compares a referenced superbox, as received, with the reference's digest (C2PA 2.2 §8.4.2.3): everything but the
 * superbox's own header. The algorithm is the reference's own, else the enclosing structure's.
 */
export async function compareBox(
  reference: HashedUri,
  enclosing: string | null,
  box: Superbox,
): Promise<DigestOutcome> {
  const algorithm = hashAlgorithm(reference.alg ?? enclosing);
  if (algorithm === null) return 'unsupported';
  return bytesEqual(await digestOf(box.payload, algorithm), reference.hash) ? 'match' : 'mismatch';
}

/** Many references may name one large box, or the claim in one, which is hashed once. */
const digests = new WeakMap<Uint8Array, Map<HashAlgorithm, Promise<Uint8Array>>>();

/** `bytes` must be the same view each time for its digest to be remembered. */
function digestOf(bytes: Uint8Array, algorithm: HashAlgorithm): Promise<Uint8Array> {
  const known = digests.get(bytes) ?? new Map<HashAlgorithm, Promise<Uint8Array>>();
  digests.set(bytes, known);
  const found = known.get(algorithm) ?? digest(algorithm, bytes);
  known.set(algorithm, found);
  return found;
}

export async function compareBytes(
  reference: HashedUri,
  enclosing: string | null,
  bytes: Uint8Array,
): Promise<DigestOutcome> {
  const algorithm = hashAlgorithm(reference.alg ?? enclosing);
  if (algorithm === null) return 'unsupported';
  return bytesEqual(await digestOf(bytes, algorithm), reference.hash) ? 'match' : 'mismatch';
}
