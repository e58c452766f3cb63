import type { SignableFormat } from '../../../src/signer/container.ts';
import { withPictureChanged } from '../../make/damage.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { makePng } from '../../make/picture-png.ts';
import { makeWebp } from '../../make/picture-webp.ts';
import { makeMp4 } from '../../make/video-mp4.ts';
import { FORMATS, PICTURES, PLAIN, type Row, type Start } from '../attack.ts';
import { storeOf, withStore } from '../edit/store.ts';

const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };
const V1: Start = { name: 'claim version 1', recipe: { claimVersion: 1 } };
const BMFF_V2: Start = { name: 'bmff.v2', recipe: { binding: 'bmff.v2' } };
const TREES: Start = { name: 'hash trees', recipe: { merkle: { blockSize: 64, rowLength: 1000 } } };

/** 1: genuine credentials on a picture that they were not made for. */
export const TRANSPLANTS: readonly Row[] = [
  transplant(PLAIN, FORMATS),
  transplant(V1, FORMATS),
  transplant(BOXES, PICTURES),
  transplant(BMFF_V2, ['video/mp4']),
  transplant(TREES, ['video/mp4']),
  ...FORMATS.map(
    (from): Row => ({
      number: '1',
      title: `the store of a file of another format (${from})`,
      how: 'the manifest store is taken out of a trusted file of one format and put into one of another',
      formats: FORMATS.filter((format) => format !== from),
      make: async ({ bare, other }) => withStore({ media: bare }, storeOf(await other(PLAIN, from))),
    }),
  ),
  ...[PLAIN, BOXES].map(
    (start): Row => ({
      number: '1',
      title: `one bit of the picture (${start.name})`,
      how: 'one bit in the middle of the coded picture is changed after signing',
      formats: start === BOXES ? PICTURES : FORMATS,
      start,
      make: ({ trusted }) => withPictureChanged(trusted.media),
    }),
  ),
];

function transplant(start: Start, formats: readonly SignableFormat[]): Row {
  return {
    number: '1',
    title: `the store of another picture (${start.name})`,
    how: 'the manifest store of a trusted file is put into another picture of the same format',
    formats,
    start,
    make: ({ trusted, format }) => withStore({ media: anotherPicture(format) }, storeOf(trusted)),
  };
}

/** Not the picture that the corpus signs. */
export function anotherPicture(format: SignableFormat): Uint8Array {
  switch (format) {
    case 'image/jpeg':
      return makeJpeg(2, (column) => 200 - column * 90);
    case 'image/png':
      return makePng(17);
    case 'image/webp':
      return makeWebp(17);
    case 'video/mp4':
      return makeMp4(3);
  }
}
