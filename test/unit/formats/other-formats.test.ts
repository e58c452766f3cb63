import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { LimitError, MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { box, otherJumbf, store, u16, u32, u32le } from './containers.ts';

const STORE = store();
const find = (bytes: Uint8Array) => locate(bytesSource(bytes));
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

describe('sidecar', () => {
  it('is the store from first to last byte', async () => {
    expect(await find(STORE)).toMatchObject({
      format: 'application/c2pa',
      stores: [{ extents: [{ start: 0, end: STORE.length }] }],
    });
  });

  it('is broken with bytes behind the store', async () => {
    expect((await find(concat([STORE, Uint8Array.of(0)])))?.broken).not.toBeNull();
  });
});

describe('GIF', () => {
  const subBlocks = (data: Uint8Array): Uint8Array => {
    const parts: Uint8Array[] = [];
    for (let at = 0; at < data.length; at += 255) {
      const part = data.subarray(at, at + 255);
      parts.push(Uint8Array.of(part.length), part);
    }
    return concat([...parts, Uint8Array.of(0)]);
  };
  const head = concat([ascii('GIF89a'), Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0), new Uint8Array(6)]);
  const image = concat([Uint8Array.of(0x2c), new Uint8Array(9), Uint8Array.of(2, 1, 0x44, 0)]);
  const extension = concat([
    Uint8Array.of(0x21, 0xff, 11),
    ascii('C2PA_GIF'),
    Uint8Array.of(1, 0, 0),
    subBlocks(store(600)),
  ]);
  const end = Uint8Array.of(0x3b);

  it('finds the store in its application extension', async () => {
    const located = await find(concat([head, extension, image, end]));
    expect(located?.stores).toEqual([
      { bytes: store(600), extents: [{ start: head.length, end: head.length + extension.length }], purpose: null },
    ]);
    expect(located?.elements.map(({ name }) => name)).toEqual(['GIF89a', 'LSD', 'C2PA', '2C', 'TBID', '3B']);
  });

  it('is broken where the store follows an image', async () => {
    expect((await find(concat([head, image, extension, end])))?.broken).not.toBeNull();
  });

  it('is broken where the store is cut short', async () => {
    expect((await find(concat([head, extension.subarray(0, 300)])))?.broken).not.toBeNull();
  });
});

describe('SVG', () => {
  const svg = (inside: string) =>
    ascii(
      `<?xml version="1.0"?><!-- <c2pa --><svg xmlns="s" xmlns:m="http://c2pa.org/manifest">${inside}<path/></svg>`,
    );
  const manifest = (text: string) => `<metadata><m:manifest>${text}</m:manifest></metadata>`;

  it('finds the base64 text by namespace and knows its place', async () => {
    const text = base64(STORE);
    const bytes = svg(manifest(text));
    const start = new TextDecoder().decode(bytes).indexOf(text);
    const located = await find(bytes);
    expect(located?.stores).toEqual([{ bytes: STORE, extents: [{ start, end: start + text.length }], purpose: null }]);
  });

  it.each([
    ['a drawing inside the excluded text', manifest(`${base64(STORE)}<rect/>`)],
    ['a comment inside', manifest(`${base64(STORE)}<!-- x -->`)],
    ['text that is no base64', manifest('?')],
    ['nothing', '<metadata><m:manifest/></metadata>'],
    ['a manifest out of place', `<g><m:manifest>${base64(STORE)}</m:manifest></g>`],
    ['no end', `<metadata><m:manifest>${base64(STORE)}`],
  ])('is broken with %s', async (_, inside) => {
    expect((await find(svg(inside)))?.broken).not.toBeNull();
  });

  it('ignores a manifest element of another namespace', async () => {
    const located = await find(svg(`<metadata><x:manifest xmlns:x="other">AAAA</x:manifest></metadata>`));
    expect(located).toMatchObject({ stores: [], broken: null });
  });

  it('is not HTML that holds an SVG', async () => {
    expect(await find(ascii('<html><svg></svg></html>'))).toBeNull();
  });

  it('gives up on endless nesting', async () => {
    await expect(find(svg('<g>'.repeat(5_000)))).rejects.toBeInstanceOf(LimitError);
  });
});

describe('TIFF', () => {
  const field = (tag: number, type: number, count: number, value: number) =>
    concat([u16(tag), u16(type), u32(count), u32(value)]);
  const tiff = (next: number, dataAt = 26) =>
    concat([ascii('MM'), u16(42), u32(8), u16(1), field(52545, 7, STORE.length, dataAt), u32(next), STORE]);

  it('finds the store by its tag', async () => {
    const located = await find(tiff(0));
    expect(located?.stores).toEqual([
      { bytes: STORE, extents: [{ start: 26, end: 26 + STORE.length }], purpose: null },
    ]);
  });

  it('is broken where the tag points elsewhere', async () => {
    expect((await find(tiff(0, 27)))?.broken).not.toBeNull();
  });

  it('refuses directories in a circle', async () => {
    await expect(find(tiff(8))).rejects.toBeInstanceOf(MalformedError);
  });

  const pointing = (count: number, value: number, behind: Uint8Array) =>
    concat([ascii('MM'), u16(42), u32(8), u16(1), field(330, 4, count, value), u32(0), behind]);

  it('refuses more directories below the main ones than any file has', async () => {
    await expect(find(pointing(1_001, 26, new Uint8Array(4 * 1_001)))).rejects.toBeInstanceOf(MalformedError);
  });

  it('is broken where a directory below the main ones has the tag', async () => {
    const below = concat([u16(1), field(52545, 7, STORE.length, 44), u32(0), STORE]);
    expect(await find(pointing(1, 26, below))).toMatchObject({ stores: [], broken: expect.any(String) });
  });

  it('passes over directories below the main ones that are none', async () => {
    expect(await find(pointing(1, 9_999, new Uint8Array()))).toMatchObject({ stores: [], broken: null });
  });
});

