import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { APP0, app11, jpeg, SOI, segment, store } from '../formats/containers.ts';
import { bind, cbor, sha256 } from './binding.ts';

const LABEL = 'c2pa.hash.data';
const MATCH = 'assertion.dataHash.match';
const MISMATCH = 'assertion.dataHash.mismatch';
const MALFORMED = 'assertion.dataHash.malformed';
const ADDITIONAL = 'assertion.dataHash.additionalExclusionsPresent';

const EXIF = segment(0xe1, ascii('Exif\0\0MM\0*'));
const STORE = concat(app11(store(500), 200));
const START = SOI.length + APP0.length;
const FILE = jpeg(STORE, EXIF);
const END = START + STORE.length;
const EXIF_END = END + EXIF.length;

type Range = { readonly start: number; readonly length: number };
const RIGHT: Range = { start: START, length: STORE.length };

async function assertion(bytes: Uint8Array, exclusions: readonly Range[], more: Parameters<typeof cbor>[0] = {}) {
  const kept: Uint8Array[] = [];
  let position = 0;
  for (const { start, length } of exclusions) {
    kept.push(bytes.subarray(position, start));
    position = start + length;
  }
  kept.push(bytes.subarray(position));
  return cbor({ exclusions, alg: 'sha256', hash: await sha256(...kept), pad: new Uint8Array(4), ...more });
}

describe('data hash', () => {
  it('matches where everything but the store is hashed', async () => {
    expect(await bind(FILE, LABEL, await assertion(FILE, [RIGHT]))).toEqual({
      codes: [MATCH],
      uncovered: [`manifest-store ${START}-${END}`],
    });
  });

  it('does not match after any change outside the store', async () => {
    const content = await assertion(FILE, [RIGHT]);
    for (const at of [2, START - 1, END, FILE.length - 1]) {
      const changed = FILE.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect((await bind(changed, LABEL, content)).codes, `byte ${at}`).toEqual([MISMATCH]);
    }
  });

  it('does not match with bytes appended', async () => {
    const content = await assertion(FILE, [RIGHT]);
    expect((await bind(concat([FILE, ascii('PK')]), LABEL, content)).codes).toEqual([MISMATCH]);
  });

  it.each([
    ['one byte more before', { start: START - 1, length: STORE.length + 1 }],
    ['one byte more behind', { start: START, length: STORE.length + 1 }],
    ['one byte less', { start: START, length: STORE.length - 1 }],
    ['the picture besides', { start: START, length: FILE.length - START }],
    ['no byte', { start: START, length: 0 }],
  ])('does not match where the exclusion is not exactly the store: %s', async (_, range) => {
    expect((await bind(FILE, LABEL, await assertion(FILE, [range]))).codes).toEqual([MISMATCH]);
  });

  it.each([
    ['all of the picture', { start: EXIF_END, length: FILE.length - EXIF_END }],
    ['one byte of it', { start: FILE.length - 4, length: 1 }],
    ['its quantisation and metadata', { start: END, length: EXIF.length + 6 }],
  ])('does not match where the picture is excluded: %s', async (_, range) => {
    expect((await bind(FILE, LABEL, await assertion(FILE, [RIGHT, range]))).codes).toEqual([MISMATCH]);
  });

  it('reports further exclusions, and what lies there', async () => {
    const content = await assertion(FILE, [RIGHT, { start: END, length: EXIF.length }]);
    expect(await bind(FILE, LABEL, content)).toEqual({
      codes: [MATCH, ADDITIONAL],
      uncovered: [`manifest-store ${START}-${END}`, `exif ${END}-${EXIF_END}`],
    });
  });

  it.each([
    ['overlapping', [RIGHT, { start: END - 1, length: 5 }]],
    ['descending', [{ start: END, length: 5 }, RIGHT]],
    ['negative', [{ start: -1, length: 2 }]],
    ['fractional', [{ start: 0.5, length: 2 }]],
    ['endless', [{ start: Number.MAX_SAFE_INTEGER, length: 2 }]],
  ])('is malformed with %s exclusions', async (_, exclusions) => {
    const content = cbor({ exclusions, alg: 'sha256', hash: new Uint8Array(32) });
    expect((await bind(FILE, LABEL, content)).codes).toEqual([MALFORMED]);
  });

  it('does not match where an exclusion reaches beyond the file', async () => {
    const content = cbor({
      exclusions: [RIGHT, { start: END, length: 9999 }],
      alg: 'sha256',
      hash: new Uint8Array(32),
    });
    expect((await bind(FILE, LABEL, content)).codes).toEqual([MISMATCH]);
  });

  it('takes the algorithm of the claim where it names none, and no other than the three allowed', async () => {
    const own = await assertion(FILE, [RIGHT], { alg: null });
    expect((await bind(FILE, LABEL, own, { claimAlgorithm: 'sha256' })).codes).toEqual([MATCH]);
    expect((await bind(FILE, LABEL, own)).codes).toEqual(['algorithm.unsupported']);
    const weak = await assertion(FILE, [RIGHT], { alg: 'sha1' });
    expect((await bind(FILE, LABEL, weak, { claimAlgorithm: 'sha256' })).codes).toEqual(['algorithm.unsupported']);
  });

  it('does not match a hash that is only the beginning of the right one', async () => {
    const content = new Map(await assertion(FILE, [RIGHT]));
    const hash = content.get('hash');
    if (!(hash instanceof Uint8Array)) throw new Error('no hash');
    expect((await bind(FILE, LABEL, content.set('hash', hash.subarray(0, 8)))).codes).toEqual([MISMATCH]);
  });

  it('does not match without a hash or with data elsewhere', async () => {
    expect((await bind(FILE, LABEL, cbor({ alg: 'sha256' }))).codes).toEqual([MISMATCH]);
    const remote = await assertion(FILE, [RIGHT], { url: 'https://example.org/' });
    expect((await bind(FILE, LABEL, remote)).codes).toEqual([MISMATCH]);
  });

  it('does not match in a file with two stores', async () => {
    const two = jpeg(STORE, ...app11(store(50), 60_000, 2));
    expect((await bind(two, LABEL, await assertion(two, [RIGHT]))).codes).toEqual([MISMATCH]);
  });
});

