import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { LimitError } from '../../../src/verifier/bytes/errors.ts';
import { bmffPieces } from '../../../src/verifier/checks/bmff-pieces.ts';
import { checkMediaTrees } from '../../../src/verifier/checks/merkle-media.ts';
import { readParts } from '../../../src/verifier/checks/multi-asset-parts.ts';
import type { BmffBox } from '../../../src/verifier/formats/bmff-boxes.ts';
import { MAX_FILE_PARTS, MAX_MERKLE_MDATS, MAX_SMALL_BLOCKS, SMALL_BLOCK_BYTES } from '../../../src/verifier/limits.ts';
import { cbor } from '../bindings/binding.ts';
import { box, FTYP } from '../formats/containers.ts';

const NO_DIGEST = new Uint8Array(32);

function boxAt(start: number, end: number): BmffBox {
  return { type: 'mdat', userType: null, start, payload: start + 8, end, path: '/mdat', children: [] };
}

/** Counts how often the boxes of a file are looked at. */
function watched(boxes: readonly BmffBox[]): { readonly boxes: readonly BmffBox[]; readonly looks: () => number } {
  let looks = 0;
  const get = (target: readonly BmffBox[], name: string | symbol): unknown => {
    if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
    return Reflect.get(target, name);
  };
  return { boxes: new Proxy(boxes, { get }), looks: () => looks };
}

describe('a film of many boxes', () => {
  it('is not walked from its beginning for each fragment', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => boxAt(index * 10, index * 10 + 10));
    const { boxes, looks } = watched(all);
    const pieces = bmffPieces(boxes, [{ start: 50_000, end: 50_010 }], { start: 49_990, end: 50_030 }, true);
    expect(pieces.filter((piece) => 'start' in piece)).toEqual([
      { start: 49_990, end: 50_000 },
      { start: 50_010, end: 50_020 },
      { start: 50_020, end: 50_030 },
    ]);
    expect(looks()).toBeLessThan(100);
  });

  it('is read once for all of its parts', async () => {
    const bytes = concat([FTYP, ...Array.from({ length: 50 }, () => box('free'))]);
    let reads = 0;
    const inner = bytesSource(bytes);
    const read = (start: number, end: number): Promise<Uint8Array> => {
      reads += 1;
      return inner.read(start, end);
    };
    const part = { location: { bmffBox: '/free[2]' }, hashAssertion: { url: 'self#jumbf=x', hash: NO_DIGEST } };
    const parts = await readParts(cbor({ parts: Array.from({ length: MAX_FILE_PARTS }, () => part) }), {
      size: bytes.length,
      read,
    });
    expect(parts).toHaveLength(MAX_FILE_PARTS);
    expect(reads).toBeLessThan(5);
  });
});

describe('hash trees', () => {
  const tree = (count: number, fixedBlockSize: number) => ({
    uniqueId: 0,
    localId: 0,
    count,
    algorithm: 'sha256' as const,
    initHash: null,
    hashes: [NO_DIGEST],
    fixedBlockSize,
    variableBlockSizes: null,
  });
  const media = (bytes: number): BmffBox => boxAt(0, bytes + 16);
  const check = (bytes: number, blockSize: number): Promise<string | null> =>
    checkMediaTrees(
      bytesSource(new Uint8Array(bytes + 16)),
      [tree(Math.ceil(bytes / blockSize), blockSize)],
      [media(bytes)],
      [],
    );

  it('with a hash for each few bytes of large media are not judged', async () => {
    const bytes = (MAX_SMALL_BLOCKS + 10) * 10;
    expect(await check(MAX_SMALL_BLOCKS, 1)).toBe('the media are not those that were signed');
    await expect(check(bytes, 1)).rejects.toThrow(LimitError);
    expect(await check(20 * SMALL_BLOCK_BYTES * 100, SMALL_BLOCK_BYTES)).toBe(
      'the media are not those that were signed',
    );
  });

  it('over more media boxes than any writer makes are not judged', async () => {
    const mdats = Array.from({ length: MAX_MERKLE_MDATS + 1 }, () => media(8));
    await expect(checkMediaTrees(bytesSource(new Uint8Array(99)), [], mdats, [])).rejects.toMatchObject({
      limit: 'MAX_MERKLE_MDATS',
    });
  });
});

describe('parts of one file', () => {
  it('beyond MAX_FILE_PARTS are refused', async () => {
    const part = { location: { byteOffset: 0, length: 1 }, hashAssertion: { url: 'self#jumbf=x', hash: NO_DIGEST } };
    const parts = Array.from({ length: MAX_FILE_PARTS + 1 }, () => part);
    await expect(readParts(cbor({ parts }), bytesSource(FTYP))).rejects.toThrow('more than');
  });
});