describe('JPEG XL', () => {
  const head = fromHex('0000000c4a584c200d0a870a');

  it('takes only the JUMBF box that is a store', async () => {
    const located = await find(concat([head, otherJumbf(), STORE, box('jxlc', new Uint8Array(4))]));
    const start = head.length + otherJumbf().length;
    expect(located?.stores).toEqual([{ bytes: STORE, extents: [{ start, end: start + STORE.length }], purpose: null }]);
    expect(located?.elements.filter((element) => element.store)).toHaveLength(1);
  });

  it('is broken where the store is cut short', async () => {
    expect((await find(concat([head, STORE]).subarray(0, 60)))?.broken).not.toBeNull();
  });
});

describe('ID3', () => {
  const syncSafe = (value: number) => Uint8Array.of(0, (value >> 14) & 127, (value >> 7) & 127, value & 127);
  const geob = (data: Uint8Array, type = 'application/c2pa') =>
    concat([Uint8Array.of(1), ascii(`${type}\0`), Uint8Array.of(0xff, 0xfe, 65, 0, 0, 0), Uint8Array.of(0, 0), data]);
  const frame = (version: 3 | 4, body: Uint8Array, flags = 0) =>
    concat([ascii('GEOB'), version === 4 ? syncSafe(body.length) : u32(body.length), u16(flags), body]);
  const tag = (version: 3 | 4, frames: Uint8Array) =>
    concat([ascii('ID3'), Uint8Array.of(version, 0, 0), syncSafe(frames.length), frames]);

  it.each([3, 4] as const)('finds the store in a GEOB frame of version 2.%i', async (version) => {
    const bytes = concat([tag(version, frame(version, geob(store(300)))), Uint8Array.of(0xff, 0xfb, 0, 0)]);
    const located = await find(bytes);
    expect(located?.format).toBe('audio/mpeg');
    expect(located?.stores[0]?.bytes).toEqual(store(300));
    expect(located?.stores[0]?.extents).toEqual([
      { start: bytes.length - 4 - store(300).length, end: bytes.length - 4 },
    ]);
  });

  it('tells FLAC behind the tag', async () => {
    expect((await find(concat([tag(4, frame(4, geob(STORE))), ascii('fLaC')])))?.format).toBe('audio/flac');
  });

  it('is broken where the frame is compressed or reaches beyond the tag', async () => {
    expect((await find(tag(4, frame(4, geob(STORE), 8))))?.broken).not.toBeNull();
    const whole = frame(4, geob(STORE));
    expect((await find(tag(4, whole.subarray(0, whole.length - 5))))?.broken).not.toBeNull();
  });
});

describe('unknown bytes', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', ascii('hello')],
    ['a ZIP archive', ascii('PK\x03\x04')],
    ['TIFF of an unknown version', concat([ascii('II'), u32le(44)])],
  ])('are not recognised: %s', async (_, bytes) => {
    expect(await find(bytes)).toBeNull();
  });
});

describe('PDF', () => {
  const pdf = (data: Uint8Array, relationship = '/C2PA_Manifest') =>
    concat([
      ascii('%PDF-1.7\n1 0 obj\n<<>>stream\n'),
      data,
      ascii(`\nendstream\nendobj\n<</AFRelationship${relationship}>>`),
    ]);

  it('finds a stream that is a store', async () => {
    const located = await find(pdf(STORE));
    expect(located?.format).toBe('application/pdf');
    expect(located?.stores).toEqual([
      { bytes: STORE, extents: [{ start: 28, end: 28 + STORE.length }], purpose: null },
    ]);
  });

  it('finds one wherever it lies in a long file', async () => {
    const megabyte = 1024 * 1024;
    for (const before of [megabyte - 60, megabyte - 30, megabyte - 20, megabyte - 3, megabyte]) {
      const located = await find(concat([ascii('%PDF-1.7\n'), new Uint8Array(before), pdf(STORE)]));
      expect(located?.stores.map(({ bytes }) => bytes)).toEqual([STORE]);
    }
  });

  it.each([
    ['bytes behind the store in its stream', pdf(concat([STORE, ascii('more')]))],
    ['a store that is announced but not there', pdf(ascii('packed'))],
  ])('is broken with %s', async (_, bytes) => {
    expect((await find(bytes))?.broken).not.toBeNull();
  });

  it('is no credentials without either', async () => {
    expect(await find(pdf(ascii('text'), '/Data'))).toMatchObject({ stores: [], broken: null });
  });
});