describe('data hash of a detached manifest', () => {
  const plain = jpeg(EXIF);

  it('matches the whole file', async () => {
    expect((await bind(plain, LABEL, await assertion(plain, []), { store: 'sidecar' })).codes).toEqual([MATCH]);
  });

  it('excludes nothing but a store that is really there', async () => {
    const hole = await assertion(plain, [{ start: START, length: EXIF.length }]);
    expect((await bind(plain, LABEL, hole, { store: 'sidecar' })).codes).toEqual([MISMATCH]);
    expect((await bind(FILE, LABEL, await assertion(FILE, [RIGHT]), { store: 'sidecar' })).codes).toEqual([MATCH]);
  });

  it('excludes nothing in a file of unknown format', async () => {
    const bytes = ascii('some text');
    const hole = await assertion(bytes, [{ start: 0, length: 4 }]);
    expect((await bind(bytes, LABEL, hole, { store: 'sidecar' })).codes).toEqual([MISMATCH]);
  });
});

describe('data hash below an update manifest', () => {
  const bigger = concat(app11(store(900), 200));
  const updated = jpeg(bigger, EXIF);
  const exclusions = [RIGHT, { start: END, length: EXIF.length }];

  it('lets the store grow, and moves what lies behind it', async () => {
    const content = await assertion(FILE, exclusions);
    expect(await bind(updated, LABEL, content, { updateChain: true })).toEqual({
      codes: [MATCH, ADDITIONAL],
      uncovered: [
        `manifest-store ${START}-${START + bigger.length}`,
        `exif ${START + bigger.length}-${START + bigger.length + EXIF.length}`,
      ],
    });
  });

  it('does not let it shrink', async () => {
    const content = await assertion(updated, [{ start: START, length: bigger.length }]);
    expect((await bind(FILE, LABEL, content, { updateChain: true })).codes).toEqual([MISMATCH]);
  });

  it('does so only there', async () => {
    expect((await bind(updated, LABEL, await assertion(FILE, exclusions))).codes).toEqual([MISMATCH]);
  });
});
