import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { arrayItemBytes } from '../cbor/array-item.ts';
import type { Located } from '../formats/located.ts';
import { storePlaces } from '../formats/store-places.ts';
import type { Superbox } from '../jumbf/superbox.ts';
import { absoluteLabels, jumbfUri } from '../jumbf/uri.ts';
import { onlyContent } from '../manifest/assertion-content.ts';
import { type ManifestContent, signatureBox } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import { resolve, type Store } from '../manifest/store.ts';
import type { UncoveredRange, UnsignedPart } from '../report.ts';
import { compareBox } from './box-digest.ts';
import { claimedReferences } from './hashed-uris.ts';

/** A stretch of a store that nothing signs or hashes. */
interface Part {
  readonly bytes: Uint8Array;
  readonly what: string;
}

/**
 * Adds to each range of the manifest store which parts of it not even the signature covers: labels that nothing refers
 * to, the COSE header that time-stamps and padding stand in, boxes and manifests without a reference.
 */
export async function withUnsignedParts(
  uncovered: readonly UncoveredRange[],
  source: ByteSource,
  located: Located,
  store: Store,
  reachable: ReachableManifests,
): Promise<readonly UncoveredRange[]> {
  const found = await unsignedParts(store, reachable);
  const parts: UnsignedPart[] = [];
  for (const embedded of located.stores) {
    const places = await storePlaces(source, embedded, located.format);
    parts.push(...places.framing.map((range) => ({ ...range, what: 'framing' })));
    for (const { bytes, what } of found) {
      // Unpacked manifests have memory of their own, and no place in the file.
      if (bytes.buffer !== embedded.bytes.buffer) continue;
      const start = bytes.byteOffset - embedded.bytes.byteOffset;
      if (start < 0 || start + bytes.length > embedded.bytes.length) continue;
      parts.push(...places.of(start, start + bytes.length).map((range) => ({ ...range, what })));
    }
  }
  parts.sort((left, right) => left.start - right.start);
  return uncovered.map((range) => {
    const inside = parts.filter(({ start, end }) => start < range.end && end > range.start);
    return range.what === 'manifest-store' && inside.length > 0 ? { ...range, parts: inside } : range;
  });
}

async function unsignedParts(store: Store, reachable: ReachableManifests): Promise<readonly Part[]> {
  const parts: Part[] = store.others.map(({ payload }) => ({ bytes: payload, what: 'unreferenced-box' }));
  const read = new Set(reachable.contents.map(({ manifest }) => manifest.label));
  for (const { label, stored } of store.manifests) {
    if (!read.has(label)) parts.push({ bytes: stored.payload, what: 'unreferenced-manifest' });
  }
  parts.push(...store.roots.flatMap(salt));
  const referenced = referencedUrls(store, reachable);
  for (const content of reachable.contents) {
    if (!(await isHashedWhole(content, reachable))) parts.push(...unsignedInManifest(content, referenced));
  }
  return parts;
}

/** Whether some ingredient assertion has the digest of the manifest's whole box. */
async function isHashedWhole({ manifest }: ManifestContent, { links, contents }: ReachableManifests): Promise<boolean> {
  for (const { from, listed, to } of links) {
    const reference = listed.ingredient.manifest;
    if (to.label !== manifest.label || reference === null) continue;
    const claim = contents.find((content) => content.manifest.label === from.label)?.claim;
    if ((await compareBox(reference, claim?.alg ?? null, to.stored)) === 'match') return true;
  }
  return false;
}

function referencedUrls(store: Store, { contents }: ReachableManifests): ReadonlySet<string> {
  return new Set(
    contents.flatMap((content) =>
      claimedReferences(content).flatMap(({ reference }) => resolve(store, content.manifest, reference.url)?.url ?? []),
    ),
  );
}

function unsignedInManifest(content: ManifestContent, referenced: ReadonlySet<string>): Part[] {
  const { manifest } = content;
  const parts: Part[] = [];
  const packed = manifest.stored === manifest.box ? null : onlyContent(manifest.stored, 'brob');
  // What it unpacks to is judged; which of many streams unpacks to it is nobody's word.
  if (packed !== null) parts.push({ bytes: packed, what: 'compressed-stream' });
  if (!namesItself(content)) parts.push({ bytes: labelBytes(manifest.stored), what: 'label' });
  parts.push(...salt(manifest.stored));
  const signature = signatureBox(content);
  const cose = signature === null ? null : onlyContent(signature, 'cbor');
  const header = cose === null ? null : arrayItemBytes(cose, 1);
  if (header !== null) parts.push({ bytes: header, what: 'unsigned-header' });
  for (const box of manifest.box.children) {
    parts.push(...salt(box));
    if (box.label !== 'c2pa.databoxes' && box.label !== 'c2pa.credentials') continue;
    for (const child of box.children) {
      const url = jumbfUri(['c2pa', manifest.label, box.label, child.label]);
      if (!referenced.has(url)) parts.push({ bytes: child.payload, what: 'unreferenced-box' });
    }
  }
  return parts;
}

/** Whether a signed URI of the manifest says its label; relative ones hold under any. */
function namesItself({ manifest, claim }: ManifestContent): boolean {
  const uris = [claim?.signature ?? '', ...(claim?.references.map(({ reference }) => reference.url) ?? [])];
  return uris.some((uri) => absoluteLabels(uri, '')?.[1] === manifest.label);
}

/** Size and type of the description box, type of the superbox, toggles. */
const LABEL_START = 8 + 16 + 1;

function labelBytes(box: Superbox): Uint8Array {
  return box.payload.subarray(LABEL_START, LABEL_START + new TextEncoder().encode(box.label).length);
}

/** What a description has behind its label, in a box of which no digest is taken. */
function salt(box: Superbox): Part[] {
  const end = new ByteReader(box.payload).u32();
  const start = LABEL_START + labelBytes(box).length + 1;
  return end > start ? [{ bytes: box.payload.subarray(start, end), what: 'salt' }] : [];
}
