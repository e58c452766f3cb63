import type { Assertion } from '../../../src/signer/assertion.ts';
import { concat } from '../../../src/signer/bytes.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import { bareMedia } from '../../make/fixture.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import type { Row, Start } from '../attack.ts';
import { flipped } from '../edit/store.ts';

const JPEG = ['image/jpeg'] as const;
const DEPTH = makeJpeg(2, () => 90);
const OTHER = makeJpeg(2, () => 10);
const LIST = [{ length: DEPTH.length, optional: true }];
const MULTI_ASSET = 'c2pa.hash.multi-asset';

const PARTS: Start = {
  name: 'with a further picture hashed by itself',
  recipe: { parts: LIST },
  media: () => concat(bareMedia('image/jpeg'), DEPTH),
};

type Part = { readonly [key: string]: CborInput };
type Location = { readonly byteOffset: number; readonly length: number };

/** 6: files of several pictures, each hashed by itself so that some may be taken away. */
export const PARTS_ATTACKS: readonly Row[] = [
  {
    number: '6',
    title: 'an optional part taken away',
    how: 'the further picture is cut off, as the signer allowed',
    formats: JPEG,
    start: PARTS,
    expect: { warned: 'part-missing' },
    make: ({ trusted }) => trusted.media.subarray(0, trusted.media.length - DEPTH.length),
  },
  part('a part exchanged for another picture', (media) =>
    concat(media.subarray(0, media.length - DEPTH.length), OTHER),
  ),
  part('a part changed', (media) => flipped(media, media.length - 4, 1)),
  part('the first part changed and the other taken away', (media) => {
    const end = media.length - DEPTH.length;
    return flipped(media.subarray(0, end), end - 4, 1);
  }),
  part('another picture behind the parts', (media) => concat(media, OTHER)),
  part('another picture in the place of one taken away', (media) =>
    concat(media.subarray(0, media.length - DEPTH.length), OTHER.subarray(0, DEPTH.length - 3)),
  ),
  list('with a gap', (parts) => moved(parts, 1, (at) => ({ byteOffset: at.byteOffset + 4, length: at.length - 4 }))),
  list('that ends early', (parts) => moved(parts, 1, (at) => ({ ...at, length: at.length - 4 }))),
  list('that begins late', (parts) => moved(parts, 0, (at) => ({ byteOffset: 4, length: at.length - 4 }))),
  list('without the first part', (parts) => parts.slice(1)),
  list('with one part for all', (parts) => parts.slice(0, 1)),
  list('in another order', (parts) => [...parts].reverse()),
  list('that names one hash twice', (parts) =>
    parts.map((one) => ({ ...one, hashAssertion: parts[1]?.['hashAssertion'] ?? null })),
  ),
  list('of nothing', () => []),
  list('whose parts overlap', (parts) =>
    moved(parts, 1, (at) => ({ byteOffset: at.byteOffset - 4, length: at.length + 4 })),
  ),
  list('with negative lengths', (parts) => moved(parts, 1, (at) => ({ ...at, length: -at.length }))),
  list('that names boxes of another format', (parts) =>
    parts.map((one) => ({ ...one, location: { bmffBox: '/mdat' } })),
  ),
  list('that only others vouch for', (parts) => parts, 'gathered'),
  {
    number: '6',
    title: 'a list of parts in place of a binding',
    how: 'the manifest has a hash for each part and none for the file',
    formats: JPEG,
    start: PARTS,
    make: ({ forge }) => forge({ options: { binding: 'none' } }),
  },
];

function part(title: string, change: (media: Uint8Array) => Uint8Array): Row {
  return {
    number: '6',
    title,
    how: 'the file is no longer whole, and what is left is not what was signed either',
    formats: JPEG,
    start: PARTS,
    make: ({ trusted }) => change(trusted.media),
  };
}

/** The signer's list of parts is wrong; afterwards the further picture, which it lays bare, is another one. */
function list(
  title: string,
  change: (parts: readonly Part[]) => readonly Part[],
  attribution: Assertion['attribution'] = 'created',
): Row {
  return {
    number: '6',
    title: `a list of parts ${title}`,
    how: 'the list of parts does not say of every byte where it belongs; afterwards the further picture is changed',
    formats: JPEG,
    start: PARTS,
    make: async ({ forge }) => {
      const signed = await forge({
        hooks: {
          assertions: (all) => all.map((one) => (one.label === MULTI_ASSET ? changed(one, change, attribution) : one)),
        },
      });
      return flipped(signed, signed.length - 4, 1);
    },
  };
}

function changed(
  assertion: Assertion,
  change: (parts: readonly Part[]) => readonly Part[],
  attribution: Assertion['attribution'],
): Assertion {
  const value =
    assertion.content.kind === 'cbor' ? (assertion.content.value as { readonly parts: readonly Part[] }) : null;
  return { ...assertion, attribution, content: { kind: 'cbor', value: { parts: change(value?.parts ?? []) } } };
}

function moved(parts: readonly Part[], which: number, change: (at: Location) => Location): readonly Part[] {
  return parts.map((one, index) =>
    index === which ? { ...one, location: { ...change(one['location'] as unknown as Location) } } : one,
  );
}
