import { fromBase64, toBase64 } from './base64.ts';
import { MAX_KEY_BYTES } from './limits.ts';
import type { Shelf } from './shelf.ts';

/** Signatures that packs may carry: Ed25519 (RFC 8032) where the browser has it, else ECDSA on P-256 with SHA-256. */
export type PackAlgorithm = 'Ed25519' | 'ES256';

export interface PackSignature {
  readonly alg: PackAlgorithm;
  /** Public key, SPKI in base64. */
  readonly key: string;
  readonly value: string;
}

const PARAMETERS = {
  Ed25519: { key: { name: 'Ed25519' }, use: { name: 'Ed25519' } },
  ES256: { key: { name: 'ECDSA', namedCurve: 'P-256' }, use: { name: 'ECDSA', hash: 'SHA-256' } },
} as const;

/** So that a signature over a pack can be taken for nothing else. */
const CONTEXT = 'Whence pack, version 1\n';

interface OwnKey {
  readonly alg: PackAlgorithm;
  readonly pair: CryptoKeyPair;
}

/** This browser's key, made at the first export and kept where no script can read its private half. */
export async function ownKey(shelf: Shelf): Promise<OwnKey> {
  const kept: unknown = await shelf.readNote('key');
  if (isOwnKey(kept)) return kept;
  const made = (await generate('Ed25519').catch(() => null)) ?? (await generate('ES256'));
  await shelf.writeNote('key', made);
  return made;
}

export async function signPack(payload: string, { alg, pair }: OwnKey): Promise<PackSignature> {
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const value = await crypto.subtle.sign(PARAMETERS[alg].use, pair.privateKey, signedBytes(payload));
  return { alg, key: toBase64(spki), value: toBase64(new Uint8Array(value)) };
}

/** `holds` with the SHA-256 of the key in hex; `unsupported` where this browser does not know the algorithm. */
export async function checkPack(
  payload: string,
  { alg, key, value }: PackSignature,
): Promise<
  { readonly holds: true; readonly keySha256: string } | { readonly holds: false; readonly unsupported: boolean }
> {
  const spki = fromBase64(key);
  const signature = fromBase64(value);
  if (spki === null || signature === null || spki.length > MAX_KEY_BYTES) return { holds: false, unsupported: false };
  try {
    const publicKey = await crypto.subtle.importKey('spki', spki, PARAMETERS[alg].key, true, ['verify']);
    if (!(await crypto.subtle.verify(PARAMETERS[alg].use, publicKey, signature, signedBytes(payload)))) {
      return { holds: false, unsupported: false };
    }
  } catch (error) {
    return { holds: false, unsupported: error instanceof DOMException && error.name === 'NotSupportedError' };
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', spki));
  return { holds: true, keySha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** A key as people compare it: the first 20 bytes of its SHA-256 in groups of four digits. */
export function keyFingerprint(sha256: string): string {
  return (sha256.slice(0, 40).match(/.{4}/g) ?? []).join(' ');
}

async function generate(alg: PackAlgorithm): Promise<OwnKey> {
  const pair = await crypto.subtle.generateKey(PARAMETERS[alg].key, false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('a key pair was asked for');
  return { alg, pair };
}

function signedBytes(payload: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(CONTEXT + payload));
}

function isOwnKey(value: unknown): value is OwnKey {
  if (typeof value !== 'object' || value === null || !('alg' in value) || !('pair' in value)) return false;
  const { alg, pair } = value;
  return (alg === 'Ed25519' || alg === 'ES256') && typeof pair === 'object' && pair !== null && 'privateKey' in pair;
}
