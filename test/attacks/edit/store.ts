import { type Bytes, copy, viewOf } from '../../../src/signer/bytes.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import type { Subject } from '../attack.ts';
import { type CoseParts, paddedTo, parseCose, writeCose } from './cose.ts';
import { activeManifest, type BoxNode, parseStore, payloadOf, signatureOf, writeBox } from './jumbf.ts';

/** The manifest store of a signed file. */
export function storeOf({ media }: Pick<Subject, 'media'>): Bytes {
  const store = containerOf(media)?.extract(media).store ?? null;
  if (store === null) throw new Error('no manifest store in the file');
  return store;
}

/** Where the store's own bytes (all of them in one piece) lie in the file. */
export function storeStart({ media }: Pick<Subject, 'media'>): number {
  const head = storeOf({ media }).subarray(0, 64);
  for (let at = 0; at + head.length <= media.length; at += 1) {
    if (head.every((byte, index) => media[at + index] === byte)) return at;
  }
  throw new Error('the store is in pieces');
}

/** The file with another store in the old one's place. */
export function withStore({ media }: Pick<Subject, 'media'>, store: Uint8Array): Bytes {
  const container = containerOf(media);
  if (container === null) throw new Error('unknown format');
  return container.embed(container.extract(media).bare, store).media;
}

/**
 * The file with its store changed and as long as it was, so that no binding notices the length: the padding of the
 * active signature, which nothing signs, gives or takes the difference.
 */
export function withEditedStore(subject: Pick<Subject, 'media'>, edit: (root: BoxNode) => void): Bytes {
  const store = storeOf(subject);
  const root = parseStore(store);
  edit(root);
  const difference = store.length - writeBox(root).length;
  if (difference !== 0) {
    const box = signatureOf(activeManifest(root));
    const cose = payloadOf(box);
    box.body = paddedTo(parseCose(cose), cose.length + difference);
  }
  return withStore(subject, writeBox(root));
}

/** The file with its store changed, whatever its length becomes: for bindings that do not know it. */
export function withResizedStore(subject: Pick<Subject, 'media'>, edit: (root: BoxNode) => void): Bytes {
  const root = parseStore(storeOf(subject));
  edit(root);
  return withStore(subject, writeBox(root));
}

/** The file with the signature of its active manifest changed, padded to its old length. */
export function withEditedCose(subject: Pick<Subject, 'media'>, edit: (parts: CoseParts) => void): Bytes {
  return withEditedStore(subject, (root) => {
    const box = signatureOf(activeManifest(root));
    const before = payloadOf(box);
    const parts = parseCose(before);
    edit(parts);
    box.body = writeCose(parts).length === before.length ? writeCose(parts) : paddedTo(parts, before.length);
  });
}

/** A copy with some bytes written over others. */
export function overwritten(bytes: Uint8Array, at: number, patch: Uint8Array): Bytes {
  const out = copy(bytes);
  out.set(patch, at);
  return out;
}

export function withU32(bytes: Uint8Array, at: number, value: number): Bytes {
  const out = copy(bytes);
  viewOf(out).setUint32(at, value);
  return out;
}

/** A copy with one bit of one byte changed. */
export function flipped(bytes: Uint8Array, at: number, bit = 0): Bytes {
  const out = copy(bytes);
  out[at] = (out[at] ?? 0) ^ (1 << bit);
  return out;
}
