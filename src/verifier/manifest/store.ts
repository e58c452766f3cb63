import { allZero } from '../bytes/equal.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import {
  COMPRESSED_MANIFEST_KIND,
  EARLY_MANIFEST_KIND,
  STANDARD_MANIFEST_KIND,
  STORE_KIND,
  TIME_STAMP_MANIFEST_KIND,
  UPDATE_MANIFEST_KIND,
} from '../jumbf/box-kinds.ts';
import { readSuperbox, type Superbox } from '../jumbf/superbox.ts';
import { absoluteLabels, descend, jumbfUri } from '../jumbf/uri.ts';
import { MAX_MANIFESTS, MAX_STORE_BYTES } from '../limits.ts';
import { type UnpackBudget, unpackBudget, unpackManifest } from './compressed.ts';

type ManifestKind = 'standard' | 'update' | 'compressed' | 'time-stamp';

export interface Manifest {
  readonly label: string;
  /** Absolute JUMBF URI. */
  readonly url: string;
  /** `compressed` only where it could not be unpacked. */
  readonly kind: ManifestKind;
  /** The manifest itself, unpacked where it was compressed. */
  readonly box: Superbox;
  /** The box in the store, which digests of the whole manifest are about (C2PA 2.2 §11.2.4). */
  readonly stored: Superbox;
  /** Why it could not be unpacked. */
  readonly problem: string | null;
}

/** All manifests of one file in their order. The last one is the active one (C2PA 2.2 §11.1.4.2). */
export interface Store {
  readonly manifests: readonly Manifest[];
  readonly byLabel: ReadonlyMap<string, Manifest>;
  /** Boxes beside the manifests that are none. */
  readonly others: readonly Superbox[];
}

/** What a URI resolves to: a box, and the manifest that it lies in (or is). */
export interface Resolved {
  readonly manifest: Manifest;
  readonly box: Superbox;
  readonly url: string;
}

const KINDS: ReadonlyMap<string, ManifestKind> = new Map([
  [STANDARD_MANIFEST_KIND, 'standard'],
  [EARLY_MANIFEST_KIND, 'standard'],
  [UPDATE_MANIFEST_KIND, 'update'],
  [COMPRESSED_MANIFEST_KIND, 'compressed'],
  [TIME_STAMP_MANIFEST_KIND, 'time-stamp'],
]);

/**
 * Reads the boxes of one or, for BMFF's `original` and `update` pair, two stores that count as one (C2PA 2.2 §A.5.3).
 * @throws MalformedError
 * @throws LimitError
 */
export async function readStore(parts: readonly Uint8Array[]): Promise<Store> {
  const manifests: Manifest[] = [];
  const byLabel = new Map<string, Manifest>();
  const others: Superbox[] = [];
  const budget = unpackBudget();
  for (const [index, bytes] of parts.entries()) {
    if (bytes.length > MAX_STORE_BYTES) throw new LimitError('MAX_STORE_BYTES', 'the manifest store is too large');
    const root = readRoot(bytes);
    for (const stored of root.children) {
      const manifest = await readManifest(stored, budget);
      if (manifest === null) {
        others.push(stored);
        continue;
      }
      // §A.5.3: beside the original there are updates alone; the type of a manifest's box is not signed.
      if (index > 0 && manifest.kind !== 'update' && manifest.problem === null) {
        throw new MalformedError('the store of an update holds another manifest');
      }
      if (byLabel.has(manifest.label)) throw new MalformedError(`two manifests with the label "${manifest.label}"`);
      if (manifests.length >= MAX_MANIFESTS) throw new LimitError('MAX_MANIFESTS', 'too many manifests in the store');
      manifests.push(manifest);
      byLabel.set(manifest.label, manifest);
    }
  }
  return { manifests, byLabel, others };
}

function readRoot(bytes: Uint8Array): Superbox {
  const root = readSuperbox(bytes);
  if (root.kind !== STORE_KIND || root.label !== 'c2pa') throw new MalformedError('not a C2PA manifest store');
  // Nothing signs what lies around and beside the manifests, so there may be nothing but padding.
  if (root.hasExtras) throw new MalformedError('a manifest store whose description holds what nothing covers');
  if (!root.content.every(({ type, payload }) => type === 'free' && allZero(payload))) {
    throw new MalformedError('a manifest store with other than superboxes');
  }
  return root;
}

/** Null for a box that is no manifest of any kind. */
async function readManifest(stored: Superbox, budget: UnpackBudget): Promise<Manifest | null> {
  const kind = KINDS.get(stored.kind);
  if (kind === undefined) return null;
  const { label } = stored;
  const found = { label, url: jumbfUri(['c2pa', label]), kind, box: stored, stored, problem: null };
  return kind === 'compressed' ? unpacked(found, budget) : found;
}

async function unpacked(manifest: Manifest, budget: UnpackBudget): Promise<Manifest> {
  const found = await unpackManifest(manifest.stored, budget);
  if (typeof found === 'string') return { ...manifest, problem: found };
  return { ...manifest, kind: KINDS.get(found.kind) ?? 'compressed', box: found };
}

/** Resolves a URI that `holder` contains, by exact labels all the way (C2PA 2.2 §8.4.1). */
export function resolve(store: Store, holder: Manifest, uri: string): Resolved | null {
  const labels = absoluteLabels(uri, holder.label);
  const [, name, ...rest] = labels ?? [];
  const manifest = name === undefined ? undefined : store.byLabel.get(name);
  if (labels === null || manifest === undefined) return null;
  const box = rest.length === 0 ? manifest.stored : descend(manifest.box, rest);
  return box === null ? null : { manifest, box, url: jumbfUri(labels) };
}
