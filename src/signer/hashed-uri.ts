import type { Bytes } from './bytes.ts';
import { digest, type HashName } from './digest.ts';
import { hashedPart } from './jumbf-writer.ts';

/** A reference with the hash of what it refers to (C2PA 2.2 §8.4.2). */
export interface HashedUri {
  readonly [key: string]: string | Uint8Array | undefined;
  readonly url: string;
  readonly hash: Bytes;
  readonly alg?: string;
}

export async function hashedUri(url: string, superbox: Uint8Array, hash: HashName): Promise<HashedUri> {
  return { url, hash: await digest(hash, hashedPart(superbox)) };
}

/** Of a box in the assertion store of the manifest that holds the reference. */
export function assertionUri(label: string): string {
  return `self#jumbf=c2pa.assertions/${label}`;
}

/** Absolute: `path` starts below the manifest. */
export function manifestUri(manifest: string, path = ''): string {
  return `self#jumbf=/c2pa/${manifest}${path === '' ? '' : `/${path}`}`;
}
