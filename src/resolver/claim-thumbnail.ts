import { MalformedError } from '../verifier/bytes/errors.ts';
import { readManifest } from '../verifier/manifest/manifest-content.ts';
import { readStore } from '../verifier/manifest/store.ts';
import { MAX_CLAIM_THUMBNAIL_BYTES } from './limits.ts';

/**
 * The preview that the active manifest's signer put into the claim; null where there is none. Its bytes are covered by
 * the signature only where the manifest was validated, and even then they are the signer's own picture of the file.
 * @throws LimitError
 */
export async function claimThumbnail(store: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const active = (await readStore([store])).manifests.at(-1);
    if (active === undefined) return null;
    const listed = readManifest(active).assertions.find(({ base }) => base.startsWith('c2pa.thumbnail.claim'));
    if (listed?.content.kind !== 'embedded') return null;
    const data = listed.box?.content.find(({ type }) => type === 'bidb');
    return data === undefined || data.payload.length > MAX_CLAIM_THUMBNAIL_BYTES ? null : new Uint8Array(data.payload);
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
