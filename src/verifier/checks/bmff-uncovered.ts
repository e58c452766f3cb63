import { C2PA_USER_TYPE } from '../formats/bmff-c2pa.ts';
import type { ByteRange, Located } from '../formats/located.ts';
import type { UncoveredRange } from '../report.ts';
import type { ExcludedBox } from './bmff-exclusions.ts';
import { overlapping } from './ranges.ts';

const XMP_USER_TYPE = 'be7acfcb97a942e89c71999491e3afac';
/** More ranges than this are reported as one. */
const MAX_REPORTED = 200;

/** Boxes that carry or describe what is drawn: no exclusion may leave them unhashed as a whole. */
const MEDIA = new Set(
  'mdat idat moov trak mdia minf stbl stsd stts stsz stsc moof traf meta iprp ipco ipma iinf iref pitm dinf'.split(' '),
);

const KINDS = new Map<string, Pick<UncoveredRange, 'what' | 'affectsPicture'>>([
  ['ftyp', { what: 'file-type', affectsPicture: false }],
  ['free', { what: 'free-box', affectsPicture: false }],
  ['skip', { what: 'free-box', affectsPicture: false }],
  ['mfra', { what: 'index', affectsPicture: false }],
  ['tfra', { what: 'index', affectsPicture: false }],
  ['udta', { what: 'text', affectsPicture: false }],
]);
/** Its proofs are held against what is signed; beside them it says nothing. */
const HASH_TREE = { what: 'hash-tree', affectsPicture: false };
/** Tables of offsets: where they are not hashed, another part of the hashed media can be shown. */
const TABLES = new Set(['stco', 'co64', 'iloc', 'tfhd', 'trun']);

/**
 * A binding that leaves the media themselves unhashed binds nothing, whatever its hash says.
 * `unhashed` are the excluded ranges that no hash tree covers, joined.
 * @returns the type of such a box, or null
 */
export function hiddenMedia(excluded: readonly ExcludedBox[], unhashed: readonly ByteRange[]): string | null {
  const hidden = excluded.find(
    ({ box, ranges }) => MEDIA.has(box.type) && ranges.some((range) => overlapping(unhashed, range) !== null),
  );
  return hidden?.box.type ?? null;
}

/** Says of each unhashed range what lies there. `located` tells C2PA's boxes of hash trees from those of stores. */
export function bmffUncovered(
  excluded: readonly ExcludedBox[],
  unhashed: readonly ByteRange[],
  located: Located | null,
): readonly UncoveredRange[] {
  const trees = new Set(located?.elements.filter(({ name }) => name === 'merkle').map(({ start }) => start));
  const described = excluded
    .flatMap(({ box, ranges }) =>
      ranges.map((range) => ({ ...range, ...(trees.has(box.start) ? HASH_TREE : kindOf(box.type, box.userType)) })),
    )
    .filter((range) => range.what === 'manifest-store' || overlapping(unhashed, range) !== null)
    .sort((left, right) => left.start - right.start);
  if (described.length <= MAX_REPORTED) return described;
  const rest = described.slice(MAX_REPORTED);
  const start = rest[0]?.start ?? 0;
  return [
    ...described.slice(0, MAX_REPORTED),
    { start, end: rest[rest.length - 1]?.end ?? start, what: 'excluded', affectsPicture: true },
  ];
}

function kindOf(type: string, userType: string | null): Pick<UncoveredRange, 'what' | 'affectsPicture'> {
  if (userType === C2PA_USER_TYPE) return { what: 'manifest-store', affectsPicture: false };
  if (userType === XMP_USER_TYPE) return { what: 'xmp', affectsPicture: false };
  if (TABLES.has(type)) return { what: 'offset-table', affectsPicture: true };
  return KINDS.get(type) ?? { what: 'excluded', affectsPicture: true };
}
