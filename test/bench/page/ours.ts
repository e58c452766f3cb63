import { bundledTrust } from '../../../src/trust-lists/bundled.ts';
import { blobSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';
import type { Contender } from './contender.ts';

/** As the background judges what a feed shows: all of the credentials, and of the unsigned metadata only the mark. */
export const start: Contender['start'] = async () => {
  const trust = bundledTrust();
  return async (media) => (await verify(blobSource(media), { at: Date.now(), trust, metadata: 'mark' })).state;
};
