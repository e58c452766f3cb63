const INSTANCE = /__[1-9]\d*$/;

/** An assertion's label without its instance number: `c2pa.ingredient.v3__2` → `c2pa.ingredient.v3` (C2PA 2.2 §6.3). */
export function baseLabel(label: string): string {
  return label.replace(INSTANCE, '');
}

/** Bindings of the whole content (C2PA 2.2 §9.2, and the first BMFF hash of 1.x). Exact labels, never prefixes. */
export const HARD_BINDINGS: ReadonlySet<string> = new Set([
  'c2pa.hash.data',
  'c2pa.hash.boxes',
  'c2pa.hash.collection.data',
  'c2pa.hash.bmff',
  'c2pa.hash.bmff.v2',
  'c2pa.hash.bmff.v3',
]);

/** How a file is put together of parts (C2PA 2.2 §9.2.5). */
export const MULTI_ASSET = 'c2pa.hash.multi-asset';

export const ACTIONS: ReadonlySet<string> = new Set(['c2pa.actions', 'c2pa.actions.v2']);

export const INGREDIENTS: ReadonlySet<string> = new Set([
  'c2pa.ingredient',
  'c2pa.ingredient.v2',
  'c2pa.ingredient.v3',
]);

/** Assertions whose meaning depends on being CBOR: in any other box they would be there without being read. */
export const CBOR_ASSERTIONS: ReadonlySet<string> = new Set([
  ...HARD_BINDINGS,
  ...ACTIONS,
  ...INGREDIENTS,
  MULTI_ASSET,
  'c2pa.cloud-data',
  'c2pa.time-stamp',
  'c2pa.certificate-status',
  'cawg.identity',
]);

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const C2PA_URN = new RegExp(`^urn:c2pa:${UUID}(?::[\\x21-\\x39\\x3b-\\x7e]{0,32}(?::\\d+_\\d+)?)?$`, 'i');
const LEGACY_URN = new RegExp(`^(?:[^:]+:)?urn:uuid:${UUID}$`, 'i');

/** A manifest's label as C2PA 2.2 §8.2 forms it, or as 1.x did. */
export function isManifestLabel(label: string): boolean {
  return C2PA_URN.test(label) || LEGACY_URN.test(label);
}
