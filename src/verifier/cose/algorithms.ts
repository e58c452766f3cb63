import type { HashAlgorithm } from '../bytes/hash.ts';
import type { Curve, PublicKey } from '../x509/public-key.ts';

/** Signature algorithms of claims (C2PA 2.2 §13.2.1), by their COSE numbers (RFC 9053, RFC 8230). */
export interface CoseAlgorithm {
  readonly name: string;
  readonly scheme: 'ecdsa' | 'rsa-pss' | 'ed25519';
  readonly hash: HashAlgorithm;
  /** ECDSA alone: the reference library and we bind each algorithm to one curve, so that none can be swapped. */
  readonly curve: Curve | null;
}

const ALGORITHMS: ReadonlyMap<number, CoseAlgorithm> = new Map([
  [-7, { name: 'ES256', scheme: 'ecdsa', hash: 'sha256', curve: 'P-256' }],
  [-35, { name: 'ES384', scheme: 'ecdsa', hash: 'sha384', curve: 'P-384' }],
  [-36, { name: 'ES512', scheme: 'ecdsa', hash: 'sha512', curve: 'P-521' }],
  [-37, { name: 'PS256', scheme: 'rsa-pss', hash: 'sha256', curve: null }],
  [-38, { name: 'PS384', scheme: 'rsa-pss', hash: 'sha384', curve: null }],
  [-39, { name: 'PS512', scheme: 'rsa-pss', hash: 'sha512', curve: null }],
  [-8, { name: 'EdDSA', scheme: 'ed25519', hash: 'sha512', curve: null }],
]);

/** Null for anything that is not the number of an accepted algorithm: text, other numbers, absence. */
export function coseAlgorithm(value: unknown): CoseAlgorithm | null {
  return typeof value === 'number' ? (ALGORITHMS.get(value) ?? null) : null;
}

/** True where a key of this kind can have made signatures of this algorithm. */
export function fitsKey(algorithm: CoseAlgorithm, key: PublicKey): boolean {
  switch (algorithm.scheme) {
    case 'ecdsa':
      return key.kind === 'ec' && key.curve === algorithm.curve;
    case 'rsa-pss':
      return key.kind === 'rsa';
    case 'ed25519':
      return key.kind === 'ed25519';
  }
}
