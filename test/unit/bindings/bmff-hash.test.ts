import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { box, C2PA_USER_TYPE, c2paBox, FTYP, store, u16, u32, u64 } from '../formats/containers.ts';
import { bind, cbor, sha256 } from './binding.ts';

const V1 = 'c2pa.hash.bmff';
const V2 = 'c2pa.hash.bmff.v2';
const V3 = 'c2pa.hash.bmff.v3';
const MATCH = 'assertion.bmffHash.match';
const MISMATCH = 'assertion.bmffHash.mismatch';
const MALFORMED = 'assertion.bmffHash.malformed';
const ADDITIONAL = 'assertion.bmffHash.additionalExclusionsPresent';

type Entry = Parameters<typeof cbor>[0];
const UUID: Entry = { xpath: '/uuid', data: [{ offset: 8, value: C2PA_USER_TYPE }] };
const MANDATORY: Entry[] = [UUID, { xpath: '/ftyp' }, { xpath: '/mfra' }];

const STORE = c2paBox('manifest', store());
const MOOV = box('moov', box('udta', ascii('abcd0123')), box('trak', box('tkhd', u32(7), ascii('track'))));
const MDAT = box('mdat', ascii('pictures and sound'));
const FREE = box('free', new Uint8Array(12));
const marker = (offset: number) => u64(BigInt(offset));

/** A file, and where each of its boxes begins. */
function file(...boxes: Uint8Array[]) {
  const starts: number[] = [];
  let position = 0;
  for (const one of boxes) {
    starts.push(position);
    position += one.length;
  }
  return { bytes: concat(boxes), starts };
}

const {
  bytes: FILE,
  starts: [, , MOOV_AT = 0, MDAT_AT = 0],
} = file(FTYP, STORE, MOOV, MDAT);
const assertion = (hash: Uint8Array, exclusions: readonly Entry[] = MANDATORY) =>
  cbor({ alg: 'sha256', hash, exclusions });

