import type { Likeness } from '../messages/protocol.ts';
import type { Recollection } from './memory.ts';
import { keyFingerprint } from './pack-key.ts';

/** What is said of a recollection in one sentence. */
export function likenessOf({ picture, comparison }: Recollection): Likeness {
  const { credentials, origin, firstSeen, source } = picture;
  return {
    differs: comparison.kind === 'differs',
    signer: credentials?.signer.name ?? null,
    origin,
    firstSeen: new Date(firstSeen).toISOString(),
    pack: source.kind === 'pack' ? { name: source.name, key: keyFingerprint(source.keySha256) } : null,
  };
}
