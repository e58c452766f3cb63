import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { LimitError } from '../../../src/verifier/bytes/errors.ts';
import { isRowLength, proofLeadsToRow, treeHasRow } from '../../../src/verifier/checks/merkle-tree.ts';
import { box, C2PA_USER_TYPE, c2paBox, FTYP, merkleBox, store, u64 } from '../formats/containers.ts';
import { bind, cbor, sha256 } from './binding.ts';

const LABEL = 'c2pa.hash.bmff.v3';
const MATCH = 'assertion.bmffHash.match';
const MISMATCH = 'assertion.bmffHash.mismatch';
const MALFORMED = 'assertion.bmffHash.malformed';

type Entry = Parameters<typeof cbor>[0];
const MANDATORY: Entry[] = [
  { xpath: '/uuid', data: [{ offset: 8, value: C2PA_USER_TYPE }] },
  { xpath: '/ftyp' },
  { xpath: '/mfra' },
];

async function rows(leaves: readonly Uint8Array[]): Promise<readonly (readonly Uint8Array[])[]> {
  const all = [leaves];
  for (let row = leaves; row.length > 1; ) {
    const above: Uint8Array[] = [];
    for (let index = 0; index < row.length; index += 2) {
      const pair = row.slice(index, index + 2);
      above.push(pair.length === 2 ? await sha256(...pair) : (pair[0] ?? new Uint8Array()));
    }
    all.push(above);
    row = above;
  }
  return all;
}

/** The siblings from leaf `location` up to the row of `length`. */
function proof(all: readonly (readonly Uint8Array[])[], location: number, length: number): readonly Uint8Array[] {
  const siblings: Uint8Array[] = [];
  let index = location;
  for (const row of all) {
    if (row.length <= length) break;
    const sibling = row[index ^ 1];
    if (sibling !== undefined) siblings.push(sibling);
    index >>= 1;
  }
  return siblings;
}

describe('hash tree', () => {
  it.each([1, 2, 3, 5, 8, 11])('proves each of %i leaves to each of its rows', async (count) => {
    const leaves = await Promise.all(Array.from({ length: count }, (_, index) => sha256(Uint8Array.of(index))));
    const all = await rows(leaves);
    for (const row of all) {
      expect(isRowLength(count, row.length)).toBe(true);
      expect(await treeHasRow(leaves, row, 'sha256')).toBe(true);
      for (const [location, leaf] of leaves.entries()) {
        const right = { leaf, location, count, proof: proof(all, location, row.length) };
        expect(await proofLeadsToRow(right, row, 'sha256')).toBe(true);
        expect(await proofLeadsToRow({ ...right, location: count }, row, 'sha256')).toBe(false);
        expect(await proofLeadsToRow({ ...right, proof: [...right.proof, leaf] }, row, 'sha256')).toBe(false);
        expect(await proofLeadsToRow({ ...right, leaf: new Uint8Array(32) }, row, 'sha256')).toBe(false);
        if (right.proof.length > 0) {
          expect(await proofLeadsToRow({ ...right, proof: right.proof.slice(1) }, row, 'sha256')).toBe(false);
        }
      }
    }
  });

  it('has no row of a length in between, of none, or longer than the leaves', () => {
    expect([3, 7, 0, 12].map((length) => isRowLength(11, length))).toEqual([true, false, false, false]);
  });
});

