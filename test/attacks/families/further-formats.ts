import { concat, text, u32 } from '../../../src/signer/bytes.ts';
import type { FurtherFormat } from '../../../src/signer/container.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { furtherMedia } from '../../make/further-media.ts';
import { type Expected, FURTHER, type Kit, type Row } from '../attack.ts';
import { replaced, withFormSize } from '../edit/container.ts';
import { type Excluded, excluding } from '../edit/data-hash.ts';
import { flipped, overwritten, storeOf, withStore } from '../edit/store.ts';

type FurtherRow = Row<FurtherFormat>;
type FurtherKit = Kit<FurtherFormat>;

const RIFF = ['audio/wav', 'video/avi'] as const;
/** The store comes behind everything else. */
const STORE_LAST: readonly FurtherFormat[] = [...RIFF, 'image/tiff'];
const SVG = ['image/svg+xml'] as const;
/** How the type of a store begins. */
const STORE_UUID = text('c2pa\0\x11\0\x10');

/** The attacks that every format has in common, on those that the other families leave out. */
export const FURTHER_FORMATS: readonly FurtherRow[] = [
  row('1', 'the store of another file', 'a genuine store is put into another file of the same format', (kit) =>
    withStore({ media: another(kit.format) }, storeOf(kit.trusted)),
  ),
  ...(
    [
      ['the last byte of the media', ({ trusted, bare }) => at(trusted.media, bare, bare.length - 1)],
      ['a byte in the middle of the media', ({ trusted, bare }) => at(trusted.media, bare, bare.length >> 1)],
      ['the fourth but last byte of the media', ({ trusted, bare }) => at(trusted.media, bare, bare.length - 4)],
    ] as const satisfies readonly (readonly [string, FurtherRow['make']])[]
  ).map(([title, make]) => row('1', `${title}, changed`, 'one bit is changed after signing', make)),
  declared('one byte longer', ({ start, length }) => [{ start, length: length + 1 }]),
  declared('one byte earlier', ({ start, length }) => [{ start: start - 1, length: length + 1 }]),
  declared('one byte shorter', ({ start, length }) => [{ start, length: length - 1 }]),
  {
    ...declared('up to the end of the file', ({ start }, size) => [{ start, length: size - start }]),
    // In the others the store is the last of all.
    formats: FURTHER.filter((format) => !STORE_LAST.includes(format)),
  },
  declared('from the start of the file', ({ start, length }) => [{ start: 0, length: start + length }]),
  declared('of nothing', () => []),
  declared('of everything', (_, size) => [{ start: 0, length: size }]),
  row(
    '2',
    'the media excluded and changed',
    'the signer excludes the end of the media besides the store; afterwards it is changed',
    async ({ forge, bare }) => {
      const signed = await forge({ options: { exclusions: [{ start: bare.length - 8, length: 8 }] } });
      return changedEnd(signed, bare);
    },
  ),
  ...(
    [
      ['a ZIP archive', '504b0506000000000000000000000000000000000000'],
      ['one zero', '00'],
      ['the start of a store', '000000206a756d62000000186a756d6463327061'],
    ] as const
  ).map(([title, tail]) =>
    row(
      '6',
      `${title} behind the end`,
      'bytes that another program would read are appended after signing',
      ({ trusted }) => concat(trusted.media, new Uint8Array(Buffer.from(tail, 'hex'))),
    ),
  ),
  row('14', 'the store twice', 'the store is put into the file once more, where it may be', ({ trusted }) => {
    const container = containerOf(trusted.media);
    if (container === null) throw new Error('unknown format');
    return twice(trusted.media, storeOf(trusted));
  }),
  row(
    '14',
    'a store of one’s own before the genuine one',
    'a second store, of an unlisted signer, lies in the file',
    async ({ trusted, forge, pki }) =>
      twice(trusted.media, storeOf({ media: await forge({ options: { signer: pki.stranger } }) })),
  ),
  row(
    '11',
    'a store that says it is none',
    'the type of the store’s first box is changed, so that readers pass over it',
    ({ trusted }) => {
      const store = storeOf(trusted);
      const type = Buffer.from(store).indexOf(STORE_UUID);
      return withStore(trusted, overwritten(store, type, text('c2pb')));
    },
    'stripped',
  ),
  row(
    '13',
    'a store that says it is longer',
    'the length of the store reaches beyond what carries it',
    ({ trusted }) => {
      const store = storeOf(trusted);
      return withStore(trusted, overwritten(store, 0, u32(store.length + 8)));
    },
  ),
  row(
    '13',
    'a store that says it is shorter',
    'the length of the store leaves some of its bytes out',
    ({ trusted }) => {
      const store = storeOf(trusted);
      return withStore(trusted, overwritten(store, 0, u32(store.length - 8)));
    },
  ),
  row('13', 'a store cut short', 'the last bytes of the store are gone', ({ trusted }) => {
    const store = storeOf(trusted);
    return withStore(trusted, store.subarray(0, store.length - 9));
  }),
  row(
    '25',
    'stripped and signed anew by a stranger',
    'the credentials are taken away and others put in their place, of a signer on no list',
    ({ forge, pki }) => forge({ options: { signer: pki.stranger } }),
    'unvouched',
  ),
  row('106', 'a claim changed', 'one letter of the claim’s title is changed', ({ trusted }) => {
    const store = storeOf(trusted);
    return withStore(trusted, flipped(store, Buffer.from(store).lastIndexOf('A test picture') + 2, 5));
  }),
  ...(['0', '-1', '+2'] as const).map(
    (change): FurtherRow => ({
      number: '91',
      title: `a form whose size is off by ${change}`,
      how: 'the size in the header of the form is not that of the file',
      formats: RIFF,
      expect: change === '0' ? 'stripped' : 'refused',
      make: ({ trusted }) => {
        const size = trusted.media.length - 8;
        return withFormSize(trusted.media, change === '0' ? 0 : size + Number(change));
      },
    }),
  ),
  ...(
    [
      ['white space in the store', '3', ' \n'],
      ['a comment in the store', '3', '<!-- -->'],
      ['an element in the store', '3', '<rect width="9" height="9"/>'],
      ['an entity in the store', '3', '&#65;'],
    ] as const
  ).map(
    ([title, number, added]): FurtherRow => ({
      number,
      title,
      how: 'the text that carries the store is left out of the hash, and something else is put between its letters',
      formats: SVG,
      make: ({ trusted }) => {
        const start = Buffer.from(trusted.media).indexOf('AAA');
        return replaced(trusted.media, { start: start + 8, end: start + 8 }, text(added));
      },
    }),
  ),
];

