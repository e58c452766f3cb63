import { bmffBox } from '../../../src/signer/bmff-boxes.ts';
import { concat, fromHex, text } from '../../../src/signer/bytes.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { FORMATS, PICTURES, type Row, type Start } from '../attack.ts';
import { withFormSize } from '../edit/container.ts';
import { excluding } from '../edit/data-hash.ts';

const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };

/** An empty archive: its directory is looked for from the end of the file. */
const ZIP = fromHex('504b0506000000000000000000000000000000000000');
const PAGE = text('\n<!doctype html><script>document.body.textContent="another picture"</script>');
const TAILS: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['another JPEG', '6', () => makeJpeg(2, () => 250)],
  ['a ZIP archive', '88', () => ZIP],
  ['a web page', '88', () => PAGE],
  ['one zero', '6', () => new Uint8Array(1)],
  ['a marker of a second store', '6', () => text('\0\0\0\x20jumb\0\0\0\x18jumdc2pa')],
];

/** 6 and 88: bytes behind the end, and files that are two things at once. */
export const TRAILING: readonly Row[] = [
  ...TAILS.flatMap(([title, number, tail]): readonly Row[] => [
    {
      number,
      title: `${title} behind the end`,
      how: 'bytes that another program would read are appended after signing',
      formats: FORMATS,
      make: ({ trusted }) => concat(trusted.media, tail()),
    },
    {
      number,
      title: `${title} behind the end, box hash`,
      how: 'bytes are appended after signing; the box hash lists boxes only, and they are in none',
      formats: PICTURES,
      start: BOXES,
      make: ({ trusted }) => concat(trusted.media, tail()),
    },
  ]),
  {
    number: '6',
    title: 'a tail that the signer excluded',
    how: 'the signer excludes bytes behind the end; afterwards they become others',
    formats: PICTURES,
    // Nothing draws what lies there, and the report lists it.
    expect: { warned: 'trailing-bytes' },
    make: async ({ forge, bare, format, random }) => {
      if (format === 'image/webp') return withTailInForm(await forge({}), random.bytes(8));
      const tail = new Uint8Array(64);
      const signed = await forge({
        options: { exclusions: [{ start: bare.length, length: 64 }] },
        media: concat(bare, tail),
      });
      return concat(signed.subarray(0, -64), random.bytes(64));
    },
  },
  {
    number: '6',
    title: 'a hash that ends at the end of the picture',
    how: 'the signer excludes whatever may come behind the end, and then something comes',
    formats: ['image/jpeg', 'image/png'],
    make: async ({ forge }) => {
      const signed = await forge({
        bind: (honest, placed) => excluding(honest, placed, (own, size) => [own, { start: size, length: 4000 }]),
      });
      return concat(
        signed,
        makeJpeg(4, () => 20),
      );
    },
  },
  ...(['free', 'skip', 'mdat', 'moov', 'uuid', 'wide'] as const).map(
    (type): Row => ({
      number: '6',
      title: `a box of type ${type} behind the end`,
      how: 'a top-level box is appended after signing',
      formats: ['video/mp4'],
      make: ({ trusted, random }) => concat(trusted.media, bmffBox(type, random.bytes(40))),
    }),
  ),
  {
    number: '6',
    title: 'a few bytes too short for a box',
    how: 'seven bytes, which make no box, are appended after signing',
    formats: ['video/mp4'],
    make: ({ trusted, random }) => concat(trusted.media, random.bytes(7)),
  },
  {
    number: '88',
    title: 'a web page before the picture',
    how: 'the file begins with a page that browsers sniff as one; the picture follows',
    formats: FORMATS,
    make: ({ trusted }) => concat(text('<!doctype html>'), trusted.media),
  },
  {
    number: '88',
    title: 'a still picture\u2019s brand on a film',
    how: 'the file type, which no BMFF hash covers, is changed into that of an AVIF picture',
    formats: ['video/mp4'],
    expect: { warned: 'format-mismatch' },
    make: ({ trusted }) => {
      const out = new Uint8Array(trusted.media);
      out.set(text('avif'), 8);
      return out;
    },
  },
  {
    number: '88',
    title: 'a PNG signature before a JPEG',
    how: 'the file begins like a format of another kind',
    formats: ['image/jpeg'],
    make: ({ trusted }) => concat(fromHex('89504e470d0a1a0a'), trusted.media),
  },
  {
    number: '88',
    title: 'an unsigned picture before the signed one',
    how: 'decoders draw the first picture of the file, and the credentials are in the second',
    formats: ['image/jpeg'],
    make: ({ trusted }) =>
      concat(
        makeJpeg(2, () => 30),
        trusted.media,
      ),
  },
];

function withTailInForm(media: Uint8Array, tail: Uint8Array): Uint8Array {
  return withFormSize(concat(media, tail), media.length - 8);
}