describe('BMFF hash', () => {
  it('hashes the offset of each top-level box before it', async () => {
    const hash = await sha256(marker(MOOV_AT), MOOV, marker(MDAT_AT), MDAT);
    for (const label of [V2, V3]) expect((await bind(FILE, label, assertion(hash))).codes).toEqual([MATCH]);
    expect((await bind(FILE, V1, assertion(hash))).codes).toEqual([MISMATCH]);
  });

  it('hashes no offsets in version 1', async () => {
    expect((await bind(FILE, V1, assertion(await sha256(MOOV, MDAT)))).codes).toEqual([MATCH]);
  });

  it('does not match after a change, a moved box or bytes appended', async () => {
    const content = assertion(await sha256(marker(MOOV_AT), MOOV, marker(MDAT_AT), MDAT));
    const changed = FILE.map((byte, at) => (at === FILE.length - 1 ? byte ^ 1 : byte));
    expect((await bind(changed, V3, content)).codes).toEqual([MISMATCH]);
    expect((await bind(concat([FTYP, MOOV, STORE, MDAT]), V3, content)).codes).toEqual([MISMATCH]);
    expect((await bind(concat([FILE, ascii('zip')]), V3, content)).codes).toEqual([MISMATCH]);
    expect((await bind(concat([FILE, FREE]), V3, content)).codes).toEqual([MISMATCH]);
  });

  it('hashes bytes behind the last box', async () => {
    const hash = await sha256(marker(MOOV_AT), MOOV, marker(MDAT_AT), MDAT, ascii('zip'));
    expect((await bind(concat([FILE, ascii('zip')]), V3, assertion(hash))).codes).toEqual([MATCH]);
  });

  it('leaves out what an exclusion names, and reports those that are not customary', async () => {
    const { bytes, starts } = file(FTYP, STORE, FREE, MOOV, MDAT);
    const hash = await sha256(marker(starts[3] ?? 0), MOOV, marker(starts[4] ?? 0), MDAT);
    const { codes, uncovered } = await bind(bytes, V3, assertion(hash, [...MANDATORY, { xpath: '/free' }]));
    expect(codes).toEqual([MATCH, ADDITIONAL]);
    expect(uncovered.map((text) => text.split(' ')[0])).toEqual(['file-type', 'manifest-store', 'free-box']);
  });

  it('keeps the offset of a box that is left out only in part', async () => {
    const udta = box('udta', ascii('abcd0123'));
    const [before, after] = [MOOV.subarray(0, 8), MOOV.subarray(8 + udta.length)];
    const hash = await sha256(marker(MOOV_AT), before, after, marker(MDAT_AT), MDAT);
    const content = assertion(hash, [...MANDATORY, { xpath: '/moov/udta' }]);
    expect((await bind(FILE, V3, content)).codes).toEqual([MATCH, ADDITIONAL]);
  });

  it.each<readonly [string, Entry, boolean]>([
    ['length that holds', { length: FREE.length }, true],
    ['length that does not', { length: FREE.length + 1 }, false],
    ['data that hold', { data: [{ offset: 4, value: ascii('free') }] }, true],
    ['data that do not', { data: [{ offset: 4, value: ascii('skip') }] }, false],
    ['data beyond the box', { data: [{ offset: 18, value: ascii('free') }] }, false],
    ['version of a box that has none', { version: 0 }, false],
    ['index of the first', { xpath: '/free[1]' }, true],
    ['index of a second that is not there', { xpath: '/free[2]' }, false],
  ])('applies an exclusion only where every condition holds: %s', async (_, condition, applies) => {
    const { bytes, starts } = file(FTYP, STORE, FREE, MOOV, MDAT);
    const tail = [marker(starts[3] ?? 0), MOOV, marker(starts[4] ?? 0), MDAT];
    const hash = await sha256(...(applies ? [] : [marker(starts[2] ?? 0), FREE]), ...tail);
    const content = assertion(hash, [...MANDATORY, { xpath: '/free', ...condition }]);
    expect((await bind(bytes, V3, content)).codes).toEqual([MATCH, ADDITIONAL]);
  });

  it.each<readonly [string, Entry, boolean]>([
    ['version 0', { version: 0 }, true],
    ['version 1', { version: 1 }, false],
    ['equal flags', { flags: Uint8Array.of(0, 0, 7) }, true],
    ['some of the flags', { flags: Uint8Array.of(0, 0, 3) }, false],
    ['some of the flags, not exact', { flags: Uint8Array.of(0, 0, 3), exact: false }, true],
    ['other flags, not exact', { flags: Uint8Array.of(0, 0, 9), exact: false }, false],
  ])('compares version and flags: %s', async (_, condition, applies) => {
    const tkhd = box('tkhd', u32(7), ascii('track'));
    const kept = applies ? MOOV.subarray(0, MOOV.length - tkhd.length) : MOOV;
    const hash = await sha256(marker(MOOV_AT), kept, marker(MDAT_AT), MDAT);
    const content = assertion(hash, [...MANDATORY, { xpath: '/moov/trak/tkhd', ...condition }]);
    expect((await bind(FILE, V3, content)).codes).toEqual([MATCH, ADDITIONAL]);
  });

  it('leaves out only the subsets of a box, clipped at its end', async () => {
    const { bytes, starts } = file(FTYP, STORE, FREE, MDAT);
    const hash = await sha256(
      marker(starts[2] ?? 0),
      FREE.subarray(0, 8),
      FREE.subarray(10, 12),
      marker(starts[3] ?? 0),
      MDAT,
    );
    const subset = [
      { offset: 8, length: 2 },
      { offset: 12, length: 0 },
    ];
    const content = assertion(hash, [...MANDATORY, { xpath: '/free', subset }]);
    expect((await bind(bytes, V3, content)).codes).toEqual([MATCH, ADDITIONAL]);
  });

  it.each<readonly [string, readonly Entry[]]>([
    ['no exclusions', []],
    ['a path that is not absolute', [{ xpath: 'moov' }]],
    ['a path through any level', [{ xpath: '//moov' }]],
    ['an index of 0', [{ xpath: '/moov[0]' }]],
    ['a type that is too short', [{ xpath: '/mo' }]],
    [
      'overlapping subsets',
      [
        {
          xpath: '/free',
          subset: [
            { offset: 4, length: 8 },
            { offset: 5, length: 1 },
          ],
        },
      ],
    ],
    ['a negative offset', [{ xpath: '/free', subset: [{ offset: -4, length: 8 }] }]],
    ['flags of two bytes', [{ xpath: '/free', flags: new Uint8Array(2) }]],
  ])('is malformed with %s', async (_, exclusions) => {
    expect((await bind(FILE, V3, assertion(new Uint8Array(32), exclusions))).codes).toEqual([MALFORMED]);
  });

  it('is malformed without any hash', async () => {
    expect((await bind(FILE, V3, cbor({ alg: 'sha256', exclusions: MANDATORY }))).codes).toEqual([MALFORMED]);
  });

  it('does not match where the media themselves are excluded, even if the hash is right', async () => {
    const withoutMdat = assertion(await sha256(marker(MOOV_AT), MOOV), [...MANDATORY, { xpath: '/mdat' }]);
    expect((await bind(FILE, V3, withoutMdat)).codes).toEqual([MISMATCH]);
    const withoutTrack = assertion(await sha256(marker(MDAT_AT), MDAT), [...MANDATORY, { xpath: '/moov' }]);
    expect((await bind(FILE, V3, withoutTrack)).codes).toEqual([MISMATCH]);
  });

  it('does not match where chunks or items are fetched from bytes that are not hashed', async () => {
    const free = box('free', ascii('another picture!'));
    const hidden = FTYP.length + STORE.length + 8;
    const table = (offset: number) =>
      box('moov', box('trak', box('mdia', box('minf', box('stbl', box('stco', u32(0), u32(1), u32(offset)))))));
    const items = (offset: number) =>
      box('meta', u32(0), box('iloc', u32(0), u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(4)));
    for (const index of [table, items]) {
      for (const [offset, codes] of [
        [hidden, [MISMATCH]],
        [hidden + free.length + index(0).length, [MATCH, ADDITIONAL]],
      ] as const) {
        const { bytes, starts } = file(FTYP, STORE, free, index(offset), MDAT);
        const hash = await sha256(marker(starts[3] ?? 0), index(offset), marker(starts[4] ?? 0), MDAT);
        const content = assertion(hash, [...MANDATORY, { xpath: '/free' }]);
        expect((await bind(bytes, V3, content)).codes).toEqual(codes);
      }
    }
  });

  it('does not match where a chunk begins in hashed bytes and runs on into others', async () => {
    const free = box('free', ascii('another picture!'));
    const mdat = box('mdat', ascii('0123456789'));
    const tables = (at: number, size: number) =>
      box(
        'stbl',
        box('stsc', u32(0), u32(1), u32(1), u32(2), u32(1)),
        box('stsz', u32(0), u32(0), u32(2), u32(5), u32(size)),
        box('stco', u32(0), u32(1), u32(at)),
      );
    const moov = (at: number, size: number) => box('moov', box('trak', box('mdia', box('minf', tables(at, size)))));
    const media = FTYP.length + STORE.length + moov(0, 0).length + 8;
    for (const [size, codes] of [
      [5, [MATCH, ADDITIONAL]],
      [6, [MISMATCH]],
    ] as const) {
      const { bytes, starts } = file(FTYP, STORE, moov(media, size), mdat, free);
      const hash = await sha256(marker(starts[2] ?? 0), moov(media, size), marker(starts[3] ?? 0), mdat);
      const content = assertion(hash, [...MANDATORY, { xpath: '/free' }]);
      expect((await bind(bytes, V3, content)).codes, `size ${size}`).toEqual(codes);
    }
  });

  describe('of a fragment', () => {
    const free = box('free', ascii('another picture!'));
    const moof = (head: Uint8Array, ...runs: Uint8Array[]) =>
      box('moof', box('traf', box('tfhd', head), ...runs.map((run) => box('trun', run))));
    const hidden = FTYP.length + STORE.length + 8;
    /** The file is store, free box, fragment, media; only the free box is left out. */
    const codes = async (fragment: Uint8Array): Promise<readonly string[]> => {
      const { bytes, starts } = file(FTYP, STORE, free, fragment, MDAT);
      const hash = await sha256(marker(starts[3] ?? 0), fragment, marker(starts[4] ?? 0), MDAT);
      return (await bind(bytes, V3, assertion(hash, [...MANDATORY, { xpath: '/free' }]))).codes;
    };
    const track = concat([u32(0x020000), u32(1)]);
    /** One sample of this many bytes, this far from the base. */
    const run = (offset: number, size: number) => concat([u32(0x201), u32(1), u32(offset >>> 0), u32(size)]);
    const length = moof(track, run(0, 0)).length;

    it('runs that lie in hashed bytes match', async () => {
      expect(await codes(moof(track, run(length + 8, 4)))).toEqual([MATCH, ADDITIONAL]);
    });

    it.each([
      ['before the fragment', moof(track, run(-20, 4))],
      ['by an offset in the whole file', moof(concat([u32(1), u32(1), u64(BigInt(hidden))]), concat([u32(0), u32(1)]))],
      ['in a second run', moof(track, run(length + 28, 4), run(-12, 4))],
      [
        'by the track\u2019s default size',
        moof(concat([u32(0x020010), u32(1), u32(9)]), concat([u32(1), u32(2), u32(-30 >>> 0)])),
      ],
    ])('runs that lie in other bytes do not, %s', async (_, fragment) => {
      expect(await codes(fragment)).toEqual([MISMATCH]);
    });
  });

  it('refuses item tables that count extents without end', async () => {
    const item = concat([u16(1), u16(1), u16(0), u16(0xffff)]);
    const endless = concat(Array.from({ length: 100 }, () => item));
    const iloc = box('meta', u32(0), box('iloc', u32(0x01000000), u16(0), u16(100), endless));
    const { bytes } = file(FTYP, STORE, iloc, MDAT);
    expect((await bind(bytes, V3, assertion(new Uint8Array(32)))).codes).toEqual([MALFORMED]);
  });

  it('does not match a file of another format', async () => {
    expect((await bind(ascii('hello'), V3, assertion(new Uint8Array(32)))).codes).toEqual([MISMATCH]);
  });
});
