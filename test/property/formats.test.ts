import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../src/verifier/bytes/concat.ts';
import { LimitError, MalformedError } from '../../src/verifier/bytes/errors.ts';
import { fromHex } from '../../src/verifier/bytes/hex.ts';
import { checkHardBinding } from '../../src/verifier/checks/hard-binding.ts';
import { locate } from '../../src/verifier/formats/locate.ts';
import type { Located } from '../../src/verifier/formats/located.ts';
import { readUnsignedMetadata } from '../../src/verifier/metadata/unsigned-metadata.ts';
import { cbor, sha256 } from '../unit/bindings/binding.ts';
import {
  app11,
  box,
  c2paBox,
  chunk,
  FTYP,
  jpeg,
  png,
  riff,
  riffChunk,
  segment,
  store,
} from '../unit/formats/containers.ts';

const STORE = store(60);
const XMP = ascii('<x xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description/></x>');
const SAMPLES: readonly Uint8Array[] = [
  jpeg(...app11(STORE, 50)),
  png(chunk('caBX', STORE), chunk('iTXt', concat([ascii('XML:com.adobe.xmp\0\0\0\0\0'), XMP]))),
  riff('WEBP', riffChunk('VP8 ', new Uint8Array(9)), riffChunk('C2PA', STORE)),
  concat([
    FTYP,
    c2paBox('manifest', STORE, 3),
    box('moov', box('trak', box('tkhd', new Uint8Array(8)))),
    box('mdat', XMP),
  ]),
  ascii(`<svg xmlns:m="http://c2pa.org/manifest"><metadata><m:manifest>AAAA</m:manifest></metadata></svg>`),
  concat([
    ascii('GIF89a'),
    new Uint8Array(7),
    Uint8Array.of(0x21, 0xff, 11),
    ascii('C2PA_GIF'),
    Uint8Array.of(1, 0, 0, 1, 5, 0, 0x3b),
  ]),
  concat([fromHex('0000000c4a584c200d0a870a'), STORE]),
  concat([fromHex('4d4d002a00000008000100070000000000000000'), STORE]),
  concat([
    ascii('II*\0'),
    fromHex('08000000020069870400010000002600000025880400010000003800000000000000'),
    fromHex('010003900200040000006e6f77000000000001000100020002000000'),
    fromHex('4e00000000000000'),
  ]),
  concat([
    box('ftyp', ascii('heic'), new Uint8Array(4)),
    box(
      'meta',
      new Uint8Array(4),
      box('hdlr', new Uint8Array(24)),
      box('iinf', fromHex('000000000001'), box('infe', fromHex('0200000000010000'), ascii('Exif\0'))),
      box('iloc', fromHex('000000004400000100010000000100000080'), fromHex('00000020')),
    ),
    box('mdat', fromHex('00000000'), ascii('II*\0'), new Uint8Array(40)),
  ]),
  jpeg(
    segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x HasExtendedXMP="${'0'.repeat(32)}"/>`)),
    segment(
      0xe1,
      concat([
        ascii(`http://ns.adobe.com/xmp/extension/\0${'0'.repeat(32)}`),
        fromHex('0000000400000000'),
        ascii('<y/>'),
      ]),
    ),
  ),
  concat([ascii('ID3'), fromHex('04000000000076'), ascii('GEOB'), fromHex('0000006c0000'), STORE]),
  STORE,
];
const MAGIC = SAMPLES.map((sample) => sample.subarray(0, 12));

/** Bytes, mutilated copies of every format, and formats' first bytes before noise. */
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(fc.constantFrom(...MAGIC), fc.uint8Array({ maxLength: 400 }))
    .map(([magic, noise]) => concat([magic, noise])),
  fc
    .tuple(
      fc.constantFrom(...SAMPLES),
      fc.array(fc.tuple(fc.nat(600), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), { minLength: 1, maxLength: 8 }),
      fc.nat(40),
    )
    .map(([sample, changes, cut]) => {
      const bytes = sample.slice(0, Math.max(sample.length - (cut > 20 ? cut : 0), 0));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      return bytes;
    }),
);

async function locateOrRefuse(bytes: Uint8Array): Promise<Located | null> {
  try {
    return await locate(bytesSource(bytes));
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return null;
    throw error;
  }
}

describe('whatever the bytes', () => {
  it('a file is walked or refused, and its elements cover it without gaps', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        const located = await locateOrRefuse(bytes);
        if (located === null) return;
        let position = 0;
        for (const { start, end } of located.elements) {
          expect(start).toBe(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBe(bytes.length);
        for (const { extents } of located.stores) {
          for (const { start, end } of extents) expect(0 <= start && start < end && end <= bytes.length).toBe(true);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('unsigned metadata are read or left out', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        await readUnsignedMetadata(bytesSource(bytes), await locateOrRefuse(bytes));
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever byte changes', () => {
  const file = jpeg(...app11(STORE, 50));

  it('no data hash of a JPEG still matches, store bytes excepted', async () => {
    const located = await locate(bytesSource(file));
    const [extent] = located?.stores[0]?.extents ?? [];
    if (extent === undefined) throw new Error('the sample has no store');
    const hash = await sha256(file.subarray(0, extent.start), file.subarray(extent.end));
    const exclusions = [{ start: extent.start, length: extent.end - extent.start }];
    const content = cbor({ alg: 'sha256', hash, exclusions, pad: new Uint8Array() });
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = file.map((byte, index) => (index === at ? byte ^ mask : byte));
        const found = await locateOrRefuse(changed);
        const { statuses } = await checkHardBinding({
          label: 'c2pa.hash.data',
          url: '',
          content,
          claimAlgorithm: null,
          source: bytesSource(changed),
          located: found,
          store: 'embedded',
          updateChain: false,
        });
        if (statuses.some(({ outcome }) => outcome === 'failure')) return;
        // What a match leaves open is the store itself, whose bytes the signature answers for.
        expect(at >= extent.start && at < extent.end).toBe(true);
      }),
    );
  });
});
