import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { chunk, png, store, u32 } from './containers.ts';

const STORE = store();
const AT = 8 + 25;
const XMP = ascii(
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description xmlns:d="http://purl.org/dc/terms/" d:provenance="https://example.org/a.c2pa"/></rdf:RDF></x:xmpmeta>',
);

const find = (bytes: Uint8Array) => locate(bytesSource(bytes));

describe('PNG', () => {
  it('finds the store and its chunk from length to checksum', async () => {
    const located = await find(png(chunk('caBX', STORE)));
    expect(located?.stores).toEqual([
      { bytes: STORE, extents: [{ start: AT, end: AT + STORE.length + 12 }], purpose: null },
    ]);
    expect(located?.elements.map(({ name }) => name)).toEqual(['PNGh', 'IHDR', 'C2PA', 'IDAT', 'IEND']);
  });

  it('reports both of two stores', async () => {
    expect((await find(png(chunk('caBX', STORE), chunk('caBX', store(9)))))?.stores).toHaveLength(2);
  });

  it('names what follows IEND', async () => {
    const located = await find(concat([png(), chunk('caBX', STORE)]));
    expect(located?.stores).toEqual([]);
    expect(located?.elements.at(-1)?.name).toBe('trailing');
  });

  it.each([
    ['a wrong checksum', png(chunk('caBX', STORE).map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte)))],
    ['bytes behind the store', png(chunk('caBX', concat([STORE, new Uint8Array(1)])))],
    ['something that is no store', png(chunk('caBX', ascii('hello')))],
    ['an end inside the chunk', png(chunk('caBX', STORE)).subarray(0, AT + 40)],
  ])('is broken with %s', async (_, bytes) => {
    const located = await find(bytes);
    expect(located?.stores).toEqual([]);
    expect(located?.broken).not.toBeNull();
  });

  it('refuses a chunk length above 2^31 - 1', async () => {
    const bytes = concat([png().subarray(0, AT), u32(0x80000000), ascii('IDAT'), new Uint8Array(12)]);
    await expect(find(bytes)).rejects.toBeInstanceOf(MalformedError);
  });

  it('reads plain and compressed XMP', async () => {
    const plain = chunk('iTXt', concat([ascii('XML:com.adobe.xmp\0\0\0\0\0'), XMP]));
    const packed = chunk('iTXt', concat([ascii('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(XMP)]));
    for (const text of [plain, packed]) {
      expect((await find(png(text)))?.remoteManifest).toBe('https://example.org/a.c2pa');
    }
  });

  it('does not unpack a bomb', async () => {
    const bomb = deflateSync(new Uint8Array(32 * 1024 * 1024));
    const text = chunk('iTXt', concat([ascii('XML:com.adobe.xmp\0\x01\0\0\0'), bomb]));
    expect((await find(png(text)))?.xmp).toBeNull();
  });
});
