import type { SignableFormat } from '../../src/signer/container.ts';
import { signRemote } from '../../src/signer/sign-media.ts';
import { bareMedia, type Fixture, fixture, signed, trusted } from './fixture.ts';
import { makeWebp } from './picture-webp.ts';
import { DAY, testPki } from './pki.ts';
import { expiredSigner, redaction, stamped, stapled, withParent } from './recipes.ts';

const FORMATS: readonly SignableFormat[] = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'];
const COMPOSITE = 'http://cv.iptc.org/newscodes/digitalsourcetype/composite';

/** What an honest signer makes, in every format, binding and claim version. */
export const SOUND_FIXTURES: readonly Fixture[] = [
  ...FORMATS.flatMap((format) =>
    ([1, 2] as const).map((claimVersion) =>
      fixture(
        `${format}, claim version ${claimVersion}`,
        trusted(
          'claimSignature.validated',
          'claimSignature.insideValidity',
          'signingCredential.trusted',
          'assertion.hashedURI.match',
          format === 'video/mp4' ? 'assertion.bmffHash.match' : 'assertion.dataHash.match',
        ),
        { claimVersion },
        format,
      ),
    ),
  ),
  ...FORMATS.filter((format) => format !== 'video/mp4').map((format) =>
    fixture(`${format} with a box hash`, trusted('assertion.boxesHash.match'), { binding: 'boxes' }, format),
  ),
  fixture('BMFF hash of version 2', trusted('assertion.bmffHash.match'), { binding: 'bmff.v2' }, 'video/mp4'),
  fixture(
    'BMFF hash with trees written as their leaves',
    trusted('assertion.bmffHash.match'),
    { merkle: { blockSize: 64, rowLength: 1000 } },
    'video/mp4',
  ),
  fixture('SHA-512 throughout', trusted('assertion.dataHash.match'), { hash: 'sha512' }, 'image/png'),
  fixture('a compressed manifest', trusted('assertion.boxesHash.match'), { binding: 'boxes', compressed: true }),
  fixture('a thumbnail', trusted('assertion.hashedURI.match'), {
    thumbnail: { mediaType: 'image/png', bytes: bareMedia('image/png') },
  }),
  fixture('stamped by a trusted clock', trusted('timeStamp.validated', 'timeStamp.trusted'), stamped()),
  fixture('version 1 stamped by a trusted clock', trusted('timeStamp.validated', 'timeStamp.trusted'), async (pki) => ({
    ...(await stamped()(pki)),
    claimVersion: 1,
  })),
  fixture(
    'expired signer, stamped while valid',
    trusted('timeStamp.trusted', 'claimSignature.insideValidity'),
    async (pki) => ({ ...(await expiredSigner(pki)), ...(await stamped({ daysAgo: 150 })(pki)) }),
  ),
  fixture('stapled answer: good', trusted('signingCredential.ocsp.notRevoked'), stapled({ status: 'good' })),
  fixture('no answer about revocation', trusted('signingCredential.ocsp.skipped')),
  fixture('claimed time while valid', trusted('timeOfSigning.insideValidity'), (pki) => ({
    issuedAt: pki.now / 1000 - 60,
  })),
  fixture('claimed time before the certificate', trusted('timeOfSigning.outsideValidity'), (pki) => ({
    issuedAt: (pki.now - 100 * DAY) / 1000,
  })),
  ...FORMATS.map((format) =>
    fixture(`${format} made from a signed parent`, trusted('ingredient.manifest.validated'), withParent(), format),
  ),
  fixture('version 1 made from a signed parent', trusted('ingredient.manifest.validated'), async () => ({
    ...(await withParent()()),
    claimVersion: 1,
  })),
  fixture(
    'composed of signed and unsigned pictures',
    trusted('ingredient.manifest.validated', 'ingredient.unknownProvenance'),
    async () => ({
      ingredients: [
        { title: 'signed', relationship: 'componentOf', media: await signed('image/png') },
        { title: 'unsigned', relationship: 'componentOf', media: makeWebp() },
      ],
      actions: [
        { action: 'c2pa.created', digitalSourceType: COMPOSITE },
        { action: 'c2pa.placed', ingredients: [0] },
        { action: 'c2pa.placed', ingredients: [1] },
      ],
    }),
  ),
  fixture('history of four', trusted('ingredient.manifest.validated'), async (pki) => {
    let media = await signed('image/png');
    for (const format of ['image/jpeg', 'image/png'] as const) {
      const parent = media;
      media = await signed(format, () => ({
        ingredients: [{ title: 'before', relationship: 'parentOf', media: parent }],
      }));
    }
    return { signer: pki.signer, ingredients: [{ title: 'before', relationship: 'parentOf', media }] };
  }),
  fixture('redacted parent', trusted('ingredient.claimSignature.validated'), redaction()),
  ...(['image/jpeg', 'image/png', 'video/mp4'] as const).map((format) => ({
    name: `${format} with an update manifest`,
    make: async () => signed(format, { kind: 'update' }, await signed(format)),
    expect: trusted('ingredient.manifest.validated'),
  })),
  {
    name: 'no credentials',
    make: () => Promise.resolve(bareMedia('image/jpeg')),
    expect: { state: 'NoManifest', verdict: 'none', codes: [] },
  },
  {
    name: 'only a link to the manifest',
    make: async () => {
      const { signer } = await testPki();
      return (await signRemote(bareMedia('image/png'), { signer }, 'https://example.org/manifest.c2pa')).media;
    },
    expect: { state: 'Remote', verdict: 'not-checked', codes: [] },
  },
  {
    name: 'no picture at all',
    make: () => Promise.resolve(new TextEncoder().encode('plain text')),
    expect: { state: 'Unsupported', verdict: 'not-checked', codes: [] },
  },
];
