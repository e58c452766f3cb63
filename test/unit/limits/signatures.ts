import { issue, makeRoot } from '../../../src/signer/authority.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { bitString, integerBytes, nullValue, oid, sequence } from '../../../src/signer/der.ts';
import { childLabelled, readSuperbox, withDescendant } from '../../../src/signer/jumbf-reader.ts';
import { readDer } from '../../../src/verifier/asn1/der.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { readCertificateChain } from '../../../src/verifier/cose/certificate-chain.ts';
import { LABEL } from '../../../src/verifier/cose/labels.ts';
import * as limits from '../../../src/verifier/limits.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { anchorIndex } from '../../../src/verifier/x509/anchor-index.ts';
import { parseCertificate } from '../../../src/verifier/x509/certificate.ts';
import { buildPath } from '../../../src/verifier/x509/path.ts';
import { parsePublicKey } from '../../../src/verifier/x509/public-key.ts';
import { bareMedia, signed } from '../../make/fixture.ts';
import { testPki } from '../../make/pki.ts';
import { stapled } from '../../make/recipes.ts';
import { CREATED, HARD_BINDING, ingredient, manifest, store } from '../manifest/build-store.ts';
import type { Exceeded } from './outcome.ts';

/** SEQUENCE in SEQUENCE, each long enough to be read. */
function nestedDer(depth: number): Uint8Array {
  let value: Uint8Array = sequence();
  for (let level = 1; level < depth; level += 1) value = sequence(value);
  return value;
}

function rsaKey(bits: number): Uint8Array {
  const modulus = new Uint8Array(bits / 8).fill(0xff);
  const key = sequence(integerBytes(modulus), integerBytes(Uint8Array.of(1, 0, 1)));
  return sequence(sequence(oid('1.2.840.113549.1.1.1'), nullValue()), bitString(key));
}

function chainOf(count: number): unknown {
  const certificates = Array.from({ length: count }, () => new Uint8Array(1));
  return readCertificateChain(new Map([[LABEL.x5chain, certificates]]), new Map());
}

/** Authorities of one name, none of which issued the certificate below them. */
async function manyIssuers(count: number): Promise<unknown> {
  const subject = { commonName: 'One of many', organization: 'X' };
  const others: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) others.push((await makeRoot({ subject })).certificate);
  const leaf = await issue(await makeRoot({ subject }), { subject: { commonName: 'Below', organization: 'X' } });
  return buildPath({
    leaf: parseCertificate(leaf.certificate),
    others: others.map(parseCertificate),
    anchors: anchorIndex([]),
    at: Date.now(),
    mayIssue: () => true,
  });
}

/** As many manifests as may be, all signed like one that is stamped and has an answer about revocation. */
async function manySignatures(count: number): Promise<string> {
  const { trust, now } = await testPki();
  const file = await signed('image/png', stapled({ status: 'good' }));
  const carried = readSuperbox(containerOf(file)?.extract(file).store ?? new Uint8Array());
  const [original] = carried.children;
  if (original === undefined) throw new Error('no manifest');
  const signature = childLabelled(original, 'c2pa.signature').bytes;
  const label = (index: number): string => `urn:c2pa:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const withSignature = (bytes: Uint8Array): Uint8Array =>
    withDescendant(readSuperbox(bytes), ['c2pa.signature'], signature);
  const below = Array.from({ length: count }, (_, index) => ({
    label: label(index),
    bytes: withSignature(manifest({ label: label(index) })),
  }));
  const parts = below.map((one, index) =>
    ingredient(one, 'componentOf', { label: `c2pa.ingredient.v3__${index + 1}` }),
  );
  const active = withSignature(manifest({ label: label(99_999), assertions: [HARD_BINDING, CREATED, ...parts] }));
  const sidecar = bytesSource(store(...below.map(({ bytes }) => bytes), active));
  const report = await verify(bytesSource(bareMedia('image/jpeg')), { at: now, trust, sidecar });
  return report.problem?.code ?? report.state;
}

export const SIGNATURE_LIMITS: readonly Exceeded[] = [
  { limit: 'MAX_DER_DEPTH', by: () => readDer(nestedDer(limits.MAX_DER_DEPTH + 1)), says: 'malformed' },
  {
    limit: 'MAX_DER_NODES',
    by: () => readDer(sequence(concat(Array.from({ length: limits.MAX_DER_NODES }, () => nullValue())))),
    says: 'malformed',
  },
  {
    limit: 'MAX_CHAIN_CERTIFICATES',
    by: () => chainOf(limits.MAX_CHAIN_CERTIFICATES + 1),
    says: 'MAX_CHAIN_CERTIFICATES',
  },
  {
    limit: 'MAX_CERTIFICATE_BYTES',
    by: () => parseCertificate(new Uint8Array(limits.MAX_CERTIFICATE_BYTES + 1)),
    says: 'MAX_CERTIFICATE_BYTES',
  },
  {
    limit: 'MAX_PATH_SIGNATURE_CHECKS',
    by: () => manyIssuers(limits.MAX_PATH_SIGNATURE_CHECKS + 1),
    says: 'MAX_PATH_SIGNATURE_CHECKS',
  },
  // Five or more signatures each: the claim, its path, the stamp, the stamp's path, the answer.
  {
    limit: 'MAX_SIGNATURE_CHECKS',
    by: () => manySignatures(limits.MAX_SIGNATURE_CHECKS / 5),
    says: 'MAX_SIGNATURE_CHECKS',
  },
  { limit: 'MIN_RSA_BITS', by: () => accepted(limits.MIN_RSA_BITS - 8), says: 'not accepted' },
  { limit: 'MAX_RSA_BITS', by: () => accepted(limits.MAX_RSA_BITS + 8), says: 'not accepted' },
];

function accepted(bits: number): string {
  // The key of a right length must be accepted, or the other would prove nothing.
  if (parsePublicKey(rsaKey(limits.MIN_RSA_BITS)) === null) throw new MalformedError('no key at all');
  return parsePublicKey(rsaKey(bits)) === null ? 'not accepted' : 'accepted';
}
