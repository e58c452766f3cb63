import { ALGORITHMS, type SigningAlgorithm } from './algorithms.ts';
import { type Bytes, concat, flippedLastBit, fromHex } from './bytes.ts';
import { encodeExtensions } from './certificate-extensions.ts';
import type { CertificateProfile } from './certificate-profile.ts';
import { bitString, certificateTime, explicit, implicit, integer, integerBytes, oid, sequence } from './der.ts';
import { digest } from './digest.ts';
import { encodeName } from './distinguished-name.ts';
import { generateKeys, type KeyPair, publicKeyBits, publicKeyInfo, signDer } from './keys.ts';
import { OID } from './oids.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Anyone with a key and a certificate: a root, an intermediate, a signer, a time-stamp authority, an OCSP responder. */
export interface Entity {
  readonly algorithm: SigningAlgorithm;
  readonly keys: KeyPair;
  /** Subject name in DER. */
  readonly name: Bytes;
  readonly certificate: Bytes;
  /** SHA-1 of the public key's bits (RFC 5280 §4.2.1.2, method 1). */
  readonly keyId: Bytes;
  /** Magnitude of the serial number. */
  readonly serial: Bytes;
  /** Certificates above, issuer first, the self-signed root last; empty for a root. */
  readonly issuers: readonly Bytes[];
  /** The direct issuer; null for a root. */
  readonly issuer: Entity | null;
}

/** A self-signed certification authority. */
export function makeRoot(profile: CertificateProfile): Promise<Entity> {
  return make(null, { ca: true, ...profile });
}

/** A certificate for a fresh key, signed by `issuer`. */
export function issue(issuer: Entity, profile: CertificateProfile): Promise<Entity> {
  return make(issuer, profile);
}

/** An end entity that vouches for itself: a profile that C2PA forbids. */
export function makeSelfSigned(profile: CertificateProfile): Promise<Entity> {
  return make(null, profile);
}

async function make(issuer: Entity | null, profile: CertificateProfile): Promise<Entity> {
  const algorithm = profile.algorithm ?? 'ES256';
  const keys = await generateKeys(algorithm);
  const info = await publicKeyInfo(keys.publicKey);
  const keyId = await digest('sha1', publicKeyBits(info));
  const serial = new Uint8Array(profile.serial ?? randomSerial());
  const name = encodeName(profile.subject);
  const signer = issuer ?? { algorithm, keys, name, keyId: null };
  const identifier =
    profile.namesSha1 === true ? sequence(oid(OID.ecdsaWithSha1)) : ALGORITHMS[signer.algorithm].identifier;
  const now = Date.now();
  const version3 = profile.version !== 1;
  const body = sequence(
    version3 ? explicit(0, integer(2)) : concat(),
    integerBytes(serial),
    identifier,
    signer.name,
    sequence(certificateTime(profile.notBefore ?? now - DAY), certificateTime(profile.notAfter ?? now + 365 * DAY)),
    name,
    info,
    profile.issuerUniqueId === true ? implicit(1, fromHex('0001')) : concat(),
    version3 ? encodeExtensions(profile, keyId, issuer?.keyId ?? null) : concat(),
  );
  const signature = await signDer(signer.algorithm, signer.keys.privateKey, body);
  const shown = profile.brokenSignature === true ? flippedLastBit(signature) : signature;
  const certificate = sequence(body, identifier, bitString(shown));
  const issuers = issuer === null ? [] : [issuer.certificate, ...issuer.issuers];
  return { algorithm, keys, name, certificate, keyId, serial, issuers, issuer };
}

function randomSerial(): Bytes {
  const serial = crypto.getRandomValues(new Uint8Array(16));
  // The first octet is neither zero nor negative, so that the magnitude is the same in every notation.
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  return serial;
}
