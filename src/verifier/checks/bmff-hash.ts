import { LimitError, MalformedError } from '../bytes/errors.ts';
import { hashRanges } from '../bytes/hash.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { readBoxes } from '../formats/bmff-boxes.ts';
import { isBmff } from '../formats/heads.ts';
import { MAX_MERKLE_MDATS } from '../limits.ts';
import type { Status } from '../status.ts';
import { failure, informational, success } from '../status.ts';
import type { BmffExclusion } from './bmff-exclusions.ts';
import { findExcluded, readBmffExclusions } from './bmff-exclusions.ts';
import { mediaInUnhashed } from './bmff-offsets.ts';
import { bmffPieces } from './bmff-pieces.ts';
import { bmffUncovered, hiddenMedia } from './bmff-uncovered.ts';
import type { HardBindingInput, HardBindingOutcome } from './hard-binding-input.ts';
import { chooseAlgorithm, optionalBytes, sameHash } from './hash-fields.ts';
import { readProofs } from './merkle-boxes.ts';
import { checkFragmentTrees } from './merkle-fragments.ts';
import type { MerkleMap } from './merkle-map.ts';
import { readMerkleMaps } from './merkle-map.ts';
import { checkMediaTrees, treeRange } from './merkle-media.ts';
import { checkSegmentTrees } from './merkle-segments.ts';
import { joinRanges, withoutRanges } from './ranges.ts';

/** Exclusions that every BMFF hash has (C2PA 2.2 §18.6.2); any other is reported. */
const MANDATORY = new Set(['/uuid', '/ftyp', '/mfra']);

/** Checks `c2pa.hash.bmff` in its versions 1 (without offset markers), 2 and 3 (C2PA 2.2 §15.12.2). @throws MalformedError @throws LimitError */
export async function checkBmffHash(input: HardBindingInput): Promise<HardBindingOutcome> {
  const { content, url, source } = input;
  const markers = input.label !== 'c2pa.hash.bmff';
  const stated = optionalBytes(content, 'hash');
  const maps = readMerkleMaps(content, input.claimAlgorithm);
  const exclusions = readBmffExclusions(content);
  if (stated === null && maps.length === 0) throw new MalformedError('a BMFF hash without a hash');
  if (!markers && maps.length > 0) throw new MalformedError('a BMFF hash of version 1 with a hash tree');
  const algorithm = chooseAlgorithm([content.get('alg'), input.claimAlgorithm]);
  if (algorithm === null && stated !== null) {
    return { statuses: [failure('algorithm.unsupported', url)], uncovered: [] };
  }
  const fails = (why: string): HardBindingOutcome => ({
    statuses: [failure('assertion.bmffHash.mismatch', url, why)],
    uncovered: [],
  });
  if (!isBmff(await source.read(0, Math.min(16, source.size)))) return fails('the file is not ISO BMFF');

  const window = new SourceWindow(source);
  const boxes = await readBoxes(window);
  const excludedBoxes = await findExcluded(window, boxes, exclusions);
  const excluded = joinRanges(excludedBoxes.flatMap(({ ranges }) => ranges));
  const mdats = boxes.filter(({ type }) => type === 'mdat');
  const hasTrees = maps.length > 0 && stated !== null;
  if (hasTrees && mdats.length > MAX_MERKLE_MDATS) throw new LimitError('MAX_MERKLE_MDATS', 'too many media boxes');
  const trees = hasTrees ? joinRanges(mdats.map(treeRange)) : [];
  const unhashed = excluded.flatMap((range) => withoutRanges(range, trees));
  const hidden = hiddenMedia(excludedBoxes, unhashed);
  if (hidden !== null) return fails(`an exclusion leaves ${hidden} unhashed`);
  const stray = await mediaInUnhashed(source, boxes, unhashed);
  if (stray !== null) return fails(`media at ${stray} lie in bytes that are not hashed`);

  let wrong: string | null = null;
  if (stated !== null && algorithm !== null) {
    const whole = { start: 0, end: source.size };
    const pieces = markers ? bmffPieces(boxes, excluded, whole, true) : withoutRanges(whole, excluded);
    if (!sameHash(await hashRanges(source, pieces, algorithm), stated)) {
      wrong = 'the bytes of the file are not those that were signed';
    }
    const proofs = await readProofs(source, boxes);
    if (wrong === null && maps.length > 0) wrong = await checkMediaTrees(source, maps, mdats, proofs);
    else if (proofs.length > 0) wrong ??= 'a hash tree box in a file without hash trees';
  } else if (input.segments !== undefined && input.segments.length > 0) {
    wrong = await checkSegmentTrees({ source, boxes, excluded }, maps, exclusions, input.segments);
  } else wrong = await checkFragmentTrees({ source, boxes, excluded }, maps);

  const statuses: Status[] = [
    wrong === null ? success('assertion.bmffHash.match', url) : failure('assertion.bmffHash.mismatch', url, wrong),
  ];
  if (exclusions.some((exclusion) => !isExpected(exclusion, maps))) {
    statuses.push(informational('assertion.bmffHash.additionalExclusionsPresent', url));
  }
  return { statuses, uncovered: bmffUncovered(excludedBoxes, unhashed, input.located) };
}

function isExpected({ xpath }: BmffExclusion, maps: readonly MerkleMap[]): boolean {
  return MANDATORY.has(xpath) || (xpath === '/mdat' && maps.length > 0);
}
