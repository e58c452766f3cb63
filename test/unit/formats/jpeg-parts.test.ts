import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { box, jpeg, segment, u16, u16le, u32, u32le } from './containers.ts';

const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const GAIN_MAP = segment(0xe1, ascii(`${XMP}<x xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"/>`));
const DEPTH = segment(0xe1, ascii(`${XMP}<x xmlns:GDepth="http://ns.google.com/photos/1.0/depthmap/"/>`));
/** Bytes of the first image's own segments before the index, and of the index's header before its TIFF structure. */
const INDEX_AT = 2 + 4 + 4;

interface Entry {
  readonly type: number;
  readonly length: number;
  readonly offset: number;
}

function index(entries: readonly Entry[], little = false): Uint8Array {
  const [short, long] = little ? [u16le, u32le] : [u16, u32];
  const list = concat(entries.flatMap(({ type, length, offset }) => [long(type), long(length), long(offset), long(0)]));
  return segment(
    0xe2,
    concat([
      ascii('MPF\0'),
      ascii(little ? 'II' : 'MM'),
      short(42),
      long(8),
      short(1),
      concat([short(0xb002), short(7), long(list.length), long(26)]),
      long(0),
      list,
    ]),
  );
}

async function partsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const located = await locate(bytesSource(bytes));
  return (located?.parts ?? []).map(({ what, start, end }) => `${what} ${start}-${end}`);
}

/** A first image with an index of what lies behind it, whose offsets count from the index's own header. */
function withIndex(behind: Uint8Array, entries: (first: number) => readonly Entry[], little = false): Uint8Array {
  const sized = jpegWith(index(entries(0), little)).length;
  return concat([jpegWith(index(entries(sized - INDEX_AT), little)), behind]);
}

function jpegWith(first: Uint8Array): Uint8Array {
  const whole = jpeg();
  return concat([whole.subarray(0, 2), first, whole.subarray(2)]);
}

describe('the pictures and films of a JPEG file', () => {
  const first = jpeg();

  it('are not listed where there is one picture alone', async () => {
    expect(await partsOf(first)).toEqual([]);
    expect(await partsOf(concat([first, ascii('more bytes')]))).toEqual([]);
  });

  it('are listed where images follow each other', async () => {
    const second = jpeg(GAIN_MAP);
    const third = jpeg(DEPTH);
    const [a, b, c] = [first.length, first.length + second.length, first.length + second.length + third.length];
    expect(await partsOf(concat([first, second, third]))).toEqual([
      `picture 0-${a}`,
      `gain-map ${a}-${b}`,
      `depth-map ${b}-${c}`,
    ]);
  });

  it('are listed where a film follows', async () => {
    const film = concat([box('ftyp', ascii('isom')), box('mdat', new Uint8Array(20))]);
    expect(await partsOf(concat([first, film]))).toEqual([
      `picture 0-${first.length}`,
      `video ${first.length}-${first.length + film.length}`,
    ]);
  });

  it.each([false, true])('are listed by the index, padding between them or not (little-endian: %s)', async (little) => {
    const preview = jpeg();
    const padding = new Uint8Array(7);
    const entries = (at: number): readonly Entry[] => [
      { type: 0x030000, length: 10, offset: 0 },
      { type: 0x010002, length: preview.length, offset: at + padding.length },
    ];
    const bytes = withIndex(concat([padding, preview]), entries, little);
    const start = bytes.length - preview.length;
    expect(await partsOf(bytes)).toEqual([`picture 0-${start - padding.length}`, `thumbnail ${start}-${bytes.length}`]);
  });

  it.each([
    ['beyond the end', (at: number) => ({ type: 0, length: 1000, offset: at })],
    ['far beyond the end', () => ({ type: 0, length: 0xffff_ffff, offset: 0xffff_ffff })],
    ['nothing', (at: number) => ({ type: 0, length: 0, offset: at })],
  ])('are not those that an index names and the file has not: %s', async (_, entry) => {
    const bytes = withIndex(new Uint8Array(20), (at) => [{ type: 0, length: 1, offset: 0 }, entry(at)]);
    expect(await partsOf(bytes)).toEqual([]);
  });

  it.each([
    ['cut short', index([]).subarray(0, 14)],
    ['pointing nowhere', segment(0xe2, concat([ascii('MPF\0MM\0*'), u32(0x7fff_ffff)]))],
    ['of endless length', segment(0xe2, concat([ascii('MPF\0MM\0*'), u32(8), u16(0xffff)]))],
  ])('are not guessed from an index %s', async (_, broken) => {
    expect(
      await partsOf(jpegWith(concat([broken.subarray(0, 2), u16(broken.length - 2), broken.subarray(4)]))),
    ).toEqual([]);
  });
});
