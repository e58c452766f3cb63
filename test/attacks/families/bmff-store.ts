import { bmffBox, C2PA_UUID } from '../../../src/signer/bmff-boxes.ts';
import { concat, cString, text, u32, u64 } from '../../../src/signer/bytes.ts';
import type { Row } from '../attack.ts';
import { pieceNamed, replaced } from '../edit/container.ts';
import { flipped, overwritten, storeOf } from '../edit/store.ts';

const MP4 = ['video/mp4'] as const;
/** In the store's box: size and type, extended type, then version and flags, then the purpose. */
const VERSION = 24;
const PURPOSE = 28;

/** 11: what says that a box holds credentials is not hashed, so it can be made to say something else. */
export const BMFF_STORE: readonly Row[] = [
  ...['original', 'update', 'merkle', 'Manifest', 'manifesT', '', 'x', 'manifest2', 'm'.repeat(40)].map(
    (purpose): Row => ({
      number: '11',
      title: `purpose ${purpose === '' ? 'empty' : purpose.slice(0, 12)}`,
      how: 'the purpose in the store\u2019s box is another one: the credentials must not vanish by that',
      formats: MP4,
      make: ({ trusted }) => rewritten(trusted.media, (store) => [u32(0), cString(purpose), u64(0), store]),
    }),
  ),
  {
    number: '11',
    title: 'purpose without an end',
    how: 'the purpose is not ended by a zero, so it runs into the store',
    formats: MP4,
    make: ({ trusted }) => rewritten(trusted.media, (store) => [u32(0), text('manifestmanifestmanifest'), store]),
  },
  {
    number: '11',
    title: 'another version',
    how: 'the version of the store\u2019s box is changed, which no hash covers',
    formats: MP4,
    make: ({ trusted }) => flipped(trusted.media, pieceNamed(trusted.media, 'C2PA').start + VERSION),
  },
  {
    number: '11',
    title: 'other flags',
    how: 'the flags of the store\u2019s box are changed, which no hash covers',
    formats: MP4,
    make: ({ trusted }) => flipped(trusted.media, pieceNamed(trusted.media, 'C2PA').start + VERSION + 3),
  },
  {
    number: '11',
    title: 'an offset of hash trees that are not there',
    how: 'the offset of the first hash tree box, which no hash covers, leads somewhere into the file',
    formats: MP4,
    make: ({ trusted }) => {
      const { start } = pieceNamed(trusted.media, 'C2PA');
      return overwritten(trusted.media, start + PURPOSE + 9, u64(4711));
    },
  },
  {
    number: '11',
    title: 'an original and an update that are the same',
    how: 'the store is there twice, as an original and as its own update',
    formats: MP4,
    make: ({ trusted }) => {
      const store = storeOf(trusted);
      const original = rewritten(trusted.media, () => [u32(0), cString('original'), u64(0), store]);
      return concat(original, bmffBox('uuid', C2PA_UUID, u32(0), cString('update'), u64(0), store));
    },
  },
  {
    number: '11',
    title: 'a hash tree box without a tree',
    how: 'an auxiliary box of free bytes is put behind the store\u2019s, where no hash covers it',
    formats: MP4,
    make: ({ trusted, random }) => {
      const { end } = pieceNamed(trusted.media, 'C2PA');
      const added = bmffBox('uuid', C2PA_UUID, u32(0), cString('merkle'), random.bytes(60));
      return concat(trusted.media.subarray(0, end), added, trusted.media.subarray(end));
    },
  },
  {
    number: '11',
    title: 'a hash tree box behind the end',
    how: 'an auxiliary box of free bytes is appended, which the exclusion of C2PA\u2019s boxes leaves unhashed',
    formats: MP4,
    make: ({ trusted, random }) =>
      concat(trusted.media, bmffBox('uuid', C2PA_UUID, u32(0), cString('merkle'), random.bytes(60))),
  },
  {
    number: '11',
    title: 'an empty box of C2PA\u2019s type',
    how: 'a box of C2PA\u2019s type without any content is appended',
    formats: MP4,
    make: ({ trusted }) => concat(trusted.media, bmffBox('uuid', C2PA_UUID)),
  },
  {
    number: '11',
    title: 'live bytes behind the store in its box',
    how: 'the box is longer than its store, and what follows is a film description',
    formats: MP4,
    make: ({ trusted }) =>
      rewritten(trusted.media, (store) => [
        u32(0),
        cString('manifest'),
        u64(0),
        store,
        bmffBox('moov', new Uint8Array(8)),
      ]),
  },
  {
    number: '11',
    title: 'the store\u2019s box at the end of the file',
    how: 'the store\u2019s box is moved behind the media',
    formats: MP4,
    make: ({ trusted }) => {
      const { start, end } = pieceNamed(trusted.media, 'C2PA');
      const { media } = trusted;
      return concat(media.subarray(0, start), media.subarray(end), media.subarray(start, end));
    },
  },
];

/** The store's box with another content behind its extended type. */
function rewritten(media: Uint8Array, content: (store: Uint8Array) => readonly Uint8Array[]): Uint8Array {
  return replaced(media, pieceNamed(media, 'C2PA'), bmffBox('uuid', C2PA_UUID, ...content(storeOf({ media }))));
}
