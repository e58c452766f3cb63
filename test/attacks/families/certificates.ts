import { type Entity, issue, makeRoot, makeSelfSigned } from '../../../src/signer/authority.ts';
import { concat, copy, fromHex } from '../../../src/signer/bytes.ts';
import type { CertificateProfile } from '../../../src/signer/certificate-profile.ts';
import type { SignerCredentials } from '../../../src/signer/cose.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import {
  bitString,
  certificateTime,
  explicit,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  tlv,
  utf8String,
} from '../../../src/signer/der.ts';
import { EKU, OID } from '../../../src/signer/oids.ts';
import { DAY, type TestPki } from '../../make/pki.ts';
import type { Expected, Row } from '../attack.ts';
import { extension, type Recertification, recertified } from '../edit/certificate.ts';
import { withLongLength } from '../edit/der.ts';

const ORGANIZATION = 'Whence test authority';
const SUBJECT = { commonName: 'Odd', organization: ORGANIZATION, country: 'AT' } as const;

/** RFC 5280 §4.1.2.2 asks for patience with the first two; of the last, whoever shows the name must show the sign. */
const TOLERABLE: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ['serial number zero', 'open'],
  ['a negative serial number', 'open'],
  ['a subject with a NUL', { warned: 'hostile-text' }],
]);

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
  ...odd(),
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

