import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { type ByteSource, bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { SourceWindow } from '../../../src/verifier/bytes/source-window.ts';
import { readBoxes } from '../../../src/verifier/formats/bmff-boxes.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import * as limits from '../../../src/verifier/limits.ts';
import { readUnsignedMetadata } from '../../../src/verifier/metadata/unsigned-metadata.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { bind, cbor } from '../bindings/binding.ts';
import {
  box,
  C2PA_USER_TYPE,
  c2paBox,
  chunk,
  EOI,
  FTYP,
  inCrumbs,
  jpeg,
  png,
  riff,
  riffChunk,
  SOI,
  store,
  u16,
  u32,
} from '../formats/containers.ts';
import { NO_TRUST } from '../manifest/judge-store.ts';
import { type Exceeded, judged } from './outcome.ts';

const NO_DIGEST = new Uint8Array(32);
const BMFF = 'c2pa.hash.bmff.v3';
const STORE = c2paBox('manifest', store());
const EXCLUSIONS = [
  { xpath: '/uuid', data: [{ offset: 8, value: C2PA_USER_TYPE }] },
  { xpath: '/ftyp' },
  { xpath: '/mfra' },
];

/** A file of so many bytes that begins like this; the rest, which is zeros, takes no memory. */
function beginning(head: string, size: number): ByteSource {
  const read = (start: number, end: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(end - start);
    bytes.set(ascii(head).subarray(start, end));
    return Promise.resolve(bytes);
  };
  return { size, read };
}

/** Many small boxes in one array, without one object for each. */
function boxes(count: number, type: string): Uint8Array {
  const one = box(type);
  const all = new Uint8Array(count * one.length);
  for (let index = 0; index < count; index += 1) all.set(one, index * one.length);
  return all;
}

function nested(depth: number): Uint8Array {
  let inside = box('moov');
  for (let level = 1; level < depth; level += 1) inside = box('moov', inside);
  return inside;
}

async function codes(
  bytes: Uint8Array,
  label: string,
  content: Parameters<typeof cbor>[0],
  segments = 0,
): Promise<string> {
  const init = bytesSource(FTYP);
  const options = segments === 0 ? {} : { segments: Array.from({ length: segments }, () => init) };
  return (await bind(bytes, label, cbor({ alg: 'sha256', ...content }), options)).codes.join();
}

const film = (...more: Uint8Array[]): Uint8Array => concat([FTYP, STORE, ...more]);
const tree = (count: number) => ({ uniqueId: 0, localId: 0, count, hashes: [NO_DIGEST], fixedBlockSize: 8 });

function tiffPages(count: number): Uint8Array {
  const pages = Array.from({ length: count }, (_, page) =>
    concat([u16(0), u32(page + 1 === count ? 0 : 8 + (page + 1) * 6)]),
  );
  return concat([ascii('MM'), u16(42), u32(8), ...pages]);
}

function subDirectories(count: number): Uint8Array {
  return concat([
    ascii('MM'),
    u16(42),
    u32(8),
    u16(1),
    u16(330),
    u16(4),
    u32(count),
    u32(26),
    u32(0),
    new Uint8Array(count * 4),
  ]);
}

export const FILE_LIMITS: readonly Exceeded[] = [
  {
    limit: 'MAX_STORE_SEGMENTS',
    by: async () => (await locate(bytesSource(jpeg(...inCrumbs(limits.MAX_STORE_SEGMENTS + 1)))))?.broken,
    says: 'the C2PA store lies in too many JPEG segments',
  },
  {
    limit: 'MAX_CONTAINER_ELEMENTS',
    by: () => {
      const middle = new Uint8Array(2 * limits.MAX_CONTAINER_ELEMENTS).fill(0xd0);
      for (let at = 0; at < middle.length; at += 2) middle[at] = 0xff;
      return judged(concat([SOI, middle, EOI]));
    },
    says: 'MAX_CONTAINER_ELEMENTS',
  },
  {
    limit: 'MAX_BMFF_DEPTH',
    by: () => readBoxes(new SourceWindow(bytesSource(nested(limits.MAX_BMFF_DEPTH + 2)))),
    says: 'malformed',
  },
  { limit: 'MAX_BMFF_BOXES', by: () => judged(film(boxes(limits.MAX_BMFF_BOXES, 'free'))), says: 'MAX_BMFF_BOXES' },
  {
    limit: 'MAX_MERKLE_LEAVES',
    by: () =>
      codes(film(), BMFF, { exclusions: EXCLUSIONS, hash: NO_DIGEST, merkle: [tree(limits.MAX_MERKLE_LEAVES + 1)] }),
    says: 'MAX_MERKLE_LEAVES',
  },
  {
    limit: 'MAX_SEGMENTS',
    by: () =>
      codes(
        film(),
        BMFF,
        { exclusions: EXCLUSIONS, merkle: [{ ...tree(1), initHash: NO_DIGEST }] },
        limits.MAX_SEGMENTS + 1,
      ),
    says: 'MAX_SEGMENTS',
  },
  {
    limit: 'MAX_EXCLUSIONS',
    by: () =>
      codes(png(chunk('caBX', store())), 'c2pa.hash.data', {
        hash: NO_DIGEST,
        exclusions: Array.from({ length: limits.MAX_EXCLUSIONS + 1 }, (_, start) => ({ start, length: 1 })),
      }),
    says: 'assertion.dataHash.malformed',
  },
  {
    limit: 'MAX_BMFF_EXCLUSION_TESTS',
    by: () =>
      codes(film(boxes(2_100, 'free')), BMFF, {
        hash: NO_DIGEST,
        exclusions: [...EXCLUSIONS, ...Array.from({ length: 990 }, () => ({ xpath: '/abcd' }))],
      }),
    says: 'MAX_BMFF_EXCLUSION_TESTS',
  },
  {
    limit: 'MAX_BMFF_OFFSETS',
    by: () =>
      codes(
        film(
          box(
            'moov',
            box('trak', box('mdia', box('minf', box('stbl', box('stsc', u32(0), u32(limits.MAX_BMFF_OFFSETS + 1)))))),
          ),
        ),
        BMFF,
        { hash: NO_DIGEST, exclusions: EXCLUSIONS },
      ),
    says: 'MAX_BMFF_OFFSETS',
  },
  {
    limit: 'MAX_COLLECTION_FILES',
    by: () =>
      codes(film(), 'c2pa.hash.collection.data', {
        uris: Array.from({ length: limits.MAX_COLLECTION_FILES + 1 }, (_, index) => ({
          uri: `a/${index}`,
          hash: NO_DIGEST,
        })),
      }),
    says: 'assertion.collectionHash.malformed',
  },
  { limit: 'MAX_SVG_BYTES', by: () => locate(beginning('<svg>', limits.MAX_SVG_BYTES + 1)), says: 'MAX_SVG_BYTES' },
  { limit: 'MAX_PDF_BYTES', by: () => locate(beginning('%PDF-1.7', limits.MAX_PDF_BYTES + 1)), says: 'MAX_PDF_BYTES' },
  {
    limit: 'MAX_ID3_BYTES',
    by: () => locate(beginning('ID3\x04\0\0\x7f\x7f\x7f\x7f', limits.MAX_ID3_BYTES * 2)),
    says: 'MAX_ID3_BYTES',
  },
  {
    limit: 'MAX_SEARCHED_BYTES',
    by: async () => {
      const { problem } = await verify(beginning('II*\0\x7f\x7f\x7f\x7f', limits.MAX_SEARCHED_BYTES + 1), {
        at: 0,
        trust: NO_TRUST,
      });
      return problem?.code ?? 'judged';
    },
    says: 'MAX_SEARCHED_BYTES',
  },
  { limit: 'MAX_TIFF_PAGES', by: () => judged(tiffPages(limits.MAX_TIFF_PAGES + 1)), says: 'MAX_TIFF_PAGES' },
  {
    limit: 'MAX_TIFF_SUB_DIRECTORIES',
    by: () => judged(subDirectories(limits.MAX_TIFF_SUB_DIRECTORIES + 1)),
    says: 'malformed',
  },
  {
    limit: 'MAX_XMP_BYTES',
    by: async () => {
      const located = await locate(
        bytesSource(riff('WEBP', riffChunk('XMP ', new Uint8Array(limits.MAX_XMP_BYTES + 1)))),
      );
      return located?.xmp === null ? 'left out' : 'read';
    },
    says: 'left out',
  },
  {
    limit: 'MAX_EXIF_BYTES',
    by: async () => {
      const maker = concat([ascii('MM'), u16(42), u32(8), u16(1), u16(271), u16(2), u32(4), ascii('abc\0'), u32(0)]);
      const source = bytesSource(png(chunk('eXIf', concat([maker, new Uint8Array(limits.MAX_EXIF_BYTES)]))));
      return (await readUnsignedMetadata(source, await locate(source))) === null ? 'left out' : 'read';
    },
    says: 'left out',
  },
];