describe('hash tree over a media box', () => {
  const STORE = c2paBox('manifest', store());
  const moov = box('moov', box('mvhd', ascii('01234567')));
  const MDAT = box(
    'mdat',
    Uint8Array.from({ length: 108 }, (_, index) => index),
  );
  const FILE = concat([FTYP, STORE, moov, MDAT]);
  const AT = FTYP.length + STORE.length;
  const media = MDAT.subarray(16);
  const blocks = [media.subarray(0, 40), media.subarray(40, 80), media.subarray(80)];
  const exclusions = [...MANDATORY, { xpath: '/mdat', subset: [{ offset: 16, length: 0 }] }];

  async function assertion(map: Entry, hash?: Uint8Array) {
    const leaves = await Promise.all(blocks.map((block) => sha256(block)));
    const whole = await sha256(u64(BigInt(AT)), moov, u64(BigInt(AT + moov.length)), MDAT.subarray(0, 16));
    const merkle = [{ uniqueId: 0, localId: 0, count: 3, hashes: leaves, fixedBlockSize: 40, ...map }];
    return cbor({ alg: 'sha256', exclusions, hash: hash ?? whole, merkle });
  }

  it('matches by blocks of one size, of listed sizes, and by any row', async () => {
    const all = await rows(await Promise.all(blocks.map((block) => sha256(block))));
    for (const map of [
      {},
      { fixedBlockSize: null, variableBlockSizes: blocks.map(({ length }) => length) },
      { hashes: all[1] ?? [] },
      { hashes: all[2] ?? [] },
      { count: 1, fixedBlockSize: null, hashes: [await sha256(media)] },
    ]) {
      const { codes, uncovered } = await bind(FILE, LABEL, await assertion(map));
      expect(codes).toEqual([MATCH]);
      expect(uncovered.some((text) => text.startsWith('excluded'))).toBe(false);
    }
  });

  it('does not match after a change in the media or anywhere else', async () => {
    const content = await assertion({});
    for (const at of [AT + 16, AT + moov.length + 9, FILE.length - 1]) {
      const changed = FILE.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect((await bind(changed, LABEL, content)).codes, `byte ${at}`).toEqual([MISMATCH]);
    }
    expect((await bind(concat([FILE, box('mdat', ascii('more'))]), LABEL, content)).codes).toEqual([MISMATCH]);
  });

  it('does not match where the tree fits but the rest of the file does not', async () => {
    expect((await bind(FILE, LABEL, await assertion({}, new Uint8Array(32)))).codes).toEqual([MISMATCH]);
  });

  it.each<readonly [string, Entry]>([
    ['no leaves', { count: 0, hashes: [] }],
    ['more hashes than leaves', { count: 2 }],
    ['a row that is not in the tree', { hashes: [] }],
    ['two kinds of block sizes', { variableBlockSizes: [40, 40, 20] }],
    ['blocks of no size', { fixedBlockSize: 0 }],
    ['block sizes that do not add up', { fixedBlockSize: null, variableBlockSizes: [40, 40, 21] }],
    ['a hash of the wrong length', { hashes: [new Uint8Array(31), new Uint8Array(32), new Uint8Array(32)] }],
  ])('is malformed with %s', async (_, map) => {
    expect((await bind(FILE, LABEL, await assertion(map))).codes).toEqual([MALFORMED]);
  });

  it('does not match with another number of blocks, or as a fragmented file', async () => {
    expect((await bind(FILE, LABEL, await assertion({ fixedBlockSize: 20 }))).codes).toEqual([MISMATCH]);
    expect((await bind(FILE, LABEL, await assertion({ initHash: new Uint8Array(32) }))).codes).toEqual([MISMATCH]);
  });

  it('does not judge trees over tracks, nor endless ones', async () => {
    await expect(assertion({ localId: 5 }).then((content) => bind(FILE, LABEL, content))).rejects.toBeInstanceOf(
      LimitError,
    );
    const endless = assertion({ count: 2 ** 31 });
    await expect(endless.then((content) => bind(FILE, LABEL, content))).rejects.toBeInstanceOf(LimitError);
  });

  describe('with boxes that prove single blocks', () => {
    const proved = async (location: number, more: Entry = {}, copies = 1) => {
      const all = await rows(await Promise.all(blocks.map((block) => sha256(block))));
      const map = { uniqueId: 0, localId: 0, location, hashes: proof(all, location, 1), ...more };
      const aux = Array.from({ length: copies }, () => merkleBox(encode(map)));
      return bind(concat([FILE, ...aux]), LABEL, await assertion({ hashes: all[2] ?? [] }));
    };

    it('matches where they are right', async () => {
      for (const location of [0, 1, 2]) expect((await proved(location)).codes).toEqual([MATCH]);
    });

    it.each<readonly [string, number, Entry, number]>([
      ['the wrong hashes', 1, { hashes: [] }, 1],
      ['no block of the file', 2, { location: 3 }, 1],
      ['another tree', 1, { localId: 4 }, 1],
      ['the same block twice', 1, {}, 2],
    ])('does not match with %s', async (_, location, more, copies) => {
      expect((await proved(location, more, copies)).codes).toEqual([MISMATCH]);
    });

    it('does not match where there is no tree', async () => {
      const whole = await sha256(u64(BigInt(AT)), moov, u64(BigInt(AT + moov.length)), MDAT);
      const content = cbor({ alg: 'sha256', exclusions: MANDATORY, hash: whole });
      expect((await bind(FILE, LABEL, content)).codes).toEqual([MATCH]);
      const aux = merkleBox(encode({ uniqueId: 0, localId: 0, location: 0, hashes: [] }));
      expect((await bind(concat([FILE, aux]), LABEL, content)).codes).toEqual([MISMATCH]);
    });
  });

  it('needs the box that the tree covers', async () => {
    expect((await bind(concat([FTYP, STORE, moov]), LABEL, await assertion({}))).codes).toEqual([MISMATCH]);
  });
});

