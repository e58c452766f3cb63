import { describe, expect, it } from 'vitest';
import { issue } from '../../../src/signer/authority.ts';
import type { SignableFormat } from '../../../src/signer/container.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { bareMedia, type Recipe, signed } from '../../make/fixture.ts';
import { DAY, testPki } from '../../make/pki.ts';
import { NOTE, redaction, signedBy, signedParent, stamped, withParent } from '../../make/recipes.ts';
import { judgeByReference } from '../../make/reference.ts';

const FORMATS: readonly SignableFormat[] = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'];

interface Case {
  readonly name: string;
  readonly recipe: Recipe;
  readonly formats?: readonly SignableFormat[];
  /** Codes that the reference must give. */
  readonly codes?: readonly string[];
}

const JPEG: readonly SignableFormat[] = ['image/jpeg'];
const BOXED: readonly SignableFormat[] = ['image/jpeg', 'image/png'];

const CASES: readonly Case[] = [
  { name: 'a plain claim', recipe: {}, formats: FORMATS },
  { name: 'a claim of version 1', recipe: { claimVersion: 1 }, formats: FORMATS },
  { name: 'a compressed manifest', recipe: { binding: 'boxes', compressed: true }, formats: BOXED },
  { name: 'a box hash', recipe: { binding: 'boxes' }, formats: BOXED, codes: ['assertion.boxesHash.match'] },
  {
    name: 'a BMFF hash of version 2',
    recipe: { binding: 'bmff.v2' },
    formats: ['video/mp4'],
    codes: ['assertion.bmffHash.match'],
  },
  {
    name: 'hash trees written as their leaves',
    recipe: { merkle: { blockSize: 64, rowLength: 1000 } },
    formats: ['video/mp4'],
    codes: ['assertion.bmffHash.match'],
  },
  ...(['sha384', 'sha512'] as const).map((hash) => ({ name: hash, recipe: { hash }, formats: FORMATS })),
  ...(['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'Ed25519'] as const).map((algorithm) => ({
    name: algorithm,
    recipe: signedBy({ algorithm }),
  })),
  { name: 'a time-stamp over the signature', recipe: stamped(), codes: ['timeStamp.validated', 'timeStamp.trusted'] },
  {
    name: 'a time-stamp over the claim',
    recipe: async (pki) => ({ ...(await stamped()(pki)), claimVersion: 1 }),
    codes: ['timeStamp.validated', 'timeStamp.trusted'],
  },
  {
    name: 'a signer that expired after it was stamped',
    recipe: async (pki) => ({
      ...(await signedBy({ notBefore: pki.now - 200 * DAY, notAfter: pki.now - 100 * DAY })(pki)),
      ...(await stamped({ daysAgo: 150 })(pki)),
    }),
    codes: ['claimSignature.insideValidity'],
  },
  { name: 'a parent with thumbnail', recipe: withParent(), formats: FORMATS, codes: ['ingredient.manifest.validated'] },
  {
    name: 'a parent in a claim of version 1',
    recipe: withParent({ claimVersion: 1 }),
    codes: ['ingredient.manifest.validated'],
  },
  {
    name: 'components, signed and not',
    recipe: async () => ({
      ingredients: [
        { ...(await signedParent()), relationship: 'componentOf' },
        { title: 'unsigned', relationship: 'componentOf', media: bareMedia('image/webp') },
      ],
      thumbnail: { mediaType: 'image/png', bytes: bareMedia('image/png') },
      assertions: [
        NOTE,
        { ...NOTE, attribution: 'gathered' },
        { label: 'org.example.json', content: { kind: 'json', value: {} } },
      ],
      actions: [
        {
          action: 'c2pa.created',
          digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/composite',
          when: '2026-11-22T00:00:00Z',
          softwareAgent: { name: 'A tool', version: '1.0' },
        },
        { action: 'c2pa.placed', ingredients: [0, 1] },
      ],
    }),
    codes: ['ingredient.manifest.validated', 'ingredient.unknownProvenance'],
  },
  { name: 'a redaction', recipe: redaction(), formats: FORMATS, codes: ['ingredient.claimSignature.validated'] },
  {
    name: 'a further exclusion',
    recipe: { exclusions: [{ start: 2, length: 18 }] },
    codes: ['assertion.dataHash.additionalExclusionsPresent'],
  },
  {
    name: 'an identity by a certificate',
    recipe: (pki) => ({ identities: [{ by: { kind: 'certificate', cose: { credentials: pki.person } } }] }),
    codes: ['cawg.identity.well-formed', 'cawg.x509.signature.validated', 'cawg.x509.credential.trusted'],
  },
  {
    name: 'an identity by an aggregator',
    recipe: ({ aggregator, now }) => ({
      identities: [{ by: { kind: 'aggregator', options: { aggregator, validFrom: now - DAY, name: 'photographer' } } }],
    }),
    codes: ['cawg.ica.credential_valid'],
  },
  {
    name: 'a stapled answer of a delegate',
    recipe: async (pki) => ({
      ...(await stamped()(pki)),
      ocsp: [
        await ocspResponse({
          subject: pki.signerEntity,
          responder: await issue(pki.intermediate, {
            subject: { commonName: 'Test responder' },
            ekus: [EKU.ocspSigning],
            ocspNoCheck: true,
            notBefore: pki.now - 9 * DAY,
          }),
          answer: { status: 'good' },
          thisUpdate: pki.now - DAY,
          nextUpdate: pki.now + DAY,
        }),
      ],
    }),
    codes: ['signingCredential.ocsp.notRevoked'],
  },
];

/** Held against the reference library, which knows nothing of our verifier. */
describe('the reference library trusts', () => {
  for (const { name, recipe, formats = JPEG, codes = [] } of CASES) {
    it.each(formats)(`${name} in %s`, async (format) => {
      const report = await refer(await signed(format, recipe));
      expect(report.failures).toEqual([]);
      expect(report.state).toBe('Trusted');
      expect(report.codes).toEqual(expect.arrayContaining([...codes]));
    });
  }

  it.each(['image/jpeg', 'image/png', 'video/mp4'] as const)('an update manifest in %s', async (format) => {
    const report = await refer(await signed(format, { kind: 'update' }, await signed(format)));
    expect(report.failures).toEqual([]);
    expect(report.state).toBe('Trusted');
  });

  it('what is signed again in place of an older manifest', async () => {
    const again = await signed('image/jpeg', { title: 'again' }, await signed('image/jpeg', {}));
    expect((await refer(again)).state).toBe('Trusted');
  });
});

describe('the reference library does not trust', () => {
  it('a signer below a root that nobody named', async () => {
    const report = await refer(await signed('image/jpeg', (pki) => ({ signer: pki.stranger })));
    expect(report.state).toBe('Valid');
    expect(report.failures).toEqual(['signingCredential.untrusted']);
  });

  it('a picture that was changed', async () => {
    const media = await signed('image/webp');
    const pixel = 24;
    media[pixel] = (media[pixel] ?? 0) ^ 1;
    expect((await refer(media)).failures).toContain('assertion.dataHash.mismatch');
  });
});

async function refer(media: Uint8Array) {
  const { referenceTrust } = await testPki();
  return judgeByReference(containerOf(media)?.format ?? '', media, referenceTrust);
}
