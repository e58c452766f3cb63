import { type Bytes, concat, text, u16, u32 } from '../../../src/signer/bytes.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import type { Row, Start } from '../attack.ts';
import { inserted, jpegSegment, pictureOf, pieceNamed } from '../edit/container.ts';
import { overwritten, storeOf } from '../edit/store.ts';
import { carrier } from './two-stores.ts';

const JPEG = ['image/jpeg'] as const;
const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };

type Edit = (media: Uint8Array) => Uint8Array;

/** After these the store lies nowhere that readers of the format look. */
const STRIPPING: readonly string[] = ['an end of image right after the start', 'the store behind the end of image'];

/** 89: streams that decoders read in one way and checkers in another. */
export const JPEG_STREAMS: readonly Row[] = [
  ...both('fill bytes before a segment', (media) => inserted(media, pieceNamed(media, 'DQT').start, fill(3))),
  ...both('fill bytes before the scan', (media) => inserted(media, pictureOf(media).start, fill(1))),
  ...both('garbage between segments', (media) => inserted(media, pieceNamed(media, 'DQT').start, text('garbage'))),
  ...both('a restart marker between segments', (media) =>
    inserted(media, pieceNamed(media, 'DQT').start, marker(0xd3)),
  ),
  ...both('a restart marker in the scan', (media) => inserted(media, pictureOf(media).end - 2, marker(0xd0))),
  ...both('a second start of image', (media) => inserted(media, 2, marker(0xd8))),
  ...both('an end of image before the scan', (media) => inserted(media, pictureOf(media).start, marker(0xd9))),
  ...both('an end of image right after the start', (media) => inserted(media, 2, marker(0xd9))),
  ...both('no end of image', (media) => media.subarray(0, -2)),
  ...both('a number of lines after the scan', (media) =>
    inserted(media, pictureOf(media).end, jpegSegment(0xdc, u16(8))),
  ),
  ...both('a second scan', (media) => {
    const { start, end } = pictureOf(media);
    return inserted(media, end, media.subarray(start, end));
  }),
  ...both('a second frame header', (media) =>
    inserted(media, pictureOf(media).start, jpegSegment(0xc0, Uint8Array.of(8, 0, 8, 0, 8, 1, 1, 0x11, 0))),
  ),
  ...both('a segment of length zero', (media) =>
    inserted(media, pieceNamed(media, 'DQT').start, concat(marker(0xe5), u16(0))),
  ),
  ...both('a segment of length one', (media) =>
    inserted(media, pieceNamed(media, 'DQT').start, concat(marker(0xe5), u16(1))),
  ),
  ...both('a segment that reaches over the end', (media) =>
    inserted(media, pieceNamed(media, 'DQT').start, concat(marker(0xe5), u16(0xffff))),
  ),
  ...both('a segment that swallows the picture', (media) => {
    const { start } = pieceNamed(media, 'DQT');
    return overwritten(media, start, concat(marker(0xe5), u16(Math.min(media.length - start - 4, 0xffff))));
  }),
  ...both('an arithmetic coding table', (media) => inserted(media, pictureOf(media).start, jpegSegment(0xcc, u16(1)))),
  ...both('a temporary marker', (media) => inserted(media, pieceNamed(media, 'DQT').start, marker(0x01))),
  ...both('an escaped zero between segments', (media) => inserted(media, pieceNamed(media, 'DQT').start, marker(0))),
  ...both('another picture before the first', (media) =>
    concat(
      makeJpeg(2, () => 9),
      media,
    ),
  ),
  ...both('another picture in a segment', (media) =>
    inserted(
      media,
      2,
      jpegSegment(
        0xe2,
        text('MPF\0'),
        makeJpeg(1, () => 99),
      ),
    ),
  ),
  ...both('a picture index of several', (media) =>
    inserted(media, 2, jpegSegment(0xe2, text('MPF\0MM'), u32(0x2a0008))),
  ),
  row('the store behind the first scan', (media) => moved(media, pictureOf(media).end)),
  row('the store as the last segment', (media) => moved(media, media.length - 2)),
  row('the store behind the end of image', (media) => moved(media, media.length)),
  row('the store before the first segment', (media) => moved(media, 2)),
  row('the store inside of the scan', (media) => moved(media, pictureOf(media).end - 1)),
  row('JUMBF of another kind before the store', (media) =>
    inserted(media, pieceNamed(media, 'C2PA').start, jpegSegment(0xeb, text('JP'), u16(2), u32(1), otherJumbf())),
  ),
  row('an APP11 of High Dynamic Range before the store', (media) =>
    inserted(media, pieceNamed(media, 'C2PA').start, jpegSegment(0xeb, text('HDR_RI ver=11'))),
  ),
];

/** The same under a data hash and under a box hash, whose names count the segments. */
function both(title: string, edit: Edit): readonly Row[] {
  return [row(title, edit), row(`${title}, box hash`, edit, BOXES)];
}

function row(title: string, edit: Edit, start?: Start): Row {
  return {
    number: '89',
    title,
    how: 'the stream of markers is changed after signing, in a way that decoders pass over or obey',
    formats: JPEG,
    ...(start === undefined ? {} : { start }),
    expect: STRIPPING.includes(title.replace(', box hash', '')) ? 'stripped' : 'refused',
    make: ({ trusted }) => edit(trusted.media),
  };
}

function fill(count: number): Bytes {
  return concat(new Uint8Array(count).fill(0xff));
}

function marker(code: number): Bytes {
  return concat(Uint8Array.of(0xff, code));
}

/** The file with its store as one segment at this place of it (counted while the store still lies where it was). */
function moved(media: Uint8Array, to: number): Bytes {
  const { start, end } = pieceNamed(media, 'C2PA');
  const added = carrier('image/jpeg', storeOf({ media }), 1);
  if (to <= start) return concat(media.subarray(0, to), added, media.subarray(to, start), media.subarray(end));
  return concat(media.subarray(0, start), media.subarray(end, to), added, media.subarray(to));
}

/** A superbox of 360° metadata, which has nothing to do with credentials. */
function otherJumbf(): Bytes {
  const type = Buffer.from('785f360a9a3f4d6e8ae11f6f0d1c0001', 'hex');
  const description = concat(u32(8 + 16 + 1 + 2), text('jumd'), type, Uint8Array.of(3), text('x\0'));
  return concat(u32(8 + description.length), text('jumb'), description);
}