function row(
  number: string,
  title: string,
  how: string,
  make: (kit: FurtherKit) => Uint8Array | Promise<Uint8Array>,
  expect: Expected = 'refused',
): FurtherRow {
  return { number, title, how, formats: FURTHER, expect, make };
}

function declared(title: string, ranges: (own: Excluded, size: number) => readonly Excluded[]): FurtherRow {
  return row(
    '2',
    `exclusion ${title}`,
    'the signer declares another exclusion than the store’s exact place, with a hash that is right for it',
    ({ forge }) => forge({ bind: (honest, placed) => excluding(honest, placed, ranges) }),
  );
}

/** Other media of the same format: as many bytes, and another last one. */
function another(format: FurtherFormat): Uint8Array {
  const media = furtherMedia(format);
  const middle = format === 'image/svg+xml' ? Buffer.from(media).indexOf('red') : media.length - 6;
  return flipped(media, middle, 1);
}

/** The signed file with one bit of a byte of the unsigned media changed. */
function at(signed: Uint8Array, bare: Uint8Array, index: number): Uint8Array {
  const before = commonStart(signed, bare);
  return flipped(signed, index < before ? index : index + signed.length - bare.length, 1);
}

function changedEnd(signed: Uint8Array, bare: Uint8Array): Uint8Array {
  return at(signed, bare, bare.length - 3);
}

function commonStart(signed: Uint8Array, bare: Uint8Array): number {
  let length = 0;
  while (length < bare.length && signed[length] === bare[length]) length += 1;
  return length;
}

/** Signed media with one more store where a store may be. */
function twice(signed: Uint8Array, store: Uint8Array): Uint8Array {
  const container = containerOf(signed);
  if (container === null) throw new Error('unknown format');
  return container.embed(signed, store).media;
}
