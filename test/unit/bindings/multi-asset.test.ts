import { describe, expect, it } from 'vitest';
import { concat } from '../../../src/signer/bytes.ts';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { readParts } from '../../../src/verifier/checks/multi-asset-parts.ts';
import { MAX_FILE_PARTS } from '../../../src/verifier/limits.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { bareMedia, signed } from '../../make/fixture.ts';
import { testPki } from '../../make/pki.ts';
import { box } from '../formats/containers.ts';
import { cbor } from './binding.ts';

const HASH = { url: 'self#jumbf=c2pa.assertions/c2pa.hash.data.part', hash: new Uint8Array(32) };
const FILM = concat(box('ftyp', ascii('heic')), box('mdat', new Uint8Array(9)), box('mpvd', ascii('film')));

type Location = Parameters<typeof cbor>[0];

async function rangesOf(...locations: readonly Location[]): Promise<readonly unknown[]> {
  const parts = locations.map((location) => ({ location, hashAssertion: HASH }));
  const found = await readParts(cbor({ parts }), bytesSource(FILM));
  return found.map(({ range }) => (range === null ? null : [range.start, range.end]));
}

async function codesOf(file: Uint8Array): Promise<readonly string[]> {
  const { trust, now } = await testPki();
  const { results } = await verify(bytesSource(file), { at: now, trust });
  return [...results.success, ...results.failure].map(({ code }) => code);
}

describe('the parts of a file', () => {
  it('lie at offsets, or are boxes of the top level', async () => {
    const end = FILM.length - 12;
    expect(await rangesOf({ byteOffset: 0, length: end }, { bmffBox: '/mpvd' })).toEqual([
      [0, end],
      [end, FILM.length],
    ]);
    expect(await rangesOf({ bmffBox: '/mpvd[1]' })).toEqual([[end, FILM.length]]);
  });

  it('may be gone', async () => {
    expect(await rangesOf({ byteOffset: FILM.length, length: 7 }, { bmffBox: '/mpvd[2]' })).toEqual([null, null]);
  });

  it.each([
    ['a path into a box', { bmffBox: '/moov/trak' }],
    ['a path that is none', { bmffBox: '//mdat' }],
    ['a box counted from zero', { bmffBox: '/mdat[0]' }],
    ['no place', {}],
    ['no length', { byteOffset: 3 }],
    ['an empty stretch', { byteOffset: 3, length: 0 }],
    ['a negative offset', { byteOffset: -3, length: 3 }],
    ['an endless stretch', { byteOffset: Number.MAX_SAFE_INTEGER, length: Number.MAX_SAFE_INTEGER }],
  ])('cannot be at %s', async (_, location: Location) => {
    await expect(rangesOf(location)).rejects.toThrow(MalformedError);
  });

  it('are not more than a handful', async () => {
    const sign = (count: number): Promise<Uint8Array> => {
      const media = concat(bareMedia('image/jpeg'), new Uint8Array(count));
      const parts = Array.from({ length: count }, () => ({ length: 1, optional: true }));
      return signed('image/jpeg', { parts }, media);
    };
    const most = await sign(MAX_FILE_PARTS - 1);
    expect(await codesOf(most.subarray(0, -1))).toContain('assertion.multiAssetHash.match');
    const more = await sign(MAX_FILE_PARTS);
    expect(await codesOf(more.subarray(0, -1))).toContain('assertion.multiAssetHash.malformed');
  });

  it('are not asked for where the whole file is as it was signed', async () => {
    const media = concat(bareMedia('image/jpeg'), new Uint8Array(5));
    const codes = await codesOf(await signed('image/jpeg', { parts: [{ length: 5 }] }, media));
    expect(codes).toContain('assertion.dataHash.match');
    expect(codes.filter((code) => code.startsWith('assertion.multiAssetHash'))).toEqual([]);
  });
});
