import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { type ByteSource, bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { storePlaces } from '../../../src/verifier/formats/store-places.ts';
import { xmpProperties } from '../../../src/verifier/formats/xmp.ts';
import { MAX_FILE_PARTS, MAX_STORE_SEGMENTS } from '../../../src/verifier/limits.ts';
import {
  app11,
  box,
  chunk,
  EOI,
  inCrumbs,
  jpeg,
  png,
  SOI,
  segment,
  store,
  u16,
  u16le,
  u32,
  u32le,
} from '../formats/containers.ts';

/** Files that are little but one small thing over and over: found by `npm run fuzz -- --target bulk`. */
const find = (bytes: Uint8Array) => locate(bytesSource(bytes));

/** Bytes handed out in pieces of more than a header, in all. */
function counted(bytes: Uint8Array): { readonly source: ByteSource; readonly large: () => number } {
  let large = 0;
  const inner = bytesSource(bytes);
  const read = (start: number, end: number): Promise<Uint8Array> => {
    if (end - start > 1_000) large += 1;
    return inner.read(start, end);
  };
  return { source: { size: bytes.length, read }, large: () => large };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('JPEG', () => {
  it('of images behind images a bounded number is told of', async () => {
    const located = await find(concat(Array.from({ length: 75_000 }, () => concat([SOI, EOI]))));
    expect(located?.parts?.length).toBe(MAX_FILE_PARTS + 1);
  });

  it('a run of fill bytes is one element, and the marker behind it is read', async () => {
    const located = await find(concat([SOI, new Uint8Array(50_000).fill(0xff), segment(0xfe, ascii('x')), EOI]));
    expect(located?.elements.map(({ name }) => name)).toEqual(['SOI', 'fill', 'COM', 'EOI']);
  });

  it('fill bytes up to the end of the file leave no gap', async () => {
    const bytes = concat([SOI, new Uint8Array(9).fill(0xff)]);
    expect((await find(bytes))?.elements.at(-1)?.end).toBe(bytes.length);
  });

  it('more stores than a list of arguments may be long are just several', async () => {
    const one = concat(app11(store(0)));
    const count = 130_000;
    const bytes = new Uint8Array(2 + count * one.length);
    bytes.set(SOI);
    for (let index = 0; index < count; index += 1) bytes.set(one, 2 + index * one.length);
    expect((await find(bytes))?.stores).toHaveLength(count);
  });

  it('a store in more segments than any writer needs is broken', async () => {
    const located = await find(jpeg(...inCrumbs(MAX_STORE_SEGMENTS + 1)));
    expect(located).toMatchObject({ stores: [], broken: 'the C2PA store lies in too many JPEG segments' });
    expect((await find(jpeg(...inCrumbs(MAX_STORE_SEGMENTS))))?.stores).toHaveLength(1);
  });
});

describe('PNG', () => {
  it('one XMP packet is unpacked, however many broken ones there are', async () => {
    let unpacked = 0;
    class Counted extends DecompressionStream {
      constructor(format: CompressionFormat) {
        super(format);
        unpacked += 1;
      }
    }
    vi.stubGlobal('DecompressionStream', Counted);
    const broken = chunk('iTXt', ascii('XML:com.adobe.xmp\0\x01\0\0\0no zlib'));
    const sound = chunk('iTXt', concat([ascii('XML:com.adobe.xmp\0\x01\0\0\0'), new Uint8Array(deflateSync('<a/>'))]));
    const located = await find(png(...Array.from({ length: 50 }, () => broken), sound));
    expect(unpacked).toBe(1);
    expect(located?.xmp).toBeNull();
  });
});

describe('GIF', () => {
  const extension = (block: number): Uint8Array => {
    const data = store(6_000);
    const blocks = Array.from({ length: Math.ceil(data.length / block) }, (_, index) => {
      const piece = data.subarray(index * block, (index + 1) * block);
      return concat([Uint8Array.of(piece.length), piece]);
    });
    const head = concat([Uint8Array.of(0x21, 0xff, 11), ascii('C2PA_GIF'), Uint8Array.of(1, 0, 0)]);
    return concat([ascii('GIF89a'), new Uint8Array(7), head, ...blocks, Uint8Array.of(0, 0x3b)]);
  };

  it('a store in sub-blocks of a usual length is read', async () => {
    expect((await find(extension(100)))?.stores).toHaveLength(1);
  });

  it('a store in sub-blocks of one byte each is broken', async () => {
    expect(await find(extension(1))).toMatchObject({ stores: [], broken: expect.any(String) });
  });
});

describe('TIFF', () => {
  const field = (tag: number, count: number): Uint8Array => concat([u16le(tag), u16le(1), u32le(count), u32le(8)]);

  it('directories that share their bytes are refused', async () => {
    const fields = Array.from({ length: 60 }, () => field(271, 1));
    const file = concat([ascii('II*\0'), u32le(8), u16le(50), ...fields, new Uint8Array(40)]);
    const view = new DataView(file.buffer);
    const second = 8 + 4;
    view.setUint32(8 + 2 + 50 * 12, second, true);
    view.setUint16(second, 50, true);
    await expect(find(file)).rejects.toThrow(MalformedError);
    await expect(find(file)).rejects.toThrow('overlap');
  });

  it('of many fields with XMP one is read', async () => {
    const count = 200;
    const file = concat([
      ascii('II*\0'),
      u32le(8),
      u16le(count),
      ...Array.from({ length: count }, () => field(700, 2_000)),
      u32le(0),
    ]);
    const { source, large } = counted(file);
    expect((await locate(source))?.xmp).toHaveLength(2_000);
    // The header walk's window, the head of the file, and the packet.
    expect(large()).toBeLessThan(6);
  });
});

describe('ID3', () => {
  const tag = (type: string): Uint8Array => {
    const body = concat([Uint8Array.of(0), ascii(`${type}\0name\0text\0`), store(50)]);
    const frame = concat([ascii('GEOB'), u32(body.length), u16(0), body]);
    const size = Uint8Array.of(
      (frame.length >> 21) & 127,
      (frame.length >> 14) & 127,
      (frame.length >> 7) & 127,
      frame.length & 127,
    );
    return concat([ascii('ID3'), Uint8Array.of(3, 0, 0), size, frame, ascii('fLaC')]);
  };

  it('of an endless media type only the beginning is kept', async () => {
    expect((await find(tag(`application/c2pa${'x'.repeat(500_000)}`)))?.stores).toEqual([]);
    expect((await find(tag('application/c2pa')))?.stores).toHaveLength(1);
  });

  it('a text without an end is no store', async () => {
    const endless = concat([
      ascii('ID3'),
      Uint8Array.of(3, 0, 0, 0, 0, 1, 0),
      ascii('GEOB'),
      u32(118),
      u16(0),
      new Uint8Array(118).fill(65),
      new Uint8Array(40),
    ]);
    expect((await find(endless))?.stores).toEqual([]);
  });
});

describe('SVG', () => {
  it('places of base64 with spaces in it are those of its characters', async () => {
    const text = btoa(String.fromCharCode(...store(30))).replaceAll(/(.{5})/g, '$1\n');
    const svg = ascii(
      `<svg xmlns:c="http://c2pa.org/manifest"><metadata><c:manifest>${text}</c:manifest></metadata></svg>`,
    );
    const located = await find(svg);
    const [found] = located?.stores ?? [];
    if (found === undefined || located === null) throw new Error('no store');
    const { of } = await storePlaces(bytesSource(svg), found, located.format);
    const [first] = of(0, 3);
    expect(new TextDecoder().decode(svg.subarray(first?.start, first?.end))).toBe(text.slice(0, 4));
    expect(of(found.bytes.length, found.bytes.length + 3)).toEqual([]);
  });
});

describe('XMP', () => {
  it('of more prefixes than any document uses the first are taken up', () => {
    const prefixes = Array.from({ length: 100 }, (_, index) => `xmlns:n${index}="u${index}"`).join(' ');
    const names = Array.from({ length: 100 }, (_, index) => `n${index}:a="1"`).join(' ');
    const found = xmpProperties(ascii(`<r ${prefixes}><x ${names}/></r>`));
    expect(found.map(({ namespace }) => namespace)).toEqual(Array.from({ length: 64 }, (_, index) => `u${index}`));
  });
});

describe('HEIF', () => {
  it('an item of an endless type is no metadata', async () => {
    const entry = box('infe', Uint8Array.of(2, 0, 0, 0), u16(1), u16(0), ascii(`mime\0${'a'.repeat(100_000)}\0`));
    const meta = box('meta', u32(0), box('iinf', u32(0), u16(1), entry));
    const located = await find(concat([box('ftyp', ascii('avif'), u32(0)), meta]));
    expect(located).toMatchObject({ format: 'image/avif', xmp: null });
  });
});
