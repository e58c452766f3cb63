import { concat, fromHex, text, u32 } from '../../../src/signer/bytes.ts';
import type { SignableFormat } from '../../../src/signer/container.ts';
import { pngChunk } from '../../../src/signer/embed-png.ts';
import { riffChunk, riffForm } from '../../../src/signer/embed-webp.ts';
import { bareMedia } from '../../make/fixture.ts';
import { makeWebp } from '../../make/picture-webp.ts';
import { PICTURES, type Row, type Start } from '../attack.ts';
import { jpegSegment, piecesOf } from '../edit/container.ts';
import { overwritten } from '../edit/store.ts';

/** One field, in Motorola order: 0x0112, Orientation. */
const ORIENTATION = fromHex('4d4d002a00000008000101120003000000010001000000000000');
const VALUE_OFFSET = 19;

const WITH_EXIF: Start = { name: 'with EXIF', recipe: {}, media: withExif };

/** 5: metadata that decoders obey and nothing covers. */
export const METADATA: readonly Row[] = [
  {
    number: '5',
    title: 'orientation turned where it is covered',
    how: 'the orientation in EXIF is changed after signing',
    formats: PICTURES,
    start: WITH_EXIF,
    make: ({ trusted }) => turned(trusted.media),
  },
  {
    number: '5',
    title: 'orientation turned where it is excluded',
    how: 'the signer excludes EXIF, as some cameras do; the orientation in it is changed afterwards',
    formats: ['image/jpeg', 'image/png'],
    start: WITH_EXIF,
    expect: { warned: 'uncovered-orientation' },
    make: async ({ forge, bare }) => {
      const { start, end } = exifIn(bare);
      return turned(await forge({ options: { exclusions: [{ start, length: end - start }] } }));
    },
  },
  {
    number: '5',
    title: 'orientation turned in a box that need not match',
    how: 'the box hash marks EXIF as excluded; the orientation in it is changed afterwards',
    formats: PICTURES,
    start: { ...WITH_EXIF, name: 'with EXIF, box hash', recipe: { binding: 'boxes' } },
    expect: { warned: 'uncovered-orientation' },
    make: async ({ forge }) =>
      turned(
        await forge({
          bind: (honest) => {
            const boxes = honest['boxes'];
            if (!Array.isArray(boxes)) throw new Error('no boxes');
            return { ...honest, boxes: boxes.map((box) => (isExif(box) ? { ...box, excluded: true } : box)) };
          },
        }),
      ),
  },
  {
    number: '5',
    title: 'a colour profile put before the picture',
    how: 'a profile that inverts every colour is inserted after signing',
    formats: PICTURES,
    make: ({ trusted, format }) => {
      const [, second] = piecesOf(trusted.media).filter(({ name }) => name !== 'C2PA');
      const at = second?.end ?? 0;
      const profile = profilePiece(format);
      const out = concat(trusted.media.subarray(0, at), profile, trusted.media.subarray(at));
      return format === 'image/webp' ? riffForm(out.subarray(12)) : out;
    },
  },
];

const EXIF_NAMES = ['APP1', 'eXIf', 'EXIF'];

function isExif(box: { readonly names?: unknown }): boolean {
  const { names } = box;
  return Array.isArray(names) && EXIF_NAMES.includes(String(names[0]));
}

function exifIn(media: Uint8Array): { readonly start: number; readonly end: number } {
  const found = piecesOf(media).find(({ name }) => EXIF_NAMES.includes(name));
  if (found === undefined) throw new Error('no EXIF');
  return found;
}

function turned(media: Uint8Array): Uint8Array {
  const at = Buffer.from(media).indexOf(ORIENTATION);
  return overwritten(media, at + VALUE_OFFSET, Uint8Array.of(3));
}

function withExif(format: SignableFormat): Uint8Array {
  const bare = bareMedia(format);
  const after = (name: string, piece: Uint8Array): Uint8Array => {
    const at = piecesOf(bare).find((one) => one.name === name)?.end ?? 0;
    return concat(bare.subarray(0, at), piece, bare.subarray(at));
  };
  switch (format) {
    case 'image/jpeg':
      return after('APP0', jpegSegment(0xe1, text('Exif\0\0'), ORIENTATION));
    case 'image/png':
      return after('IHDR', pngChunk('eXIf', ORIENTATION));
    default: {
      const EXIF_FLAG = 0x08;
      const extended = makeWebp(16, true);
      const flagged = overwritten(extended, 20, Uint8Array.of(EXIF_FLAG));
      return riffForm(flagged.subarray(12), riffChunk('EXIF', ORIENTATION));
    }
  }
}

function profilePiece(format: SignableFormat): Uint8Array {
  const profile = new Uint8Array(32).fill(1);
  if (format === 'image/jpeg') return jpegSegment(0xe2, text('ICC_PROFILE\0'), Uint8Array.of(1, 1), profile);
  if (format === 'image/png') return pngChunk('cHRM', ...Array.from({ length: 8 }, () => u32(7)));
  return riffChunk('ICCP', profile);
}
