import { type Entity, issue, makeRoot, makeSelfSigned } from '../../../src/signer/authority.ts';
import type { CertificateProfile } from '../../../src/signer/certificate-profile.ts';
import type { SignerCredentials } from '../../../src/signer/cose.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { DAY, type TestPki } from '../../make/pki.ts';
import type { Row } from '../attack.ts';

const ORGANIZATION = 'Whence test authority';
const SUBJECT = { commonName: 'Odd', organization: ORGANIZATION, country: 'AT' } as const;

/** 110 to 113, 122, 25 and 27: certificates for which nobody on a list may answer. */
export const CERTIFICATES: readonly Row[] = [
  ...Object.entries<Partial<CertificateProfile>>({
    'no extended key usage': { ekus: null },
    'any extended key usage': { ekus: [EKU.any] },
    'any extended key usage beside the right one': { ekus: [EKU.any, EKU.c2paClaimSigning] },
    'the usage of servers': { ekus: [EKU.serverAuth] },
    'the usage of clocks': { ekus: [EKU.timeStamping] },
    'the usage of responders': { ekus: [EKU.ocspSigning] },
    'the usages of clocks and of signers': { ekus: [EKU.timeStamping, EKU.c2paClaimSigning] },
    'the usages of responders and of signers': { ekus: [EKU.ocspSigning, EKU.c2paClaimSigning] },
    'no extended key usages, in a list': { ekus: [] },
    'no key usage': { keyUsage: null },
    'a key for encipherment': { keyUsage: ['keyEncipherment'] },
    'a key that signs nothing': { keyUsage: [] },
    'a key that may sign certificates': { keyUsage: ['digitalSignature', 'keyCertSign'] },
    'an authority as the signer': {
      ca: true,
      keyUsage: ['digitalSignature', 'keyCertSign'],
      ekus: [EKU.c2paClaimSigning],
    },
    'unique identifiers': { issuerUniqueId: true },
    'no key identifiers': { keyIdentifiers: false },
    'version 1': { version: 1 },
    'a signature with SHA-1': { namesSha1: true },
    'a broken signature': { brokenSignature: true },
    'an unknown critical extension': { unknownCriticalExtension: true },
    'name constraints of its own': { nameConstraints: { permitted: [SUBJECT] } },
  }).map(([title, profile]) =>
    leaf(title, title.startsWith('version') || title.startsWith('any') ? '110' : '112', profile),
  ),
  ...(['notAfter', 'notBefore'] as const).map(
    (field): Row => ({
      number: '114',
      title: field === 'notAfter' ? 'a signer that has expired' : 'a signer that is not valid yet',
      how: 'the certificate is not valid now, and nothing proves that it was at signing',
      formats: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'],
      make: async ({ forge, pki }) => {
        const times =
          field === 'notAfter'
            ? { notBefore: pki.now - 100 * DAY, notAfter: pki.now - DAY }
            : { notBefore: pki.now + DAY, notAfter: pki.now + 9 * DAY };
        return forge({ options: { signer: credentialsOf(await pki.issueSigner(times)) } });
      },
    }),
  ),
  ...Object.entries<Partial<CertificateProfile>>({
    'that is no authority': { ca: false },
    'that may not sign certificates': { keyUsage: ['digitalSignature'] },
    'of no basic constraints': { ca: false, keyUsage: ['keyCertSign'] },
    'for clocks only': { ekus: [EKU.timeStamping] },
    'for servers only': { ekus: [EKU.serverAuth] },
    'with an unknown critical extension': { unknownCriticalExtension: true },
    'with a broken signature': { brokenSignature: true },
    'that permits other names only': {
      nameConstraints: { permitted: [{ commonName: 'Only', organization: 'Another' }] },
    },
    'that excludes the name': { nameConstraints: { excluded: [{ commonName: 'Below', organization: 'X' }] } },
    'of version 1': { version: 1 },
  }).map(
    ([title, profile]): Row => ({
      number: '111',
      title: `an issuer ${title}`,
      how: 'the certificate above the signer\u2019s may not issue it',
      formats: ['image/jpeg'],
      expect: 'unvouched',
      make: async ({ forge, pki }) => {
        const times = { notBefore: pki.now - 9 * DAY, notAfter: pki.now + 9 * DAY };
        const between = await issue(pki.root, { subject: SUBJECT, ca: true, ...times, ...profile });
        const signer = await issue(between, { subject: { commonName: 'Below', organization: 'X' } });
        return forge({ options: { signer: credentialsOf(signer) } });
      },
    }),
  ),
  {
    number: '111',
    title: 'an issuer that has expired',
    how: 'the certificate above the signer\u2019s is not valid any more',
    formats: ['image/jpeg'],
    expect: 'unvouched',
    make: async ({ forge, pki }) => {
      const between = await issue(pki.root, {
        subject: SUBJECT,
        ca: true,
        notBefore: pki.now - 9 * DAY,
        notAfter: pki.now - DAY,
      });
      return forge({ options: { signer: credentialsOf(await issue(between, { subject: SUBJECT })) } });
    },
  },
  {
    number: '111',
    title: 'one authority more than allowed',
    how: 'the intermediate allows no authority below it, and there is one',
    formats: ['image/jpeg', 'video/mp4'],
    expect: 'unvouched',
    make: async ({ forge, pki }) => {
      const deeper = await issue(pki.intermediate, { subject: SUBJECT, ca: true });
      const signer = await issue(deeper, { subject: { commonName: 'Too deep', organization: 'X' } });
      return forge({ options: { signer: credentialsOf(signer) } });
    },
  },
  {
    number: '110',
    title: 'a signer that issues a signer',
    how: 'a listed signer, who is no authority, issues a certificate for somebody else',
    formats: ['image/jpeg', 'video/mp4'],
    expect: 'unvouched',
    make: async ({ forge, pki }) => {
      const signer = await issue(pki.signerEntity, { subject: { commonName: 'Below a signer', organization: 'X' } });
      return forge({ options: { signer: credentialsOf(signer) } });
    },
  },
  {
    number: '25',
    title: 'self-signed',
    how: 'the credentials were removed and the file signed by somebody who vouches for themselves',
    formats: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'],
    make: async ({ forge }) =>
      forge({
        options: { signer: credentialsOf(await makeSelfSigned({ subject: { commonName: 'Me', organization: 'Me' } })) },
      }),
  },
  {
    number: '25',
    title: 'signed by a stranger',
    how: 'the credentials were removed and the file signed by somebody on no list',
    formats: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'],
    expect: 'unvouched',
    make: ({ forge, pki }) => forge({ options: { signer: pki.stranger } }),
  },
  lookalike('the name of a listed signer', (pki) =>
    below(pki.strangerRoot, { commonName: 'Test signer', organization: ORGANIZATION }),
  ),
  lookalike('the listed organization in other letters', (pki) =>
    below(pki.strangerRoot, { commonName: 'Test signer', organization: 'Whеnce tеst authority' }),
  ),
  lookalike(
    'an authority of the listed root\u2019s name',
    async () => {
      const root = await makeRoot({ subject: { commonName: 'Test root', organization: ORGANIZATION, country: 'AT' } });
      const { algorithm, privateKey, chain } = await below(root, {
        commonName: 'Test signer',
        organization: ORGANIZATION,
      });
      return { algorithm, privateKey, chain: [...chain, root.certificate] };
    },
    '122',
  ),
  lookalike(
    'an authority of the listed intermediate\u2019s name',
    async (pki) => {
      const subject = { commonName: 'Test intermediate', organization: ORGANIZATION, country: 'AT' } as const;
      const between = await issue(pki.strangerRoot, { subject, ca: true });
      return below(between, { commonName: 'Test signer', organization: ORGANIZATION });
    },
    '122',
  ),
  lookalike(
    'the listed intermediate above a stranger\u2019s key',
    async (pki) => {
      const subject = { commonName: 'Test intermediate', organization: ORGANIZATION, country: 'AT' } as const;
      const false_ = await makeRoot({ subject });
      const signer = await issue(false_, { subject: { commonName: 'Test signer', organization: ORGANIZATION } });
      return {
        algorithm: signer.algorithm,
        privateKey: signer.keys.privateKey,
        chain: [signer.certificate, pki.intermediate.certificate],
      };
    },
    '122',
  ),
];

function leaf(title: string, number: string, profile: Partial<CertificateProfile>): Row {
  // For what only the path notices, the signature holds and nobody vouches for it.
  const pathOnly = /broken|critical|constraints/.test(title);
  return {
    number,
    title: `a signer with ${title}`,
    how: 'the certificate is below a listed authority and not one that a claim may be signed with',
    formats: ['image/jpeg'],
    ...(pathOnly ? { expect: 'unvouched' } : {}),
    make: async ({ forge, pki }) => forge({ options: { signer: credentialsOf(await pki.issueSigner(profile)) } }),
  };
}

async function below(issuer: Entity, subject: CertificateProfile['subject']): Promise<SignerCredentials> {
  const signer = await issue(issuer, { subject });
  return { ...credentialsOf(signer), chain: [signer.certificate, ...signer.issuers] };
}

function lookalike(title: string, signer: (pki: TestPki) => Promise<SignerCredentials>, number = '27'): Row {
  return {
    number,
    title,
    how: 'the certificate looks like one of a listed signer; its key is a stranger\u2019s',
    formats: ['image/jpeg', 'video/mp4'],
    expect: 'unvouched',
    make: async ({ forge, pki }) => forge({ options: { signer: await signer(pki) } }),
  };
}
