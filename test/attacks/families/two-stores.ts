import { bmffBox, C2PA_UUID } from '../../../src/signer/bmff-boxes.ts';
import { type Bytes, concat, cString, text, u16, u32, u64 } from '../../../src/signer/bytes.ts';
import type { SignableFormat } from '../../../src/signer/container.ts';
import { pngChunk } from '../../../src/signer/embed-png.ts';
import { riffChunk } from '../../../src/signer/embed-webp.ts';
import { FORMATS, PICTURES, type Row, type Start } from '../attack.ts';
import { inserted, jpegSegment, pictureOf, pieceNamed } from '../edit/container.ts';
import { storeOf } from '../edit/store.ts';

const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };
const STRANGERS: Start = { name: 'two stores: another', recipe: { title: 'Another title' } };

/** 14: two stores in one file: nobody can tell which one is meant. */
export const TWO_STORES: readonly Row[] = [
  ...(['before', 'behind'] as const).flatMap((where): readonly Row[] => [
    second('the same store again', where, FORMATS, undefined, (own) => own),
    second('the same store again, box hash', where, PICTURES, BOXES, (own) => own),
    {
      number: '14',
      title: `the store of another file ${where} the own one`,
      how: 'a sound store, of another file, is put beside the file\u2019s own',
      formats: FORMATS,
      make: async ({ trusted, other, format }) =>
        put(trusted.media, where, carrier(format, storeOf(await other(STRANGERS)), 2)),
    },
    second('a broken store', where, FORMATS, undefined, (own) => own.subarray(0, 200)),
    second('an empty store', where, FORMATS, undefined, () =>
      concat(
        u32(38),
        text('jumb'),
        u32(30),
        text('jumd'),
        text('c2pa'),
        Buffer.from('00110010800000aa00389b71', 'hex'),
        text('\x03c2pa\0'),
      ),
    ),
  ]),
  {
    number: '14',
    title: 'a second store behind the picture',
    how: 'a second store lies behind the coded picture, where readers that stop there do not see it',
    formats: ['image/jpeg', 'image/png'],
    make: ({ trusted, format }) =>
      inserted(trusted.media, pictureOf(trusted.media).end, carrier(format, storeOf(trusted), 2)),
  },
  {
    number: '14',
    title: 'the store behind the picture',
    how: 'the file\u2019s only store is moved behind the coded picture',
    formats: ['image/jpeg', 'image/png'],
    make: ({ trusted, format }) => {
      const { start, end } = pieceNamed(trusted.media, 'C2PA');
      const moved = inserted(trusted.media, pictureOf(trusted.media).end, carrier(format, storeOf(trusted), 1));
      return concat(moved.subarray(0, start), moved.subarray(end));
    },
  },
  {
    number: '14',
    title: 'a store of the same instance number',
    how: 'two stores share one box instance, so that readers join their segments',
    formats: ['image/jpeg'],
    make: ({ trusted }) => put(trusted.media, 'behind', carrier('image/jpeg', storeOf(trusted), 1)),
  },
];

function second(
  title: string,
  where: 'before' | 'behind',
  formats: readonly SignableFormat[],
  start: Start | undefined,
  make: (own: Uint8Array) => Uint8Array,
): Row {
  return {
    number: '14',
    title: `${title}, ${where} the own one`,
    how: 'a second store is put beside the file\u2019s own',
    formats,
    ...(start === undefined ? {} : { start }),
    make: ({ trusted, format }) => put(trusted.media, where, carrier(format, make(storeOf(trusted)), 2)),
  };
}

function put(media: Uint8Array, where: 'before' | 'behind', added: Uint8Array): Bytes {
  const { start, end } = pieceNamed(media, 'C2PA');
  return inserted(media, where === 'before' ? start : end, added);
}

/** A piece of the container that carries these bytes as a store. */
export function carrier(format: SignableFormat, store: Uint8Array, instance: number): Bytes {
  switch (format) {
    case 'image/jpeg':
      return jpegSegment(0xeb, text('JP'), u16(instance), u32(1), store);
    case 'image/png':
      return pngChunk('caBX', store);
    case 'image/webp':
      return riffChunk('C2PA', store);
    case 'video/mp4':
      return bmffBox('uuid', C2PA_UUID, u32(0), cString('manifest'), u64(0), store);
  }
}
