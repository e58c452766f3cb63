import { type Bytes, flippedLastBit } from '../bytes.ts';
import type { FaultHooks } from '../fault-hooks.ts';
import { readSuperbox, withDescendant } from '../jumbf-reader.ts';
import { BOX_TYPE, box, superbox } from '../jumbf-writer.ts';

/** Ways in which ingredients, redactions and the store as a whole can be wrong (C2PA 2.2 §15.11, §11.1.4). */
export const HISTORY_FAULTS = {
  'ingredient.manifest-removed': { carried: () => [] },
  /** Changes the signature of the oldest manifest. */
  'ingredient.signature-changed': {
    carried: (manifests) =>
      manifests.map((bytes, index) => (index === 0 ? withSignature(bytes, flippedLastBit) : bytes)),
  },
  'ingredient.signature-removed': {
    carried: (manifests) => manifests.map((bytes, index) => (index === 0 ? withSignature(bytes, () => null) : bytes)),
  },
  /** The ingredient assertion does not say which signature box it means. */
  'ingredient.no-signature-link': {
    assertions: (assertions) =>
      assertions.map((one) => {
        if (!one.label.startsWith('c2pa.ingredient') || one.content.kind !== 'cbor') return one;
        const { value } = one.content;
        const isMap = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
        return isMap ? { ...one, content: { kind: 'cbor', value: { ...value, claimSignature: undefined } } } : one;
      }),
  },
  /** Claims a redaction and leaves the assertion as it was. */
  'redaction.content-left': { redaction: 'left' },
  /** Writes something else where a redaction leaves zeros. */
  'redaction.planted': { redaction: 'planted' },
  'manifest.compressed-junk': {
    manifest: (bytes) => superbox(BOX_TYPE.compressedManifest, readSuperbox(bytes).label, [box('brob', junk())]),
  },
  'store.manifest-twice': { carried: (manifests) => [...manifests, ...manifests] },
  /** The store says to be longer than it is. */
  'store.length-wrong': {
    store: (bytes) => {
      const wrong = new Uint8Array(bytes);
      wrong[3] = ((wrong[3] ?? 0) + 8) % 256;
      return wrong;
    },
  },
  'store.empty': { store: () => superbox(BOX_TYPE.store, 'c2pa', []) },
} as const satisfies Readonly<Record<string, FaultHooks>>;

function withSignature(manifest: Bytes, change: (signature: Bytes) => Bytes | null): Bytes {
  const view = readSuperbox(manifest);
  const signature = view.children.find(({ label }) => label === 'c2pa.signature');
  if (signature === undefined) throw new Error('the ingredient has no signature');
  return withDescendant(view, ['c2pa.signature'], change(new Uint8Array(signature.bytes)));
}

function junk(): Bytes {
  return Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256);
}
