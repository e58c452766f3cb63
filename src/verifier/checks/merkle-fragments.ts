import type { ByteSource } from '../bytes/byte-source.ts';
import { MalformedError } from '../bytes/errors.ts';
import { type HashAlgorithm, hashRanges } from '../bytes/hash.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import { C2PA_USER_TYPE, readBmffC2pa } from '../formats/bmff-c2pa.ts';
import type { ByteRange } from '../formats/located.ts';
import { bmffPieces } from './bmff-pieces.ts';
import { sameHash } from './hash-fields.ts';
import { isAbout, type MerkleMap, type MerkleProof, readMerkleProof } from './merkle-map.ts';
import { proofLeadsToRow, treeHasRow } from './merkle-tree.ts';

interface Fragment extends ByteRange {
  readonly proof: MerkleProof | null;
}

/** What the trees of a fragmented file are held against. */
export interface FragmentedFile {
  readonly source: ByteSource;
  readonly boxes: readonly BmffBox[];
  /** Joined excluded ranges. */
  readonly excluded: readonly ByteRange[];
}

/**
 * Checks a fragmented file in one piece: what precedes the first `moof`, then every fragment (a `moof` and all up to
 * the next one) as a leaf of its tree, each location exactly once (C2PA 2.2 §15.12.2.2).
 * @returns why they do not match; null where all do
 * @throws MalformedError
 */
export async function checkFragmentTrees(file: FragmentedFile, maps: readonly MerkleMap[]): Promise<string | null> {
  const { source, boxes, excluded } = file;
  const fragments = await readFragments(file);
  const [first] = fragments;
  if (first === undefined) return 'the file holds none of the fragments that were signed';
  if (fragments.length !== maps.reduce((sum, { count }) => sum + count, 0)) {
    return 'the file does not hold as many fragments as were signed';
  }
  const initial = bmffPieces(boxes, excluded, { start: 0, end: first.start }, true);
  /** Of each algorithm once, however many trees there are. */
  const heads = new Map<HashAlgorithm, Uint8Array>();
  for (const map of maps) {
    const { algorithm, initHash } = map;
    if (algorithm === null) return 'the hash tree names no algorithm that is allowed';
    if (initHash === null) throw new MalformedError('a hash tree over fragments without initHash');
    const head = heads.get(algorithm) ?? (await hashRanges(source, initial, algorithm));
    heads.set(algorithm, head);
    if (!sameHash(head, initHash)) {
      return 'the head of the file is not the one that was signed';
    }
    const own = fragments.filter(({ proof }) => belongs(proof, map, maps));
    const wrong = await checkTree(file, map, algorithm, own);
    if (wrong !== null) return wrong;
  }
  return null;
}

function belongs(proof: MerkleProof | null, map: MerkleMap, maps: readonly MerkleMap[]): boolean {
  return proof === null ? maps.length === 1 : isAbout(proof, map);
}

async function checkTree(
  { source, boxes, excluded }: FragmentedFile,
  map: MerkleMap,
  algorithm: NonNullable<MerkleMap['algorithm']>,
  fragments: readonly Fragment[],
): Promise<string | null> {
  const { count, hashes } = map;
  if (fragments.length !== count) return 'the file does not hold as many fragments as were signed';
  const leaves: Uint8Array[] = [];
  for (const [index, fragment] of fragments.entries()) {
    const leaf = await hashRanges(source, bmffPieces(boxes, excluded, fragment, true), algorithm);
    leaves.push(leaf);
    const { proof } = fragment;
    if (proof === null) {
      // Without boxes that say where a fragment belongs, every leaf must be in the assertion itself.
      if (hashes.length !== count) throw new MalformedError('a fragment without its hash tree box');
      continue;
    }
    if (proof.location !== index) return 'fragments are missing or in another order';
    if (!(await proofLeadsToRow({ leaf, location: index, count, proof: proof.hashes }, hashes, algorithm))) {
      return 'a fragment is not the one that was signed';
    }
  }
  return (await treeHasRow(leaves, hashes, algorithm)) ? null : 'the fragments are not those that were signed';
}

async function readFragments({ source, boxes }: FragmentedFile): Promise<readonly Fragment[]> {
  const fragments: Fragment[] = [];
  let proof: MerkleProof | null = null;
  for (const box of boxes) {
    if (box.userType === C2PA_USER_TYPE) {
      const c2pa = readBmffC2pa(await source.read(box.payload, box.end));
      if (c2pa.purpose !== 'merkle') continue;
      if (proof !== null) throw new MalformedError('two hash tree boxes before one fragment', box.start);
      proof = readMerkleProof(c2pa.map);
    } else if (box.type === 'moof') {
      const previous = fragments.pop();
      if (previous !== undefined) fragments.push({ ...previous, end: box.start });
      fragments.push({ start: box.start, end: source.size, proof });
      proof = null;
    }
  }
  if (proof !== null) throw new MalformedError('a hash tree box without a fragment');
  return fragments;
}
