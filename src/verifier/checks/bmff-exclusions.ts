import { bytesEqual } from '../bytes/equal.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import type { SourceWindow } from '../bytes/source-window.ts';
import type { CborMap } from '../cbor/decode.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import type { ByteRange } from '../formats/located.ts';
import { MAX_BMFF_EXCLUSION_TESTS, MAX_EXCLUSIONS } from '../limits.ts';
import { mapList, optionalBytes, wholeNumber } from './hash-fields.ts';

interface PathNode {
  readonly type: string;
  /** Counted from 1 among the siblings of that type; null for all of them. */
  readonly index: number | null;
}

/** One entry of `exclusions` (C2PA 2.2 §18.6.2): every condition must hold. */
export interface BmffExclusion {
  readonly xpath: string;
  readonly nodes: readonly PathNode[];
  readonly length: number | null;
  readonly data: readonly { readonly offset: number; readonly value: Uint8Array }[];
  readonly subset: readonly { readonly offset: number; readonly length: number }[];
  readonly version: number | null;
  readonly flags: Uint8Array | null;
  readonly exact: boolean;
}

/** A box that an exclusion names, and the bytes of it that go unhashed. */
export interface ExcludedBox {
  readonly box: BmffBox;
  readonly exclusion: BmffExclusion;
  readonly ranges: readonly ByteRange[];
}

/** A box kept counts as so many tried. */
const KEPT_TESTS = 15;
/** So many bytes of a condition as well. */
const COMPARED_BYTES = 64;
const NODE = /^([^[\]/]{4})(?:\[([1-9][0-9]{0,8})\])?$/;
/** Boxes without version and flags: a condition on these cannot hold there. */
const PLAIN = new Set(
  'ftyp styp moov trak mdia minf stbl moof traf edts udta dinf tref treg mvex mfra schi iprp ipco mdat free skip wide'.split(
    ' ',
  ),
);

/** @throws MalformedError where the list is empty or an entry makes no sense */
export function readBmffExclusions(content: CborMap): readonly BmffExclusion[] {
  const exclusions = mapList(content, 'exclusions', MAX_EXCLUSIONS).map(readExclusion);
  if (exclusions.length === 0) throw new MalformedError('a BMFF hash without exclusions');
  return exclusions;
}

function readExclusion(map: CborMap): BmffExclusion {
  const xpath = map.get('xpath');
  if (typeof xpath !== 'string') throw new MalformedError('an exclusion without an xpath');
  const optional = (name: string): number | null => {
    const value = map.get(name);
    return value === undefined || value === null ? null : wholeNumber(value, name);
  };
  const flags = optionalBytes(map, 'flags');
  if (flags !== null && flags.length !== 3) throw new MalformedError('flags of an exclusion are not three bytes');
  const exact = map.get('exact') ?? true;
  if (typeof exact !== 'boolean') throw new MalformedError('exact of an exclusion is no truth value');
  return {
    xpath,
    nodes: readPath(xpath),
    length: optional('length'),
    data: mapList(map, 'data', MAX_EXCLUSIONS).map((entry) => {
      const value = optionalBytes(entry, 'value');
      if (value === null) throw new MalformedError('a data condition without a value');
      return { offset: wholeNumber(entry.get('offset'), 'offset of a data condition'), value };
    }),
    subset: readSubset(map),
    version: optional('version'),
    flags,
    exact,
  };
}

/** Only abbreviated absolute paths: `/moov/trak[2]/udta`. */
function readPath(xpath: string): readonly PathNode[] {
  const [before, ...nodes] = xpath.split('/');
  if (before !== '' || nodes.length === 0) throw new MalformedError('the xpath of an exclusion is not absolute');
  return nodes.map((node) => {
    const [, type, index] = NODE.exec(node) ?? [];
    if (type === undefined) throw new MalformedError('the xpath of an exclusion is not an abbreviated path');
    return { type, index: index === undefined ? null : Number(index) };
  });
}

function readSubset(map: CborMap): BmffExclusion['subset'] {
  let position = 0;
  return mapList(map, 'subset', MAX_EXCLUSIONS).map((entry) => {
    const offset = wholeNumber(entry.get('offset'), 'offset of a subset');
    const length = wholeNumber(entry.get('length'), 'length of a subset');
    if (offset < position) throw new MalformedError('the subsets of an exclusion overlap or do not ascend');
    position = length === 0 ? Number.MAX_SAFE_INTEGER : offset + length;
    return { offset, length };
  });
}

/**
 * The boxes that the exclusions name and whose conditions hold.
 * @throws LimitError beyond MAX_BMFF_EXCLUSION_TESTS
 */
export async function findExcluded(
  window: SourceWindow,
  boxes: readonly BmffBox[],
  exclusions: readonly BmffExclusion[],
): Promise<readonly ExcludedBox[]> {
  const excluded: ExcludedBox[] = [];
  let tests = 0;
  for (const exclusion of exclusions) {
    let level: readonly BmffBox[] = [];
    for (const [depth, node] of exclusion.nodes.entries()) {
      const families = depth === 0 ? [boxes] : level.map(({ children }) => children);
      tests += families.reduce((sum, family) => sum + family.length, 1);
      if (tests > MAX_BMFF_EXCLUSION_TESTS) throw new LimitError('MAX_BMFF_EXCLUSION_TESTS', 'too much to exclude');
      level = families.flatMap((family) => select(family, node));
    }
    const comparisons = exclusion.data.reduce((sum, { value }) => sum + 1 + value.length / COMPARED_BYTES, 0);
    for (const box of level) {
      tests += comparisons;
      if (!(await holds(window, box, exclusion))) continue;
      // Exclusions may all name the same boxes: each is kept, and what is kept takes memory.
      tests += KEPT_TESTS;
      excluded.push({ box, exclusion, ranges: excludedRanges(box, exclusion) });
    }
  }
  return excluded;
}

function select(siblings: readonly BmffBox[], { type, index }: PathNode): readonly BmffBox[] {
  const same = siblings.filter((box) => box.type === type);
  return index === null ? same : same.slice(index - 1, index);
}

async function holds(window: SourceWindow, box: BmffBox, exclusion: BmffExclusion): Promise<boolean> {
  const size = box.end - box.start;
  if (exclusion.length !== null && exclusion.length !== size) return false;
  for (const { offset, value } of exclusion.data) {
    if (offset + value.length > size) return false;
    const start = box.start + offset;
    if (!bytesEqual(await window.read(start, start + value.length), value)) return false;
  }
  if (exclusion.version === null && exclusion.flags === null) return true;
  if (PLAIN.has(box.type) || box.end - box.payload < 4) return false;
  const [version, ...flags] = await window.read(box.payload, box.payload + 4);
  if (exclusion.version !== null && exclusion.version !== version) return false;
  const wanted = [...(exclusion.flags ?? [])];
  return wanted.every((bits, index) => {
    const own = flags[index] ?? 0;
    return exclusion.exact ? own === bits : (own & bits) === bits;
  });
}

function excludedRanges(box: BmffBox, { subset }: BmffExclusion): readonly ByteRange[] {
  if (subset.length === 0) return [{ start: box.start, end: box.end }];
  return subset
    .map(({ offset, length }) => {
      const start = Math.min(box.start + offset, box.end);
      return { start, end: length === 0 ? box.end : Math.min(start + length, box.end) };
    })
    .filter(({ start, end }) => end > start);
}
