import type { Bytes } from './bytes.ts';
import { explicit, integer, nullValue, oid, sequence } from './der.ts';
import type { HashName } from './digest.ts';
import { OID } from './oids.ts';

/** The signature algorithms that C2PA 2.2 §13.2.1 allows. */
export type SigningAlgorithm = 'ES256' | 'ES384' | 'ES512' | 'PS256' | 'PS384' | 'PS512' | 'Ed25519';

export interface AlgorithmFacts {
  /** COSE algorithm number (RFC 9053, RFC 8230). */
  readonly cose: number;
  readonly hash: HashName;
  readonly key: EcKeyGenParams | RsaHashedKeyGenParams | { readonly name: 'Ed25519' };
  readonly sign: EcdsaParams | RsaPssParams | { readonly name: 'Ed25519' };
  /** AlgorithmIdentifier of a signature in certificates and CMS. */
  readonly identifier: Bytes;
}

function ecdsa(cose: number, hash: HashName, curve: string, signature: string): AlgorithmFacts {
  return {
    cose,
    hash,
    key: { name: 'ECDSA', namedCurve: curve },
    sign: { name: 'ECDSA', hash: webCryptoHash(hash) },
    identifier: sequence(oid(signature)),
  };
}

function pss(cose: number, hash: HashName, saltLength: number): AlgorithmFacts {
  const key = {
    name: 'RSA-PSS',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
    hash: webCryptoHash(hash),
  };
  return { cose, hash, key, sign: { name: 'RSA-PSS', saltLength }, identifier: pssIdentifier(hash, saltLength) };
}

/** RSASSA-PSS with explicit parameters (RFC 4055 §3.1), as C2PA 2.2 §14.5.1 demands. */
function pssIdentifier(hash: HashName, saltLength: number): Bytes {
  const hashIdentifier = digestIdentifier(hash);
  return sequence(
    oid(OID.rsassaPss),
    sequence(
      explicit(0, hashIdentifier),
      explicit(1, sequence(oid(OID.mgf1), hashIdentifier)),
      explicit(2, integer(saltLength)),
    ),
  );
}

function webCryptoHash(hash: HashName): string {
  return hash.replace('sha', 'SHA-');
}

export function digestIdentifier(hash: HashName | 'sha1'): Bytes {
  return sequence(oid(OID[hash]), nullValue());
}

const EDDSA: AlgorithmFacts = {
  cose: -8,
  hash: 'sha512',
  key: { name: 'Ed25519' },
  sign: { name: 'Ed25519' },
  identifier: sequence(oid(OID.ed25519)),
};

export const ALGORITHMS: Readonly<Record<SigningAlgorithm, AlgorithmFacts>> = {
  ES256: ecdsa(-7, 'sha256', 'P-256', OID.ecdsaWithSha256),
  ES384: ecdsa(-35, 'sha384', 'P-384', OID.ecdsaWithSha384),
  ES512: ecdsa(-36, 'sha512', 'P-521', OID.ecdsaWithSha512),
  PS256: pss(-37, 'sha256', 32),
  PS384: pss(-38, 'sha384', 48),
  PS512: pss(-39, 'sha512', 64),
  Ed25519: EDDSA,
};
