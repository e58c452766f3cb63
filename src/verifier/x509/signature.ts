import type { HashAlgorithm } from '../bytes/hash.ts';
import { digestLength } from '../bytes/hash.ts';
import { ecdsaDerToP1363 } from './ecdsa-form.ts';
import { isCanonicalEd25519Signature } from './ed25519-point.ts';
import { type PublicKey, parsePublicKey } from './public-key.ts';
import { verifyEcdsa, verifyEd25519, verifyRsa } from './signature-engine.ts';

/** `ecdsa` is the raw r‖s of COSE; `ecdsa-der` the SEQUENCE of certificates, CMS and OCSP. */
export type SignatureScheme = 'ecdsa' | 'ecdsa-der' | 'rsa-pss' | 'rsa-pkcs1' | 'ed25519';

export interface SignatureCheck {
  readonly algorithm: SignatureScheme;
  /** Not used for Ed25519, which has its own. */
  readonly hash?: HashAlgorithm;
  /** DER SubjectPublicKeyInfo, or what was read of one. */
  readonly spki: Uint8Array | PublicKey;
  readonly signature: Uint8Array;
  readonly data: Uint8Array;
  /** RSA-PSS: length of the salt in bytes; that of the hash unless said (COSE allows no other, RFC 8230 §2). */
  readonly saltLength?: number;
}

/**
 * The only place where a signature is checked: certificates, claims, time-stamps and OCSP answers all come here.
 * False where it does not hold, or the key is not of the algorithm's kind or not accepted at all.
 * @throws MalformedError where `spki` is not a public key
 */
export async function verifySignature(check: SignatureCheck): Promise<boolean> {
  const key = check.spki instanceof Uint8Array ? parsePublicKey(check.spki) : check.spki;
  if (key === null) return false;
  const { algorithm, hash, signature, data } = check;
  if (algorithm === 'ed25519') {
    if (key.kind !== 'ed25519' || !isCanonicalEd25519Signature(signature)) return false;
    return verifyEd25519(key.point, signature, data);
  }
  if (hash === undefined) throw new TypeError(`${algorithm} needs a hash`);
  if (algorithm === 'ecdsa' || algorithm === 'ecdsa-der') {
    if (key.kind !== 'ec') return false;
    const raw = algorithm === 'ecdsa' ? signature : ecdsaDerToP1363(signature, key.curve);
    return raw !== null && verifyEcdsa(key.curve, key.point, hash, raw, data);
  }
  if (key.kind !== 'rsa' || signature.length !== Math.ceil(key.bits / 8)) return false;
  if (algorithm === 'rsa-pkcs1') {
    return key.restriction === null && verifyRsa('RSASSA-PKCS1-v1_5', key.spki, hash, 0, signature, data);
  }
  const saltLength = check.saltLength ?? digestLength(hash);
  // RFC 4055 §3.1: a restricted key fixes the hash, and its salt length is the shortest allowed.
  const { restriction } = key;
  if (restriction !== null && restriction !== 'pss') {
    if (restriction.hash !== hash || saltLength < restriction.saltLength) return false;
  }
  if (saltLength > Math.ceil(key.bits / 8)) return false;
  return verifyRsa('RSA-PSS', key.spki, hash, saltLength, signature, data);
}
