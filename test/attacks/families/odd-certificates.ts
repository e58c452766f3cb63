import { concat, copy, fromHex } from '../../../src/signer/bytes.ts';
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
import { OID } from '../../../src/signer/oids.ts';
import type { Expected, Row } from '../attack.ts';
import { extension, type Recertification, recertified } from '../edit/certificate.ts';
import { withLongLength } from '../edit/der.ts';

/** RFC 5280 §4.1.2.2 asks for patience with the first two; of the last, whoever shows the name must show the sign. */
const TOLERABLE: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ['serial number zero', 'open'],
  ['a negative serial number', 'open'],
  ['a subject with a NUL', { warned: 'hostile-text' }],
]);

/** Certificates that RFC 5280 forbids and the signer has no knob for, signed by the listed intermediate all the same. */
const CHANGES: Readonly<Record<string, Recertification>> = {
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
      key: sequence(sequence(oid(OID.ecPublicKey), oid('1.2.840.10045.3.1.7')), bitString(new Uint8Array(65).fill(4))),
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

/** 111 and 81: what the listed authority should never have signed. */
export const ODD_CERTIFICATES: readonly Row[] = Object.entries(CHANGES).map(
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

/** SubjectPublicKeyInfo of an RSA key of this length in bytes and exponent, whose factors nobody knows. */
function rsa(length: number, exponent: number): Uint8Array {
  const modulus = new Uint8Array(length).fill(0xa5);
  modulus[length - 1] = 0xa7;
  return sequence(
    sequence(oid(OID.rsaEncryption), nullValue()),
    bitString(sequence(tlv(2, Uint8Array.of(0), modulus), integer(exponent))),
  );
}