describe('hash tree over the fragments of one file', () => {
  const STORE = c2paBox('manifest', store());
  const moov = box('moov', box('mvhd', ascii('01234567')));
  const COUNT = 5;
  const moof = (index: number) => box('moof', box('mfhd', Uint8Array.of(0, 0, 0, 0, 0, 0, 0, index)));
  const mdat = (index: number) => box('mdat', ascii(`fragment ${index}`));
  const PROOF_BYTES = 200;

  /** Fragments in the given order, each behind its hash tree box; the boxes' length does not depend on their proofs. */
  function assemble(
    proofs: readonly (readonly Uint8Array[])[],
    order: readonly number[] = [0, 1, 2, 3, 4],
  ): Uint8Array {
    const parts = order.flatMap((index) => {
      const map = encode({ uniqueId: 1, localId: 1, location: index, hashes: proofs[index] ?? [] });
      return [merkleBox(map, PROOF_BYTES - map.length), moof(index), mdat(index)];
    });
    return concat([FTYP, STORE, moov, ...parts]);
  }

  async function signed(length: number) {
    const draft = assemble([]);
    const leaves: Uint8Array[] = [];
    const aux = merkleBox(new Uint8Array(PROOF_BYTES)).length;
    let at = FTYP.length + STORE.length + moov.length;
    for (let index = 0; index < COUNT; index += 1) {
      at += aux;
      const next = at + moof(index).length;
      leaves.push(await sha256(u64(BigInt(at)), moof(index), u64(BigInt(next)), mdat(index)));
      at = next + mdat(index).length;
    }
    expect(at).toBe(draft.length);
    const all = await rows(leaves);
    const proofs = leaves.map((_, index) => proof(all, index, length));
    const initHash = await sha256(u64(BigInt(FTYP.length + STORE.length)), moov);
    const merkle = [
      { uniqueId: 1, localId: 1, count: COUNT, initHash, hashes: all.find((row) => row.length === length) ?? [] },
    ];
    return { proofs, content: cbor({ alg: 'sha256', exclusions: MANDATORY, merkle }) };
  }

  it.each([1, 2, 3, 5])('matches by a row of %i', async (length) => {
    const { proofs, content } = await signed(length);
    expect((await bind(assemble(proofs), LABEL, content)).codes).toEqual([MATCH]);
  });

  it('does not match after a change in any fragment or before the first', async () => {
    const { proofs, content } = await signed(2);
    const file = assemble(proofs);
    for (const at of [FTYP.length + STORE.length + 17, file.length - 1, file.length - 30]) {
      const changed = file.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect((await bind(changed, LABEL, content)).codes, `byte ${at}`).toEqual([MISMATCH]);
    }
  });

  it.each<readonly [string, readonly number[]]>([
    ['dropped', [0, 1, 2, 3]],
    ['swapped', [0, 2, 1, 3, 4]],
    ['repeated', [0, 1, 1, 3, 4]],
    ['added', [0, 1, 2, 3, 4, 4]],
    ['all gone', []],
  ])('does not match where fragments are %s', async (_, order) => {
    const { proofs, content } = await signed(3);
    expect((await bind(assemble(proofs, order), LABEL, content)).codes).toEqual([MISMATCH]);
  });

  it('is malformed where a hash tree box says more than its proof', async () => {
    const { proofs, content } = await signed(5);
    const map = encode({ uniqueId: 1, localId: 1, location: 0, hashes: [], note: 'x' });
    const [head, rest] = [FTYP.length + STORE.length + moov.length, merkleBox(new Uint8Array(PROOF_BYTES)).length];
    const file = assemble(proofs);
    const changed = concat([
      file.subarray(0, head),
      merkleBox(map, PROOF_BYTES - map.length),
      file.subarray(head + rest),
    ]);
    expect((await bind(changed, LABEL, content)).codes).toEqual([MALFORMED]);
  });

  it('lists its boxes as hashed by nothing', async () => {
    const { proofs, content } = await signed(5);
    const { uncovered } = await bind(assemble(proofs), LABEL, content);
    expect(uncovered.map((range) => range.split(' ')[0])).toEqual([
      'file-type',
      'manifest-store',
      ...Array.from({ length: COUNT }, () => 'hash-tree'),
    ]);
  });

  it('does not match with a proof that is not the fragment’s own', async () => {
    const { proofs, content } = await signed(1);
    const [first = [], second = [], ...others] = proofs;
    expect((await bind(assemble([second, first, ...others]), LABEL, content)).codes).toEqual([MISMATCH]);
  });
});
