import type { ByteSource } from './bytes/byte-source.ts';
import { LimitError, MalformedError } from './bytes/errors.ts';
import type { EmbeddedStore, Located } from './formats/located.ts';
import { MAX_STORE_BYTES } from './limits.ts';

/** Which bytes are judged: those in the file, those beside it, none, or too many to tell which. */
export type StoreChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'embedded' | 'sidecar'; readonly parts: readonly Uint8Array[] };

/**
 * An embedded store comes before a detached one (C2PA 2.2 §15.5). Several embedded ones make all invalid, save for
 * BMFF's `original` and `update`, which are two parts of one.
 * @throws MalformedError where the file has a carrier that cannot be read
 * @throws LimitError where the detached store is too large
 */
export async function chooseStore(located: Located | null, sidecar: ByteSource | null): Promise<StoreChoice> {
  const stores = located?.stores ?? [];
  if (stores.length === 0 && (located?.broken ?? null) === null) {
    return sidecar === null ? { kind: 'none' } : { kind: 'sidecar', parts: [await readSidecar(sidecar)] };
  }
  const parts = wholeStore(stores);
  if (parts !== null && (located?.broken ?? null) === null) return { kind: 'embedded', parts };
  if (stores.length > 1) return { kind: 'several' };
  throw new MalformedError(located?.broken ?? 'half of a manifest store');
}

/** The parts in their order; null where the stores do not make up exactly one. */
function wholeStore(stores: readonly EmbeddedStore[]): readonly Uint8Array[] | null {
  const [first, second, third] = stores;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return first.purpose === null || first.purpose === 'manifest' ? [first.bytes] : null;
  const original = stores.find(({ purpose }) => purpose === 'original');
  const update = stores.find(({ purpose }) => purpose === 'update');
  return original === undefined || update === undefined ? null : [original.bytes, update.bytes];
}

async function readSidecar(sidecar: ByteSource): Promise<Uint8Array> {
  if (sidecar.size > MAX_STORE_BYTES)
    throw new LimitError('MAX_STORE_BYTES', 'the detached manifest store is too large');
  return sidecar.read(0, sidecar.size);
}
