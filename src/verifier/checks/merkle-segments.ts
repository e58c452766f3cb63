import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { hashRanges } from '../bytes/hash.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { readBoxes } from '../formats/bmff-boxes.ts';
import { MAX_SEGMENTS } from '../limits.ts';
import { type BmffExclusion, findExcluded } from './bmff-exclusions.ts';
import { mediaInUnhashed } from './bmff-offsets.ts';
import { bmffPieces } from './bmff-pieces.ts';
import { hiddenMedia } from './bmff-uncovered.ts';
import { sameHash } from './hash-fields.ts';
import { readProofs } from './merkle-boxes.ts';
import type { FragmentedFile } from './merkle-fragments.ts';
import { isAbout, type MerkleMap, type MerkleProof } from './merkle-map.ts';
import { proofLeadsToRow } from './merkle-tree.ts';
import { joinRanges } from './ranges.ts';

/**
 * Checks media segments that lie in files of their own against the trees in their initialisation segment, whose head
 * the trees pin: each segment is a leaf, with offsets counted in itself, and those given must follow each other from
 * the first one on (C2PA 2.2 §15.12.2.2). How many more there may be is not known, and not said.
 * @returns why they do not match; null where all do
 * @throws MalformedError @throws LimitError
 */
export async function checkSegmentTrees(
  { source, boxes, excluded }: FragmentedFile,
  maps: readonly MerkleMap[],
  exclusions: readonly BmffExclusion[],
  segments: readonly ByteSource[],
): Promise<string | null> {
  if (segments.length > MAX_SEGMENTS) throw new LimitError('MAX_SEGMENTS', 'too many media segments');
  const head = bmffPieces(boxes, excluded, { start: 0, end: source.size }, true);
  const next = new Map<MerkleMap, number>();
  for (const segment of segments) {
    const read = await readSegment(segment, exclusions);
    if (typeof read === 'string') return read;
    const { proof, pieces } = read;
    const map = maps.find((one) => isAbout(proof, one));
    if (map === undefined) return 'a segment of another stream';
    const { algorithm, initHash, count, hashes } = map;
    if (algorithm === null) return 'the hash tree names no algorithm that is allowed';
    if (initHash === null) throw new MalformedError('a hash tree over fragments without initHash');
    if (!next.has(map) && !sameHash(await hashRanges(source, head, algorithm), initHash)) {
      return 'the head of the stream is not the one that was signed';
    }
    const location = next.get(map) ?? 0;
    if (proof.location !== location) return 'segments are missing or in another order';
    next.set(map, location + 1);
    const leaf = await hashRanges(segment, pieces, algorithm);
    if (!(await proofLeadsToRow({ leaf, location, count, proof: proof.hashes }, hashes, algorithm))) {
      return 'a segment is not the one that was signed';
    }
  }
  return null;
}

interface Segment {
  readonly proof: MerkleProof;
  readonly pieces: ReturnType<typeof bmffPieces>;
}

/** A segment with its proof and what of it is hashed; text where it cannot be one that was signed. */
async function readSegment(source: ByteSource, exclusions: readonly BmffExclusion[]): Promise<Segment | string> {
  const window = new SourceWindow(source);
  const boxes = await readBoxes(window);
  const count = (wanted: string): number => boxes.filter(({ type }) => type === wanted).length;
  if (count('moof') !== 1 || count('mdat') !== 1) return 'a segment that is not one fragment';
  const excludedBoxes = await findExcluded(window, boxes, exclusions);
  const excluded = joinRanges(excludedBoxes.flatMap(({ ranges }) => ranges));
  const hidden = hiddenMedia(excludedBoxes, excluded);
  if (hidden !== null) return `an exclusion leaves ${hidden} of a segment unhashed`;
  if ((await mediaInUnhashed(source, boxes, excluded)) !== null) return 'media of a segment lie in unhashed bytes';
  const [proof, second] = await readProofs(source, boxes);
  if (proof === undefined) return 'a segment without a hash tree box';
  if (second !== undefined) throw new MalformedError('not one hash tree box in a segment');
  return { proof, pieces: bmffPieces(boxes, excluded, { start: 0, end: source.size }, true) };
}
