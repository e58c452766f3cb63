import { bmffBox } from '../../src/signer/bmff-boxes.ts';
import { concat } from '../../src/signer/bytes.ts';
import type { CborInput } from '../../src/signer/cbor-writer.ts';
import type { SignableFormat } from '../../src/signer/container.ts';
import { png } from '../../src/signer/embed-png.ts';
import { signMedia } from '../../src/signer/sign-media.ts';
import type { SignOptions } from '../../src/signer/sign-options.ts';
import { withAppended, withPictureChanged } from './damage.ts';
import { bareMedia, changed, type Fixture, fixture, invalid, signed, trusted } from './fixture.ts';
import { testPki } from './pki.ts';

/** Files that are no longer what was signed, and bindings that bind badly. */
export const BINDING_FIXTURES: readonly Fixture[] = [
  damaged('JPEG changed', 'image/jpeg', {}, withPictureChanged, changed('assertion.dataHash.mismatch')),
  damaged('PNG changed', 'image/png', {}, withPictureChanged, changed('assertion.dataHash.mismatch')),
  damaged('WebP changed', 'image/webp', {}, withPictureChanged, changed('assertion.dataHash.mismatch')),
  damaged('MP4 changed', 'video/mp4', {}, withPictureChanged, changed('assertion.bmffHash.mismatch')),
  damaged(
    'JPEG changed under a box hash',
    'image/jpeg',
    { binding: 'boxes' },
    withPictureChanged,
    changed('assertion.boxesHash.mismatch'),
  ),
  damaged(
    'PNG changed under a box hash',
    'image/png',
    { binding: 'boxes' },
    withPictureChanged,
    changed('assertion.boxesHash.mismatch'),
  ),
  damaged('JPEG with bytes behind its end', 'image/jpeg', {}, withTail, changed('assertion.dataHash.mismatch')),
  damaged(
    'JPEG with bytes behind its end under a box hash',
    'image/jpeg',
    { binding: 'boxes' },
    withTail,
    changed('assertion.boxesHash.unknownBox'),
  ),
  damaged(
    'MP4 with a box behind its end',
    'video/mp4',
    {},
    (media) => withAppended(media, bmffBox('skip', new Uint8Array(9))),
    changed('assertion.bmffHash.mismatch'),
  ),
  damaged(
    'MP4 changed under hash trees',
    'video/mp4',
    { merkle: { blockSize: 64, rowLength: 1000 } },
    withPictureChanged,
    changed('assertion.bmffHash.mismatch'),
  ),
  {
    name: 'an updated JPEG changed',
    make: async () => withPictureChanged(await signed('image/jpeg', { kind: 'update' }, await signed('image/jpeg'))),
    expect: changed('assertion.dataHash.mismatch'),
  },
  {
    name: 'credentials of another picture',
    make: async () => {
      const { store } = png.extract(await signed('image/png'));
      const { media } = png.embed(
        png.withXmp(bareMedia('image/png'), new TextEncoder().encode('<x/>')),
        store ?? new Uint8Array(0),
      );
      return media;
    },
    expect: changed('assertion.dataHash.mismatch'),
  },

  fixture('overlapping exclusions', invalid('assertion.dataHash.malformed'), { faults: ['data-hash.overlapping'] }),
  fixture('an exclusion past the end', changed('assertion.dataHash.mismatch'), { faults: ['data-hash.past-the-end'] }),
  fixture('a second exclusion', trusted('assertion.dataHash.additionalExclusionsPresent'), {
    exclusions: [{ start: 2, length: 18 }],
  }),
  fixture('a data hash by an unknown algorithm', invalid('algorithm.unsupported'), {
    faults: ['binding.hash-unsupported'],
  }),
  fixture('a wrong data hash', changed('assertion.dataHash.mismatch'), { faults: ['binding.wrong-hash'] }),
  fixture('a box hash of nothing', invalid('assertion.boxesHash.malformed'), {
    binding: 'boxes',
    faults: ['box-hash.empty'],
  }),
  fixture('a box hash that ends early', changed('assertion.boxesHash.unknownBox'), {
    binding: 'boxes',
    faults: ['box-hash.short'],
  }),
  fixture('a box hash with an excluded box', trusted('assertion.boxesHash.additionalExclusionsPresent'), {
    binding: 'boxes',
    faults: ['box-hash.last-excluded'],
  }),
  fixture(
    'a BMFF hash without exclusions',
    invalid('assertion.bmffHash.malformed'),
    { faults: ['bmff-hash.no-exclusions'] },
    'video/mp4',
  ),
  {
    name: 'a BMFF hash with an excluded free box',
    make: () =>
      signed(
        'video/mp4',
        { excludedBoxes: ['/free'] },
        concat(bareMedia('video/mp4'), bmffBox('free', new Uint8Array(12))),
      ),
    expect: trusted('assertion.bmffHash.additionalExclusionsPresent'),
  },

  fixture(
    'a store with a wrong length',
    { state: 'Malformed', verdict: 'invalid', codes: [] },
    { faults: ['store.length-wrong'] },
    'image/png',
  ),
  fixture(
    'a store without a manifest',
    { state: 'Malformed', verdict: 'invalid', codes: [] },
    { faults: ['store.empty'] },
  ),
  {
    name: 'two stores',
    make: async () => {
      const once = await signed('image/png');
      const { store } = png.extract(once);
      return png.embed(once, store ?? new Uint8Array(0)).media;
    },
    expect: invalid('general.error'),
  },
  collection('files signed together, one of them elsewhere', invalid('assertion.collectionHash.invalidURI'), [
    { uri: '../outside.jpg', hash: new Uint8Array(32) },
  ]),
  collection('files signed together, none of them named', invalid('assertion.collectionHash.malformed'), []),
  collection('files signed together, of which one is here', { state: 'NotJudged', verdict: 'not-checked', codes: [] }, [
    { uri: 'images/one.jpg', hash: new Uint8Array(32) },
  ]),
  fixture('a compressed manifest of junk', invalid('manifest.compressed.invalid'), {
    faults: ['manifest.compressed-junk'],
  }),
];

function collection(name: string, expect: Fixture['expect'], uris: readonly CborInput[]): Fixture {
  const value = { uris, alg: 'sha256' };
  const assertions = [{ label: 'c2pa.hash.collection.data', content: { kind: 'cbor', value } }] as const;
  return fixture(name, expect, { binding: 'none', assertions });
}

function withTail(media: Uint8Array): Uint8Array {
  return withAppended(media, new TextEncoder().encode('and more'));
}

function damaged(
  name: string,
  format: SignableFormat,
  options: Partial<SignOptions>,
  damage: (media: Uint8Array) => Uint8Array,
  expect: Fixture['expect'],
): Fixture {
  const make = async (): Promise<Uint8Array> => {
    const { signer } = await testPki();
    return damage(await signMedia(bareMedia(format), { signer, ...options }));
  };
  return { name, make, expect };
}
