import { concat } from '../../../src/signer/bytes.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import type { Row, Start } from '../attack.ts';
import { flipped } from '../edit/store.ts';
import { boxNamed } from './bmff-boxes.ts';

const MP4 = ['video/mp4'] as const;
const TREES: Start = { name: 'hash trees', recipe: { merkle: { blockSize: 64, rowLength: 1000 } } };
const ROW_OF_TWO: Start = { name: 'hash trees, two hashes', recipe: { merkle: { blockSize: 64, rowLength: 2 } } };

interface Tree {
  readonly [key: string]: CborInput | undefined;
  readonly hashes: readonly Uint8Array[];
  readonly count: number;
}

/** 10: hash trees that do not cover what they seem to. */
export const HASH_TREES: readonly Row[] = [
  tree('one leaf fewer', (map) => ({ ...map, count: map.count - 1 })),
  tree('one leaf more', (map) => ({ ...map, count: map.count + 1 })),
  tree('no leaves', (map) => ({ ...map, count: 0 })),
  tree('the last hash left out', (map) => ({ ...map, hashes: map.hashes.slice(0, -1) })),
  tree('one hash more', (map) => ({ ...map, hashes: [...map.hashes, new Uint8Array(32)] })),
  tree('no hashes', (map) => ({ ...map, hashes: [] })),
  tree('hashes in another order', (map) => ({ ...map, hashes: map.hashes.toReversed() })),
  tree('cut hashes', (map) => ({ ...map, hashes: map.hashes.map((hash) => hash.subarray(0, 16)) })),
  tree('empty hashes', (map) => ({ ...map, hashes: map.hashes.map(() => new Uint8Array(0)) })),
  tree('another block size', (map) => ({ ...map, fixedBlockSize: 65 })),
  tree('blocks of no size', (map) => ({ ...map, fixedBlockSize: 0 })),
  tree('block sizes that end early', (map) => ({
    ...map,
    fixedBlockSize: undefined,
    variableBlockSizes: Array.from({ length: map.count }, () => 4),
  })),
  tree('block sizes that reach too far', (map) => ({
    ...map,
    fixedBlockSize: undefined,
    variableBlockSizes: Array.from({ length: map.count }, () => 4000),
  })),
  tree('both kinds of block sizes', (map) => ({
    ...map,
    variableBlockSizes: Array.from({ length: map.count }, () => 64),
  })),
  tree('the number of another media box', (map) => ({ ...map, localId: 1 })),
  tree('an initial segment\u2019s hash', (map) => ({ ...map, initHash: new Uint8Array(32) })),
  tree('an algorithm that is not allowed', (map) => ({ ...map, alg: 'md5' })),
  tree('2^40 leaves', (map) => ({ ...map, count: 2 ** 40 }), '80'),
  tree('2^53 - 1 leaves', (map) => ({ ...map, count: Number.MAX_SAFE_INTEGER }), '80'),
  trees('the same tree twice', (maps) => [...maps, ...maps]),
  trees('a second tree for no box', (maps) => [...maps, ...maps.map((map) => ({ ...map, localId: 7 }))]),
  trees('a list of no trees', () => []),
  trees(
    'a thousand trees',
    (maps) => Array.from({ length: 1500 }, (_, index) => ({ ...maps[0], localId: index })),
    '80',
  ),
  {
    number: '10',
    title: 'media excluded and in no tree',
    how: 'the media box is excluded as for hash trees, and there is none',
    formats: MP4,
    start: TREES,
    make: async ({ forge }) => {
      const signed = await forge({
        bind: (honest) => Object.fromEntries(Object.entries(honest).filter(([key]) => key !== 'merkle')),
      });
      return flipped(signed, signed.length - 5);
    },
  },
  {
    number: '10',
    title: 'a tree without the hash of the file',
    how: 'the hash of the file is left out, so that only the media would be covered; the film description is changed',
    formats: MP4,
    start: TREES,
    make: async ({ forge }) => {
      const signed = await forge({
        bind: (honest) => Object.fromEntries(Object.entries(honest).filter(([key]) => key !== 'hash')),
      });
      return flipped(signed, boxNamed(signed, 'mvhd').end - 1);
    },
  },
  ...[TREES, ROW_OF_TWO].flatMap((start): readonly Row[] => [
    {
      number: '10',
      title: `one bit of the media (${start.name})`,
      how: 'one bit in a random block of the media is changed after signing',
      formats: MP4,
      start,
      times: 3,
      make: ({ trusted, random }) => {
        const { start: from, end } = boxNamed(trusted.media, 'mdat');
        return flipped(trusted.media, from + 16 + random.below(end - from - 16), random.below(8));
      },
    },
    {
      number: '10',
      title: `two blocks exchanged (${start.name})`,
      how: 'two blocks of the media change places',
      formats: MP4,
      start,
      make: ({ trusted }) => {
        const at = boxNamed(trusted.media, 'mdat').start + 16;
        const { media } = trusted;
        const [one, two] = [media.subarray(at, at + 64), media.subarray(at + 64, at + 128)];
        return concat(media.subarray(0, at), two, one, media.subarray(at + 128));
      },
    },
    {
      number: '10',
      title: `the last block left out (${start.name})`,
      how: 'the last block of the media is cut off, and the media box says so',
      formats: MP4,
      start,
      make: ({ trusted }) => {
        const { start: from, end } = boxNamed(trusted.media, 'mdat');
        const cut = trusted.media.slice(0, end - 64);
        new DataView(cut.buffer).setUint32(from, end - 64 - from);
        return cut;
      },
    },
  ]),
];

function tree(
  title: string,
  change: (map: Tree) => Tree | { readonly [key: string]: CborInput | undefined },
  number = '10',
): Row {
  return trees(title, (maps) => maps.map(change), number);
}

function trees(
  title: string,
  change: (maps: readonly Tree[]) => readonly { readonly [key: string]: CborInput | undefined }[],
  number = '10',
): Row {
  return {
    number,
    title: `hash tree: ${title}`,
    how: 'what the signer says of the hash tree does not fit the media',
    formats: MP4,
    start: TREES,
    make: ({ forge }) =>
      forge({
        bind: (honest) => {
          const maps = honest['merkle'];
          if (!Array.isArray(maps)) throw new Error('no hash trees');
          return { ...honest, merkle: change(maps.map((map: Tree) => map)) };
        },
      }),
  };
}
