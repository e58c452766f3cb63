import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { hashRanges } from '../bytes/hash.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import type { ByteRange } from '../formats/located.ts';
import { MAX_MERKLE_LEAVES, MAX_MERKLE_MDATS, MAX_SMALL_BLOCKS, SMALL_BLOCK_BYTES } from '../limits.ts';
import { isAbout, type MerkleMap, type MerkleProof } from './merkle-map.ts';
import { proofLeadsToRow, treeHasRow } from './merkle-tree.ts';

/** The first bytes of `mdat` stay in the whole-file hash and so pin its header (C2PA 2.2 §18.6.3). */
const HEAD_BYTES = 16;

/** What is left of an `mdat` for its hash tree. */
export function treeRange(mdat: BmffBox): ByteRange {
  return { start: Math.min(mdat.start + HEAD_BYTES, mdat.end), end: mdat.end };
}

/**
 * Checks the hash trees over the `mdat` boxes of a file that is not fragmented: one tree a box, told apart by localId.
 * @returns why they do not match; null where all do
 * @throws MalformedError @throws LimitError
 */
export async function checkMediaTrees(
  source: ByteSource,
  maps: readonly MerkleMap[],
  mdats: readonly BmffBox[],
  proofs: readonly MerkleProof[],
): Promise<string | null> {
  if (mdats.length > MAX_MERKLE_MDATS) throw new LimitError('MAX_MERKLE_MDATS', 'too many media boxes with hash trees');
  if (maps.length !== mdats.length) return 'there is not one hash tree for each media box';
  for (const [index, mdat] of mdats.entries()) {
    const own = maps.filter(({ localId }) => localId === index);
    const [map] = own;
    if (map === undefined || own.length !== 1) {
      // Trees over tracks (localId is a track number) need the sample tables; we do not judge them.
      throw new LimitError('merkleTracks', 'hash trees over tracks are not supported');
    }
    if (map.initHash !== null) return 'the file was signed as a fragmented one';
    if (map.algorithm === null) return 'the hash tree names no algorithm that is allowed';
    const leaves: Uint8Array[] = [];
    const blocks = blockRanges(map, treeRange(mdat));
    if (blocks.length !== map.count) return 'the media box is not as long as it was signed';
    for (const block of blocks) leaves.push(await hashRanges(source, [block], map.algorithm));
    if (!(await treeHasRow(leaves, map.hashes, map.algorithm))) return 'the media are not those that were signed';
    const wrong = await checkProofs(leaves, map, map.algorithm, proofs);
    if (wrong !== null) return wrong;
  }
  const named = (proof: MerkleProof): boolean => maps.some((map) => isAbout(proof, map));
  return proofs.every(named) ? null : 'a hash tree box of another tree';
}

/** Boxes beside the tree let players check a block by itself; no hash covers them, so they may say nothing wrong. */
async function checkProofs(
  leaves: readonly Uint8Array[],
  map: MerkleMap,
  algorithm: NonNullable<MerkleMap['algorithm']>,
  proofs: readonly MerkleProof[],
): Promise<string | null> {
  const seen = new Set<number>();
  for (const proof of proofs) {
    if (!isAbout(proof, map)) continue;
    const { location, hashes } = proof;
    const leaf = leaves[location];
    if (leaf === undefined || seen.has(location))
      return 'a hash tree box about no block, or a second one about the same';
    seen.add(location);
    if (!(await proofLeadsToRow({ leaf, location, count: map.count, proof: hashes }, map.hashes, algorithm))) {
      return 'a hash tree box that leads elsewhere';
    }
  }
  return null;
}

function blockRanges(map: MerkleMap, { start, end }: ByteRange): readonly ByteRange[] {
  if (map.variableBlockSizes !== null) {
    let position = start;
    const blocks = map.variableBlockSizes.map((size) => {
      const block = { start: position, end: position + size };
      position = block.end;
      return block;
    });
    if (position !== end) throw new MalformedError('the block sizes do not add up to the media box');
    checkBlocks(blocks.length, end - start);
    return blocks;
  }
  const size = map.fixedBlockSize ?? Math.max(end - start, 1);
  checkBlocks(Math.ceil((end - start) / size), end - start);
  const blocks: ByteRange[] = [];
  for (let at = start; at < end; at += size) blocks.push({ start: at, end: Math.min(at + size, end) });
  return blocks;
}

/** Writers hash blocks of some kilobytes; a hash for each few bytes would take seconds a megabyte. */
function checkBlocks(count: number, bytes: number): void {
  if (count > Math.min(MAX_MERKLE_LEAVES, MAX_SMALL_BLOCKS + bytes / SMALL_BLOCK_BYTES)) {
    throw new LimitError('MAX_MERKLE_LEAVES', 'too many blocks');
  }
}
