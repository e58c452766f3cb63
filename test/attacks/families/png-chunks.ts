import { deflateSync } from 'node:zlib';
import { concat, text, u32 } from '../../../src/signer/bytes.ts';
import { pngChunk } from '../../../src/signer/embed-png.ts';
import type { Row, Start } from '../attack.ts';
import { inserted, pictureOf, pieceNamed, replaced } from '../edit/container.ts';
import { flipped, overwritten, storeOf, withU32 } from '../edit/store.ts';

const PNG = ['image/png'] as const;
const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };

type Edit = (media: Uint8Array) => Uint8Array;

/** After these the store lies nowhere that readers of the format look. */
const STRIPPING: readonly string[] = ['the store behind the end'];

/** 90: chunks that decoders read in one way and checkers in another. */
export const PNG_CHUNKS: readonly Row[] = [
  ...both('a second header', (media) => inserted(media, 33, media.subarray(8, 33))),
  ...both('a second header of another size', (media) =>
    inserted(media, 33, pngChunk('IHDR', u32(4), u32(4), Uint8Array.of(8, 2, 0, 0, 0))),
  ),
  ...both('a checksum of the picture that is wrong', (media) => flipped(media, pictureOf(media).end - 1)),
  ...both('a checksum of the header that is wrong', (media) => flipped(media, 32)),
  ...both('a second picture', (media) =>
    inserted(media, pictureOf(media).end, pngChunk('IDAT', deflateSync(new Uint8Array(800)))),
  ),
  ...both('a palette', (media) => inserted(media, pictureOf(media).start, pngChunk('PLTE', new Uint8Array(12)))),
  ...both('transparency', (media) => inserted(media, pictureOf(media).start, pngChunk('tRNS', new Uint8Array(6)))),
  ...both('an animation', (media) =>
    inserted(media, pictureOf(media).start, concat(pngChunk('acTL', u32(1), u32(0)), frame(0))),
  ),
  ...both('a frame behind the picture', (media) =>
    inserted(media, pictureOf(media).end, concat(frame(1), pngChunk('fdAT', u32(2), deflateSync(new Uint8Array(800))))),
  ),
  ...both('an unknown critical chunk', (media) =>
    inserted(media, pictureOf(media).start, pngChunk('HIDN', text('hidden'))),
  ),
  ...both('an end before the picture', (media) => inserted(media, pictureOf(media).start, pngChunk('IEND'))),
  ...both('no end', (media) => media.subarray(0, -12)),
  ...both('a chunk of 2^31 bytes', (media) =>
    inserted(media, pictureOf(media).start, concat(u32(2 ** 31), text('tEXt'))),
  ),
  ...both('a chunk of 2^32 - 1 bytes', (media) =>
    inserted(media, pictureOf(media).start, concat(u32(2 ** 32 - 1), text('tEXt'))),
  ),
  ...both('a chunk that swallows the picture', (media) => {
    const { start } = pictureOf(media);
    return overwritten(media, start, concat(u32(media.length - start - 24), text('tEXt')));
  }),
  row('a checksum of the store that is wrong', (media) => flipped(media, pieceNamed(media, 'C2PA').end - 1)),
  row('a length of the store that is too long', (media) => lengthened(media, 12)),
  row('a length of the store that is too short', (media) => lengthened(media, -12)),
  row('the store behind the picture', (media) => moved(media, pictureOf(media).end)),
  row('the store behind the end', (media) => moved(media, media.length)),
  row('the store before the header', (media) => moved(media, 8)),
  row('the store in two chunks', (media) => {
    const store = storeOf({ media });
    const [one, two] = [store.subarray(0, 900), store.subarray(900)];
    return replaced(media, pieceNamed(media, 'C2PA'), concat(pngChunk('caBX', one), pngChunk('caBX', two)));
  }),
  row('an empty chunk beside the store', (media) => inserted(media, pieceNamed(media, 'C2PA').end, pngChunk('caBX'))),
  row('the store compressed', (media) =>
    replaced(media, pieceNamed(media, 'C2PA'), pngChunk('caBX', deflateSync(storeOf({ media })))),
  ),
];

function both(title: string, edit: Edit): readonly Row[] {
  return [row(title, edit), row(`${title}, box hash`, edit, BOXES)];
}

function row(title: string, edit: Edit, start?: Start): Row {
  return {
    number: '90',
    title,
    how: 'chunks are added, moved or cut after signing',
    formats: PNG,
    ...(start === undefined ? {} : { start }),
    expect: STRIPPING.includes(title.replace(', box hash', '')) ? 'stripped' : 'refused',
    make: ({ trusted }) => edit(trusted.media),
  };
}

function frame(sequence: number): Uint8Array {
  const [size, none] = [u32(4), u32(0)];
  return pngChunk('fcTL', u32(sequence), size, size, none, none, new Uint8Array(6));
}

function lengthened(media: Uint8Array, by: number): Uint8Array {
  const { start, end } = pieceNamed(media, 'C2PA');
  return withU32(media, start, end - start - 12 + by);
}

function moved(media: Uint8Array, to: number): Uint8Array {
  const { start, end } = pieceNamed(media, 'C2PA');
  const chunk = media.subarray(start, end);
  if (to <= start) return concat(media.subarray(0, to), chunk, media.subarray(to, start), media.subarray(end));
  return concat(media.subarray(0, start), media.subarray(end, to), chunk, media.subarray(to));
}
