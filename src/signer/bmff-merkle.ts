import { type BmffBox, boxesIn } from './bmff-boxes.ts';
import { type Bytes, concat } from './bytes.ts';
import type { CborInput } from './cbor-writer.ts';
import { digest, type HashName } from './digest.ts';

/** Bytes at the start of `mdat` that the hash of the file covers itself, wherever the payload begins (C2PA 2.2 §18.6.2). */
export const MDAT_HASHED_BYTES = 16;

/**
 * One hash tree for each `mdat` (C2PA 2.2 §18.6.2.2), over blocks of a fixed size; the row that is written has at most
 * `rowLength` hashes, so that it is the leaves themselves only where they are few.
 */
export async function merkleMaps(
  media: Uint8Array,
  blockSize: number,
  rowLength: number,
  hash: HashName,
): Promise<readonly CborInput[]> {
  const mdats = boxesIn(media).filter(({ type }) => type === 'mdat');
  return Promise.all(
    mdats.map(async (mdat, index) => {
      const leaves = await leavesOf(media, mdat, blockSize, hash);
      let row = leaves;
      while (row.length > rowLength) row = await rowAbove(row, hash);
      return { uniqueId: 0, localId: index, count: leaves.length, alg: hash, fixedBlockSize: blockSize, hashes: row };
    }),
  );
}

function leavesOf(media: Uint8Array, mdat: BmffBox, blockSize: number, hash: HashName): Promise<readonly Bytes[]> {
  const blocks: Uint8Array[] = [];
  for (let start = mdat.start + MDAT_HASHED_BYTES; start < mdat.end; start += blockSize) {
    blocks.push(media.subarray(start, Math.min(start + blockSize, mdat.end)));
  }
  return Promise.all(blocks.map((block) => digest(hash, block)));
}

/** Pairs are hashed together; one left over moves up unchanged. */
function rowAbove(row: readonly Bytes[], hash: HashName): Promise<readonly Bytes[]> {
  const pairs = row.flatMap((left, index) => (index % 2 === 0 ? [{ left, right: row[index + 1] }] : []));
  return Promise.all(
    pairs.map(async ({ left, right }) => (right === undefined ? left : digest(hash, concat(left, right)))),
  );
}
