import type { ByteSource } from '../bytes/byte-source.ts';
import { arrayItemBytes } from '../cbor/array-item.ts';
import type { Located } from '../formats/located.ts';
import { storePlaces } from '../formats/store-places.ts';
import type { Superbox } from '../jumbf/superbox.ts';
import { absoluteLabels } from '../jumbf/uri.ts';
import { onlyContent } from '../manifest/assertion-content.ts';
import { type ManifestContent, signatureBox } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import type { Store } from '../manifest/store.ts';
import type { UncoveredRange, UnsignedPart } from '../report.ts';
import { isHashedWhole } from './references.ts';

/** A stretch of a store that nothing signs or hashes. */
interface Part {
  readonly bytes: Uint8Array;
  readonly what: string;
}

/**
 * Adds to each range of the manifest store which parts of it not even the signature covers: a label that nothing signed
 * says, the COSE header that time-stamps and padding stand in, manifests without a reference.
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
    if (range.what !== 'manifest-store') return range;
    const inside = parts.filter(({ start, end }) => start < range.end && end > range.start);
    return inside.length > 0 ? { ...range, parts: inside } : range;
  });
}

async function unsignedParts(store: Store, reachable: ReachableManifests): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const read = new Set(reachable.contents.map(({ manifest }) => manifest.label));
  for (const { label, stored } of store.manifests) {
    if (!read.has(label)) parts.push({ bytes: stored.payload, what: 'unreferenced-manifest' });
  }
  for (const content of reachable.contents) {
    if (!(await isHashedWhole(content, reachable))) parts.push(...unsignedInManifest(content));
  }
  return parts;
}

function unsignedInManifest(content: ManifestContent): Part[] {
  const { manifest } = content;
  const parts: Part[] = [];
  const packed = manifest.stored === manifest.box ? null : onlyContent(manifest.stored, 'brob');
  // What it unpacks to is judged; which of many streams unpacks to it is nobody's word.
  if (packed !== null) parts.push({ bytes: packed, what: 'compressed-stream' });
  if (!namesItself(content)) parts.push({ bytes: labelBytes(manifest.stored), what: 'label' });
  const signature = signatureBox(content);
  const cose = signature === null ? null : onlyContent(signature, 'cbor');
  const header = cose === null ? null : arrayItemBytes(cose, 1);
  if (header !== null) parts.push({ bytes: header, what: 'unsigned-header' });
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
