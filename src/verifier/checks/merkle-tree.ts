import { concat } from '../bytes/concat.ts';
import { bytesEqual } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { HashAlgorithm } from '../bytes/hash.ts';
import { digest } from '../bytes/hash.ts';

type Row = readonly Uint8Array[];

/** Whether a row of `length` hashes exists in a tree over `count` leaves. */
export function isRowLength(count: number, length: number): boolean {
  let size = count;
  while (size > length && size > 1) size = Math.ceil(size / 2);
  return size === length && length > 0;
}

/** The row above: pairs hashed together, an odd last node promoted unchanged (C2PA 2.2 §18.6.3). */
async function parents(row: Row, algorithm: HashAlgorithm): Promise<Row> {
  const above: Uint8Array[] = [];
  for (let index = 0; index < row.length; index += 2) {
    const left = row[index];
    const right = row[index + 1];
    if (left === undefined) break;
    above.push(right === undefined ? left : await digest(algorithm, concat([left, right])));
  }
  return above;
}

/**
 * Whether the tree over all `leaves` has exactly the stored row.
 * @throws MalformedError where no row of the tree has that length
 */
export async function treeHasRow(leaves: Row, stored: Row, algorithm: HashAlgorithm): Promise<boolean> {
  if (!isRowLength(leaves.length, stored.length)) throw new MalformedError('the hashes are no row of the hash tree');
  let row = leaves;
  while (row.length > stored.length) row = await parents(row, algorithm);
  return row.every((hash, index) => bytesEqual(hash, stored[index] ?? new Uint8Array()));
}

/** Where a leaf stands in the tree, and the siblings that lead up to the stored row. */
export interface LeafProof {
  readonly leaf: Uint8Array;
  readonly location: number;
  readonly count: number;
  readonly proof: Row;
}

/** Whether a leaf and its proof lead to the stored row; missing and left-over hashes of the proof both fail. */
export async function proofLeadsToRow(
  { leaf, location, count, proof }: LeafProof,
  stored: Row,
  algorithm: HashAlgorithm,
): Promise<boolean> {
  if (location >= count || !isRowLength(count, stored.length)) return false;
  const hashes = proof[Symbol.iterator]();
  let hash = leaf;
  let index = location;
  for (let size = count; size > stored.length; size = Math.ceil(size / 2)) {
    const isRight = index % 2 === 1;
    if (isRight || index + 1 < size) {
      const { value: sibling, done } = hashes.next();
      if (done === true) return false;
      hash = await digest(algorithm, concat(isRight ? [sibling, hash] : [hash, sibling]));
    }
    index = index >> 1;
  }
  return hashes.next().done === true && bytesEqual(hash, stored[index] ?? new Uint8Array());
}
