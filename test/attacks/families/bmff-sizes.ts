import { bmffBox } from '../../../src/signer/bmff-boxes.ts';
import { concat, text, u32, u64 } from '../../../src/signer/bytes.ts';
import type { Row } from '../attack.ts';
import { pieceNamed } from '../edit/container.ts';
import { flipped, overwritten, withU32 } from '../edit/store.ts';
import { boxNamed } from './bmff-boxes.ts';

const MP4 = ['video/mp4'] as const;

type Edit = (media: Uint8Array) => Uint8Array;

/** After these the store lies nowhere that readers of the format look. */
const STRIPPING: readonly string[] = ['a file type that swallows the store'];

/** 92 and 80: sizes that lie, boxes where none may be, and tables larger than any file. */
export const BMFF_SIZES: readonly Row[] = [
  ...['moov', 'trak', 'stbl', 'stco', 'mdat', 'uuid'].flatMap((type): readonly Row[] => [
    // Size 0 is "to the end", which the last box may say with the same right.
    ...(type === 'mdat' ? [] : [row(`${type} of size 0`, (media) => withU32(media, boxNamed(media, type).start, 0))]),
    row(`${type} of size 1`, (media) => withU32(media, boxNamed(media, type).start, 1)),
    row(`${type} of size 7`, (media) => withU32(media, boxNamed(media, type).start, 7)),
    row(`${type} one byte longer`, (media) => sized(media, type, 1)),
    row(`${type} one byte shorter`, (media) => sized(media, type, -1)),
    row(`${type} of 2^31 bytes`, (media) => withU32(media, boxNamed(media, type).start, 2 ** 31)),
    row(`${type} of 2^32 - 1 bytes`, (media) => withU32(media, boxNamed(media, type).start, 2 ** 32 - 1)),
  ]),
  ...([2 ** 32, 2 ** 53 - 1, 2 ** 53] as const).map((size) =>
    row(`a box of ${size} bytes`, (media) => concat(media, u32(1), text('free'), u64(size), new Uint8Array(8))),
  ),
  row('a box of 2^64 - 1 bytes', (media) => concat(media, u32(1), text('free'), new Uint8Array(8).fill(255))),
  row('a second file type', (media) => concat(media.subarray(0, 24), media)),
  row('no file type', (media) => media.subarray(pieceNamed(media, 'ftyp').end)),
  row('a file type that swallows the store', (media) => withU32(media, 0, pieceNamed(media, 'C2PA').end)),
  row('a segment type behind the film', (media) => concat(media, bmffBox('styp', text('msdh'), u32(0)))),
  row('a fragment behind the film', (media) =>
    concat(media, bmffBox('moof', bmffBox('mfhd', u32(0), u32(1))), bmffBox('mdat')),
  ),
  row('media in another file', (media) => flipped(media, boxNamed(media, 'stbl').start - 1)),
  row('a million samples', (media) => overwritten(media, boxNamed(media, 'stsz').content + 8, u32(1_000_000)), '80'),
  row('2^32 - 1 samples', (media) => overwritten(media, boxNamed(media, 'stsz').content + 8, u32(2 ** 32 - 1)), '80'),
  row('2^32 - 1 chunks', (media) => overwritten(media, boxNamed(media, 'stco').content + 4, u32(2 ** 32 - 1)), '80'),
  row('2^32 - 1 runs', (media) => overwritten(media, boxNamed(media, 'stsc').content + 4, u32(2 ** 32 - 1)), '80'),
  row(
    'a hundred thousand boxes',
    (media) => concat(media, new Uint8Array(Buffer.concat(repeated(bmffBox('free'), 120_000)))),
    '80',
  ),
  row(
    'ten thousand media boxes',
    (media) => concat(media, new Uint8Array(Buffer.concat(repeated(bmffBox('mdat'), 10_000)))),
    '80',
  ),
  row('a hundred boxes inside each other', (media) => concat(media, nested('moov', 100)), '78'),
  row('ten thousand boxes inside each other', (media) => concat(media, nested('udta', 10_000)), '78'),
];

function row(title: string, edit: Edit, number = '92'): Row {
  return {
    number,
    title,
    how: 'the size of a box or a table is changed, or boxes are added, after signing',
    formats: MP4,
    expect: STRIPPING.includes(title.replace(', box hash', '')) ? 'stripped' : 'refused',
    make: ({ trusted }) => edit(trusted.media),
  };
}

function sized(media: Uint8Array, type: string, by: number): Uint8Array {
  const { start, end } = boxNamed(media, type);
  return withU32(media, start, end - start + by);
}

function repeated(box: Uint8Array, count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, () => box);
}

function nested(type: string, depth: number): Uint8Array {
  const head = (level: number): Uint8Array => concat(u32((level + 1) * 8), text(type));
  return new Uint8Array(Buffer.concat(Array.from({ length: depth }, (_, index) => head(depth - 1 - index))));
}