/** Certificates that RFC 5280 forbids and the signer has no knob for, signed by the listed intermediate all the same. */
function odd(): readonly Row[] {
  const rows: Readonly<Record<string, Recertification>> = {
    'serial number zero': { fields: (fields) => ({ ...fields, serial: integer(0) }) },
    'a negative serial number': { fields: (fields) => ({ ...fields, serial: tlv(2, Uint8Array.of(0x80)) }) },
    'a serial number of 40 octets': {
      fields: (fields) => ({ ...fields, serial: tlv(2, new Uint8Array(40).fill(0x11)) }),
    },
    'an empty serial number': { fields: (fields) => ({ ...fields, serial: tlv(2) }) },
    'a serial number with a needless zero': { fields: (fields) => ({ ...fields, serial: tlv(2, fromHex('0001')) }) },
    'version 2': { fields: (fields) => ({ ...fields, version: explicit(0, integer(1)) }) },
    'version 9': { fields: (fields) => ({ ...fields, version: explicit(0, integer(8)) }) },
    'no issuer': { fields: (fields) => ({ ...fields, issuer: sequence() }) },
    'an end before its beginning': {
      fields: (fields) => ({ ...fields, validity: sequence(certificateTime(2e12), certificateTime(1e12)) }),
    },
    'a time with fractions': {
      fields: (fields) => ({
        ...fields,
        validity: sequence(tlv(0x18, Buffer.from('20200101000000.5Z')), certificateTime(4e12)),
      }),
    },
    'a local time': {
      fields: (fields) => ({
        ...fields,
        validity: sequence(tlv(0x18, Buffer.from('20200101000000+0100')), certificateTime(4e12)),
      }),
    },
    'a time that is none': {
      fields: (fields) => ({
        ...fields,
        validity: sequence(tlv(0x17, Buffer.from('201399000000Z')), certificateTime(4e12)),
      }),
    },
    'an extension twice': {
      fields: (fields) => ({ ...fields, extensions: [...fields.extensions, ...fields.extensions.slice(0, 1)] }),
    },
    'two key usages': {
      fields: (fields) => ({
        ...fields,
        extensions: [...fields.extensions, extension(OID.keyUsage, true, bitString(Uint8Array.of(0x80), 7))],
      }),
    },
    'a critical key identifier': {
      fields: (fields) => ({
        ...fields,
        extensions: [
          ...fields.extensions.slice(0, 2),
          extension(OID.subjectKeyIdentifier, true, octetString(new Uint8Array(20))),
        ],
      }),
    },
    'basic constraints that are no DER': {
      fields: (fields) => ({
        ...fields,
        extensions: [...fields.extensions, extension(OID.basicConstraints, true, fromHex('30030101'))],
      }),
    },
    'another algorithm outside than inside': { outerAlgorithm: sequence(oid(OID.ecdsaWithSha384)) },
    'an algorithm with parameters that it has not': { outerAlgorithm: sequence(oid(OID.ecdsaWithSha256), nullValue()) },
    'a key on an unknown curve': {
      fields: (fields) => ({
        ...fields,
        key: sequence(sequence(oid(OID.ecPublicKey), oid('1.3.132.0.10')), bitString(new Uint8Array(65).fill(4))),
      }),
    },
    'a key that is no point': {
      fields: (fields) => ({
        ...fields,
        key: sequence(
          sequence(oid(OID.ecPublicKey), oid('1.2.840.10045.3.1.7')),
          bitString(new Uint8Array(65).fill(4)),
        ),
      }),
    },
    'a key at infinity': {
      fields: (fields) => ({
        ...fields,
        key: sequence(sequence(oid(OID.ecPublicKey), oid('1.2.840.10045.3.1.7')), bitString(new Uint8Array(1))),
      }),
    },
    'an RSA key of 512 bits': { fields: (fields) => ({ ...fields, key: rsa(64, 3) }) },
    'an RSA key of 16,384 bits': { fields: (fields) => ({ ...fields, key: rsa(2048, 65537) }) },
    'an RSA key of 65,536 bits': { fields: (fields) => ({ ...fields, key: rsa(8192, 65537) }) },
    'an RSA key of exponent one': { fields: (fields) => ({ ...fields, key: rsa(256, 1) }) },
    'an even RSA key': { fields: (fields) => ({ ...fields, key: rsa(256, 65536) }) },
    'bytes behind it': { whole: (certificate) => concat(certificate, Uint8Array.of(0)) },
    'a length in BER': { whole: (certificate) => withLongLength(certificate) },
    'an open length': {
      whole: (certificate) => concat(Uint8Array.of(0x30, 0x80), certificate.subarray(4), new Uint8Array(2)),
    },
    'a subject with a NUL': {
      fields: (fields) => ({
        ...fields,
        subject: sequence(tlv(0x31, sequence(oid(OID.commonName), utf8String('Test signer\u0000.attacker')))),
      }),
    },
    'a megabyte of names': {
      fields: (fields) => ({
        ...fields,
        extensions: [
          ...fields.extensions,
          extension(OID.subjectAltName, false, sequence(tlv(0x82, new Uint8Array(1_000_000).fill(0x61)))),
        ],
      }),
    },
  };
  return Object.entries(rows).map(
    ([title, change]): Row => ({
      number: title.includes('RSA') || title.includes('megabyte') ? '81' : '111',
      title: `a certificate with ${title}`,
      how: 'the listed authority signed a certificate that the profile forbids or that is no DER',
      formats: ['image/jpeg'],
      // A subject may be called anything; whoever shows the name must show the sign.
      expect: TOLERABLE.get(title) ?? 'unvouched',
      make: async ({ forge, pki }) => {
        const entity = await pki.issueSigner({});
        const certificate = await recertified(entity.certificate, pki.intermediate, change);
        const chain = [certificate, pki.intermediate.certificate];
        return forge({ options: { signer: { ...credentialsOf(entity), chain: chain.map(copy) } } });
      },
    }),
  );
}

/** SubjectPublicKeyInfo of an RSA key of this length in bytes and exponent, whose factors nobody knows. */
function rsa(length: number, exponent: number): Uint8Array {
  const modulus = new Uint8Array(length).fill(0xa5);
  modulus[length - 1] = 0xa7;
  return sequence(
    sequence(oid(OID.rsaEncryption), nullValue()),
    bitString(sequence(tlv(2, Uint8Array.of(0), modulus), integer(exponent))),
  );
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
