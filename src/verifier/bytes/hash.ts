import { HASH_CHUNK_BYTES, HASH_IN_MEMORY_BYTES, HASH_JOINED_BYTES } from '../limits.ts';
import type { ByteSource } from './byte-source.ts';
import { concat } from './concat.ts';

export type HashAlgorithm = 'sha256' | 'sha384' | 'sha512';

const WEB_CRYPTO_NAMES = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;
const DIGEST_BYTES = { sha256: 32, sha384: 48, sha512: 64 } as const;

/** What is hashed: a stretch of the source, or bytes that stand for themselves (BMFF offset markers). */
export type HashPiece = { readonly start: number; readonly end: number } | { readonly literal: Uint8Array };

/** The algorithms of C2PA 2.2 §13.1, by their exact names; null for any other value. */
export function hashAlgorithm(name: unknown): HashAlgorithm | null {
  return name === 'sha256' || name === 'sha384' || name === 'sha512' ? name : null;
}

export function digestLength(algorithm: HashAlgorithm): number {
  return DIGEST_BYTES[algorithm];
}

/** SHA-1 names certificates and keys in old formats, where a signature proves them already; it binds nothing else. */
export async function digest(algorithm: HashAlgorithm | 'sha1', bytes: Uint8Array): Promise<Uint8Array> {
  // WebCrypto's types refuse shared memory, which no source here hands out.
  const data = bytes as Uint8Array<ArrayBuffer>;
  return new Uint8Array(await crypto.subtle.digest(WEB_CRYPTO_NAMES[algorithm], data));
}

/** Hashes parts as they come, for data too large to hold. */
export async function hashParts(
  algorithm: HashAlgorithm,
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const hash = await incremental(algorithm);
  for await (const part of parts) hash.update(part);
  return hash.digest();
}

interface Incremental {
  update(part: Uint8Array): unknown;
  digest(): Uint8Array;
}

async function incremental(algorithm: HashAlgorithm): Promise<Incremental> {
  // Few files are too large for one WebCrypto call, so the plain code for them is not loaded with the rest.
  if (algorithm === 'sha256') {
    const { Sha256Stream } = await import('./sha256-stream.ts');
    return new Sha256Stream();
  }
  const { sha384, sha512 } = await import('@noble/hashes/sha2.js');
  return (algorithm === 'sha384' ? sha384 : sha512).create();
}

/**
 * Hashes the pieces one after the other. Pieces must lie within the source: a range beyond it is the caller's bug.
 * One WebCrypto call takes up to HASH_IN_MEMORY_BYTES, or HASH_JOINED_BYTES where the pieces have to be joined for it;
 * more is streamed in slices of HASH_CHUNK_BYTES.
 */
export async function hashRanges(
  source: ByteSource,
  pieces: readonly HashPiece[],
  algorithm: HashAlgorithm,
): Promise<Uint8Array> {
  let total = 0;
  for (const piece of pieces) total += 'literal' in piece ? piece.literal.length : piece.end - piece.start;
  const atOnce = pieces.length > 1 ? HASH_JOINED_BYTES : HASH_IN_MEMORY_BYTES;
  if (total > atOnce) return hashParts(algorithm, readPieces(source, pieces));
  const parts: Uint8Array[] = [];
  for (const piece of pieces)
    parts.push('literal' in piece ? piece.literal : await source.read(piece.start, piece.end));
  const [only] = parts;
  return digest(algorithm, parts.length === 1 && only !== undefined ? only : concat(parts));
}

/** What is yielded may be overwritten by what comes next. */
async function* readPieces(source: ByteSource, pieces: readonly HashPiece[]): AsyncGenerator<Uint8Array> {
  const buffer = source.readInto === undefined ? null : new Uint8Array(HASH_CHUNK_BYTES);
  for (const piece of pieces) {
    if ('literal' in piece) {
      yield piece.literal;
      continue;
    }
    for (let start = piece.start; start < piece.end; start += HASH_CHUNK_BYTES) {
      const end = Math.min(start + HASH_CHUNK_BYTES, piece.end);
      const chunk = buffer?.subarray(0, end - start) ?? (await source.read(start, end));
      if (buffer !== null) await source.readInto?.(chunk, start);
      yield chunk;
    }
  }
}
