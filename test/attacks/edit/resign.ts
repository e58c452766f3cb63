import { type Bytes, copy } from '../../../src/signer/bytes.ts';
import { encodeCbor } from '../../../src/signer/cbor-writer.ts';
import type { SignerCredentials } from '../../../src/signer/cose.ts';
import { signRaw } from '../../../src/signer/keys.ts';
import type { Subject } from '../attack.ts';
import { type CoseParts, paddedTo, parseCose, writeCose } from './cose.ts';
import { activeManifest, claimOf, parseStore, payloadOf, signatureOf } from './jumbf.ts';
import { storeOf, withEditedStore } from './store.ts';

/** The active manifest's claim, as it is signed. */
export function claimBytesOf(subject: Pick<Subject, 'media'>): Uint8Array {
  return payloadOf(claimOf(activeManifest(parseStore(storeOf(subject)))));
}

export function coseOf(subject: Pick<Subject, 'media'>): CoseParts {
  return parseCose(payloadOf(signatureOf(activeManifest(parseStore(storeOf(subject))))));
}

/**
 * The file signed anew by somebody who has a key, after a change to the protected header's bytes.
 * @param signature what becomes of the signature, raw as COSE has it
 */
export async function resigned(
  subject: Pick<Subject, 'media'>,
  { algorithm, privateKey }: SignerCredentials,
  protectedHeader: (bytes: Uint8Array) => Uint8Array,
  signature: (raw: Bytes) => Uint8Array = (raw) => raw,
): Promise<Bytes> {
  const parts = coseOf(subject);
  const protectedBytes = protectedHeader(copy(parts.protectedBytes));
  const toSign = encodeCbor(['Signature1', protectedBytes, new Uint8Array(0), claimBytesOf(subject)]);
  const raw = await signRaw(algorithm, privateKey, toSign);
  // What a longer header needs is taken from the stapled answers, where there are any.
  const unprotected = new Map(parts.unprotected);
  unprotected.delete('rVals');
  return withCose(subject, { ...parts, unprotected, protectedBytes, signature: signature(raw) });
}

/** The file with another COSE structure, padded to the old one's length. */
export function withCose(subject: Pick<Subject, 'media'>, parts: CoseParts): Bytes {
  return withEditedStore(subject, (root) => {
    const box = signatureOf(activeManifest(root));
    const { length } = payloadOf(box);
    const bare = writeCose(parts);
    box.body = bare.length === length ? bare : paddedTo(parts, length);
  });
}
