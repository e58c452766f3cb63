import type { BindingValue } from '../../../src/signer/binding-request.ts';
import { concat } from '../../../src/signer/bytes.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import { PICTURES, type Row, type Start } from '../attack.ts';
import { idlePiece, inserted, livePiece, pictureOf, piecesOf } from '../edit/container.ts';

const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };

interface Entry {
  readonly [key: string]: CborInput;
  readonly names: readonly string[];
}

/** 12: a box hash that leaves boxes out, and boxes that a list of names does not see. */
export const BOX_HASHES: readonly Row[] = [
  listed('without its last box', (all) => all.slice(0, -1)),
  listed('without its first box', (all) => all.slice(1), ['image/jpeg', 'image/webp']),
  listed('without the picture', (all) => all.filter(({ names }) => !isPicture(names))),
  listed('with the store alone', (all) => all.filter(({ names }) => names[0] === 'C2PA')),
  listed('without the store', (all) => all.filter(({ names }) => names[0] !== 'C2PA')),
  listed('of nothing', () => []),
  listed('with every box twice', (all) => all.flatMap((one) => [one, one])),
  listed('in another order', (all) => all.toReversed()),
  listed('with the picture named C2PA', (all) =>
    all.map((one) => (isPicture(one.names) ? { ...one, names: ['C2PA'], hash: new Uint8Array(1) } : one)),
  ),
  listed('with two stores', (all) => all.flatMap((one) => (one.names[0] === 'C2PA' ? [one, one] : [one]))),
  listed('with the store and the picture in one entry', (all) => joined(all)),
  listed('with an empty hash for the picture', (all) =>
    all.map((one) => (isPicture(one.names) ? { ...one, hash: new Uint8Array(0) } : one)),
  ),
  listed('with a cut hash for the picture', (all) =>
    all.map((one) => (isPicture(one.names) ? { ...one, hash: bytesOf(one).subarray(0, 16) } : one)),
  ),
  listed('with no hash for the picture', (all) =>
    all.map((one) => (isPicture(one.names) ? { names: one.names } : one)),
  ),
  listed('with no names', (all) => all.map((one) => (isPicture(one.names) ? { ...one, names: [] } : one))),
  listed('with a name that is in no file', (all) => [
    ...all,
    { names: ['HIDN'], hash: new Uint8Array(32), pad: new Uint8Array(0) },
  ]),
  listed('by an algorithm that is not allowed', (all) => all.map((one) => ({ ...one, alg: 'sha1' }))),
  listed('with ranges left out of the picture', (all) =>
    all.map((one) => (isPicture(one.names) ? { ...one, exclusions: [{ start: 4, length: 4000 }] } : one)),
  ),
  {
    number: '12',
    title: 'box hash with the picture excluded',
    how: 'the signer marks the picture as a box that need not match; afterwards it is changed',
    formats: PICTURES,
    start: BOXES,
    make: async ({ forge }) => {
      const signed = new Uint8Array(
        await forge({
          bind: (honest) =>
            withEntries(honest, (all) => all.map((one) => (isPicture(one.names) ? { ...one, excluded: true } : one))),
        }),
      );
      const at = pictureOf(signed).end - 3;
      signed[at] = (signed[at] ?? 0) ^ 1;
      return signed;
    },
  },
  {
    number: '12',
    title: 'box hash with everything excluded',
    how: 'the signer marks every box as one that need not match; afterwards the picture is changed',
    formats: PICTURES,
    start: BOXES,
    make: async ({ forge }) => {
      const signed = new Uint8Array(
        await forge({ bind: (honest) => withEntries(honest, (all) => all.map((one) => ({ ...one, excluded: true }))) }),
      );
      const at = pictureOf(signed).end - 3;
      signed[at] = (signed[at] ?? 0) ^ 1;
      return signed;
    },
  },
  ...(['idle', 'live'] as const).flatMap((kind) =>
    (['before the picture', 'behind the store'] as const).map(
      (where): Row => ({
        number: '12',
        title: `${kind === 'idle' ? 'an idle' : 'a live'} box ${where}, box hash`,
        how: 'a box that no entry of the box hash names is inserted after signing',
        formats: PICTURES,
        start: BOXES,
        make: ({ trusted, format }) => {
          const added = kind === 'idle' ? idlePiece(format) : livePiece(format);
          const store = piecesOf(trusted.media).find(({ name }) => name === 'C2PA');
          const at = where === 'behind the store' ? store?.end : pictureOf(trusted.media).start;
          return inserted(trusted.media, at ?? 0, added);
        },
      }),
    ),
  ),
  {
    number: '12',
    title: 'a box left out, box hash',
    how: 'a box that the box hash names is removed after signing',
    formats: PICTURES,
    start: BOXES,
    make: ({ trusted }) => {
      const { start, end } = pictureOf(trusted.media);
      return concat(trusted.media.subarray(0, start), trusted.media.subarray(end));
    },
  },
  {
    number: '12',
    title: 'the box next to the store taken into its entry',
    how: 'the entry of the store, which is not hashed, also names the box beside it',
    formats: PICTURES,
    start: BOXES,
    make: ({ forge }) =>
      forge({
        bind: (honest) =>
          withEntries(honest, (all) => {
            const at = all.findIndex(({ names }) => names[0] === 'C2PA');
            const next = all[at + 1] ?? all[at - 1];
            return all.flatMap((one) =>
              one === next ? [] : one === all[at] ? [{ ...one, names: ['C2PA', ...(next?.names ?? [])] }] : [one],
            );
          }),
      }),
  },
];

function listed(
  title: string,
  change: (all: readonly Entry[]) => readonly Entry[],
  formats: Row['formats'] = PICTURES,
): Row {
  return {
    number: '12',
    title: `box hash ${title}`,
    how: 'the signer\u2019s list of boxes is not that of the file; what it leaves out could be anything',
    formats,
    start: BOXES,
    make: ({ forge }) => forge({ bind: (honest) => withEntries(honest, change) }),
  };
}

function withEntries(value: BindingValue, change: (all: readonly Entry[]) => readonly Entry[]): BindingValue {
  const boxes = value['boxes'];
  if (!Array.isArray(boxes)) throw new Error('no box hash');
  const entries = boxes.map((box: Entry) => box);
  return { ...value, boxes: change(entries) };
}

function isPicture(names: readonly string[]): boolean {
  return names.some((name) => ['SOS', 'IDAT', 'VP8L'].includes(name));
}

function bytesOf(entry: Entry): Uint8Array {
  const hash = entry['hash'];
  if (!(hash instanceof Uint8Array)) throw new Error('no hash');
  return hash;
}

/** The store's entry and the picture's as one, unhashed. */
function joined(all: readonly Entry[]): readonly Entry[] {
  const store = all.findIndex(({ names }) => names[0] === 'C2PA');
  const picture = all.findIndex(({ names }) => isPicture(names));
  const [first, last] = [Math.min(store, picture), Math.max(store, picture)];
  const names = all.slice(first, last + 1).flatMap((one) => one.names);
  return [...all.slice(0, first), { names, hash: new Uint8Array(1), pad: new Uint8Array(0) }, ...all.slice(last + 1)];
}
