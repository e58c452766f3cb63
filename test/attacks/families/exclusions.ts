import { concat } from '../../../src/signer/bytes.ts';
import { type Kit, PICTURES, type Row } from '../attack.ts';
import { idlePiece, pictureOf, piecesOf } from '../edit/container.ts';
import { type Excluded, excluding } from '../edit/data-hash.ts';
import { flipped } from '../edit/store.ts';

const DATA_BEHIND = ['image/jpeg', 'image/png'] as const;

type Ranges = (own: Excluded, size: number) => readonly Excluded[];

/** 2: the signer declares that bytes of the file are not covered which must be. */
export const EXCLUSIONS: readonly Row[] = [
  declared('one byte longer', ({ start, length }) => [{ start, length: length + 1 }]),
  declared('one byte earlier', ({ start, length }) => [{ start: start - 1, length: length + 1 }]),
  declared('one byte shorter', ({ start, length }) => [{ start, length: length - 1 }]),
  declared('one byte too late', ({ start, length }) => [{ start: start + 1, length: length - 1 }]),
  // The store is the last chunk of a WebP: there this is its place.
  {
    ...declared('to the end of the file', ({ start }, size) => [{ start, length: size - start }]),
    formats: DATA_BEHIND,
  },
  declared('the whole file', (_, size) => [{ start: 0, length: size }]),
  declared('from the first byte to the end of the store', ({ start, length }) => [
    { start: 0, length: start + length },
  ]),
  declared('none', () => []),
  declared('of no length', ({ start }) => [{ start, length: 0 }]),
  declared('twice the same', (own) => [own, own]),
  declared('overlapping', (own) => [own, { start: own.start + own.length - 4, length: 8 }]),
  declared('out of order', (own) => [own, { start: 2, length: 1 }]),
  declared('past the end', (own, size) => [own, { start: size - 2, length: 400 }]),
  declared('far past the end', (own) => [own, { start: 2 ** 40, length: 2 ** 12 }]),
  declared('beyond every safe number', (own) => [
    own,
    { start: Number.MAX_SAFE_INTEGER, length: Number.MAX_SAFE_INTEGER },
  ]),
  declared('somewhere else altogether', ({ length }, size) => [{ start: size - length - 8, length }]),
  malformed('negative start', () => [{ start: -8, length: 16 }]),
  malformed('negative length', ({ start, length }) => [{ start, length: -length }]),
  malformed('a fraction', ({ start, length }) => [{ start: start + 0.5, length }]),
  malformed('texts for numbers', ({ start, length }) => [{ start: `${start}`, length: `${length}` }]),
  malformed('no length', ({ start }) => [{ start }]),
  malformed('a map for a list', ({ start, length }) => ({ start, length })),
  {
    number: '2',
    title: 'an exclusion over the picture, which is then changed',
    how: 'the signer excludes the coded picture besides the store; afterwards the picture is changed',
    formats: PICTURES,
    make: (kit) => overPicture(kit),
  },
  {
    number: '2',
    title: 'an exclusion split around the store',
    how: 'two exclusions touch and cover the store together; the piece before the store is covered by none',
    formats: PICTURES,
    make: ({ forge }) =>
      forge({
        bind: (honest, placed) =>
          excluding(honest, placed, ({ start, length }) => [
            { start, length: 20 },
            { start: start + 20, length: length - 20 },
          ]),
      }),
  },
  {
    number: '2',
    title: 'an exclusion over a piece before the store',
    how: 'one exclusion covers the store and the harmless piece before it, which becomes another one afterwards',
    formats: PICTURES,
    make: async ({ forge, bare, format }) => {
      const [first] = piecesOf(bare).filter(({ name }) => !['SOI', 'PNGh', 'WEBP'].includes(name));
      const at = first?.end ?? 0;
      const media = concat(bare.subarray(0, at), idlePiece(format), bare.subarray(at));
      return forge({
        media: format === 'image/webp' ? bare : media,
        bind: (honest, placed) =>
          excluding(honest, placed, ({ start, length }) => [{ start: start - 8, length: length + 8 }]),
      });
    },
  },
];

function declared(title: string, ranges: Ranges): Row {
  return {
    number: '2',
    title: `exclusion: ${title}`,
    how: 'the signer declares another exclusion than the store\u2019s exact place, with a hash that is right for it',
    formats: PICTURES,
    make: ({ forge }) => forge({ bind: (honest, placed) => excluding(honest, placed, ranges) }),
  };
}

type Malformed = { readonly [key: string]: number | string } | readonly { readonly [key: string]: number | string }[];

function malformed(title: string, make: (own: Excluded) => Malformed): Row {
  return {
    number: '2',
    title: `exclusion with ${title}`,
    how: 'the exclusion is no pair of whole numbers, which readers may take for something else',
    formats: PICTURES,
    make: ({ forge }) =>
      forge({
        bind: (honest, { store }) => {
          const start = store?.start ?? 0;
          return { ...honest, exclusions: make({ start, length: (store?.end ?? 0) - start }) };
        },
      }),
  };
}

async function overPicture({ forge, bare }: Kit): Promise<Uint8Array> {
  const { start, end } = pictureOf(bare);
  const signed = await forge({ options: { exclusions: [{ start: start + 8, length: end - start - 10 }] } });
  const picture = pictureOf(signed);
  return flipped(signed, picture.end - 3);
}
