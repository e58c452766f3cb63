import { concat, text, u32le, viewOf } from '../../../src/signer/bytes.ts';
import { riffChunk } from '../../../src/signer/embed-webp.ts';
import { makeWebp } from '../../make/picture-webp.ts';
import type { Row, Start } from '../attack.ts';
import { inserted, pictureOf, pieceNamed, replaced, withFormSize } from '../edit/container.ts';
import { overwritten, storeOf } from '../edit/store.ts';

const WEBP = ['image/webp'] as const;
const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };
const EXTENDED: Start = { name: 'extended', recipe: {}, media: () => makeWebp(16, true) };

type Edit = (media: Uint8Array) => Uint8Array;

/** After these the store lies nowhere that readers of the format look. */
const STRIPPING: readonly string[] = [
  'a form that ends before the store',
  'a form of no size',
  'a chunk of an odd size without its pad',
  'a picture that swallows the store',
  'the store inside of a list',
  'the store behind the form',
];

/** 91: forms and chunks whose sizes or flags lie. */
export const RIFF_CHUNKS: readonly Row[] = [
  ...both('a form that is longer than the file', (media) => withFormSize(media, media.length + 100)),
  ...both('a form that ends before the store', (media) => withFormSize(media, pieceNamed(media, 'C2PA').start - 8)),
  ...both('a form that ends inside of the store', (media) => withFormSize(media, media.length - 108)),
  ...both('a form of no size', (media) => withFormSize(media, 0)),
  ...both('a form of 2^32 - 1 bytes', (media) => withFormSize(media, 2 ** 32 - 1)),
  ...both('a form of an odd size', (media) => withFormSize(media, media.length - 9)),
  ...both('a chunk of an odd size without its pad', (media) =>
    inserted(media, pictureOf(media).start, concat(text('JUNK'), u32le(3), text('abc'))),
  ),
  ...both('a picture of an odd size', (media) => resized(media, -1)),
  ...both('a picture that swallows the store', (media) => resized(media, 400)),
  ...both('a second picture', (media) => inserted(media, pictureOf(media).end, makeWebp(16).subarray(12))),
  ...both('a nested list', (media) =>
    inserted(media, pictureOf(media).end, riffChunk('LIST', text('INFO'), riffChunk('C2PA'))),
  ),
  ...both('a frame of an animation', (media) =>
    inserted(
      media,
      pictureOf(media).start,
      concat(riffChunk('ANIM', new Uint8Array(6)), riffChunk('ANMF', new Uint8Array(40))),
    ),
  ),
  ...both('a form inside of the form', (media) => inserted(media, pictureOf(media).end, makeWebp(16))),
  row('the store not last', (media) => inserted(media, media.length, riffChunk('JUNK', new Uint8Array(8)))),
  row('the store first', (media) => {
    const { start, end } = pieceNamed(media, 'C2PA');
    return concat(media.subarray(0, 12), media.subarray(start, end), media.subarray(12, start));
  }),
  row('the store inside of a list', (media) =>
    replaced(media, pieceNamed(media, 'C2PA'), riffChunk('LIST', text('C2PA'), storeOf({ media }))),
  ),
  row('a length of the store that is too long', (media) => storeLength(media, 40)),
  row('a length of the store that is too short', (media) => storeLength(media, -40)),
  row('a pad byte that says something', (media) => {
    const odd = concat(storeOf({ media }).subarray(0, -1));
    const chunk = riffChunk('C2PA', odd);
    return replaced(media, pieceNamed(media, 'C2PA'), concat(chunk.subarray(0, -1), Uint8Array.of(7)));
  }),
  row('the store behind the form', (media) => withFormSize(media, pieceNamed(media, 'C2PA').start - 8)),
  flags('animation', 0x02),
  flags('XMP', 0x04),
  flags('EXIF', 0x08),
  flags('alpha', 0x10),
  flags('a profile', 0x20),
  {
    number: '91',
    title: 'another canvas',
    how: 'the extended header gives the canvas another size',
    formats: WEBP,
    start: EXTENDED,
    make: ({ trusted }) => overwritten(trusted.media, 24, Uint8Array.of(63, 0, 0, 63, 0, 0)),
  },
];

function both(title: string, edit: Edit): readonly Row[] {
  return [row(title, edit), row(`${title}, box hash`, edit, BOXES)];
}

function row(title: string, edit: Edit, start?: Start): Row {
  return {
    number: '91',
    title,
    how: 'sizes, pads or the order of chunks are changed after signing',
    formats: WEBP,
    ...(start === undefined ? {} : { start }),
    expect: STRIPPING.includes(title.replace(', box hash', '')) ? 'stripped' : 'refused',
    make: ({ trusted }) => edit(trusted.media),
  };
}

/** The extended header says that there is something which there is not. */
function flags(what: string, bit: number): Row {
  return {
    number: '91',
    title: `a header that promises ${what}`,
    how: 'a flag of the extended header is set after signing',
    formats: WEBP,
    start: EXTENDED,
    make: ({ trusted }) => overwritten(trusted.media, 20, Uint8Array.of((trusted.media[20] ?? 0) ^ bit)),
  };
}

function resized(media: Uint8Array, by: number): Uint8Array {
  const { start } = pictureOf(media);
  return overwritten(media, start + 4, u32le(viewOf(media).getUint32(start + 4, true) + by));
}

function storeLength(media: Uint8Array, by: number): Uint8Array {
  const { start } = pieceNamed(media, 'C2PA');
  return overwritten(media, start + 4, u32le(storeOf({ media }).length + by));
}
