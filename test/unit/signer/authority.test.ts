import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { issue, makeRoot } from '../../../src/signer/authority.ts';
import { toHex } from '../../../src/signer/bytes.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { certificatesToPem, privateKeyToPem } from '../../../src/signer/pem.ts';

const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'Ed25519'] as const;

/** Read by Node's own X.509 code, which shares nothing with ours. */
describe('a certificate that we issue', () => {
  it.each(ALGORITHMS)('holds against its issuer, who signs with %s', async (algorithm) => {
    const root = await makeRoot({ subject: { commonName: 'Root' }, algorithm });
    const leaf = await issue(root, { subject: { commonName: 'Leaf' } });
    const [issuer, subject] = [new X509Certificate(root.certificate), new X509Certificate(leaf.certificate)];
    expect(subject.verify(issuer.publicKey)).toBe(true);
    expect(subject.checkIssued(issuer)).toBe(true);
    expect(issuer.ca).toBe(true);
    expect(subject.ca).toBe(false);
  });

  it('says what its profile says', async () => {
    const root = await makeRoot({ subject: { commonName: 'Root', organization: 'Org', country: 'AT' } });
    const leaf = await issue(root, {
      subject: { commonName: 'Dr. Ünïcode', organization: 'Org', organizationalUnit: 'Unit', country: 'AT' },
      serial: Uint8Array.of(0xff, 1),
      notBefore: Date.UTC(2020, 0, 2, 3, 4, 5),
      notAfter: Date.UTC(2051, 5, 6, 7, 8, 9),
      ekus: [EKU.documentSigning],
      dnsNames: ['example.org'],
    });
    const read = new X509Certificate(leaf.certificate);
    expect(read.subject).toBe('C=AT\nO=Org\nOU=Unit\nCN=Dr. Ünïcode');
    expect(read.issuer).toBe('C=AT\nO=Org\nCN=Root');
    expect(read.serialNumber).toBe('FF01');
    expect(Date.parse(read.validFrom)).toBe(Date.UTC(2020, 0, 2, 3, 4, 5));
    expect(Date.parse(read.validTo)).toBe(Date.UTC(2051, 5, 6, 7, 8, 9));
    expect(read.keyUsage).toEqual([EKU.documentSigning]);
    expect(read.subjectAltName).toBe('DNS:example.org');
  });

  it('does not hold where its signature is broken', async () => {
    const root = await makeRoot({ subject: { commonName: 'Root' } });
    const leaf = await issue(root, { subject: { commonName: 'Leaf' }, brokenSignature: true });
    expect(new X509Certificate(leaf.certificate).verify(new X509Certificate(root.certificate).publicKey)).toBe(false);
  });

  it('goes to PEM and back with its key', async () => {
    const root = await makeRoot({ subject: { commonName: 'Root' } });
    const read = new X509Certificate(certificatesToPem(root.certificate));
    expect(toHex(read.raw)).toBe(toHex(root.certificate));
    const key = createPublicKey(createPrivateKey(await privateKeyToPem(root.keys.privateKey)));
    expect(read.publicKey.equals(key)).toBe(true);
  });

  it('travels with everyone above it but the root', async () => {
    const root = await makeRoot({ subject: { commonName: 'Root' } });
    const between = await issue(root, { subject: { commonName: 'Between' }, ca: true });
    const leaf = await issue(between, { subject: { commonName: 'Leaf' } });
    expect(credentialsOf(leaf).chain.map(toHex)).toEqual([leaf.certificate, between.certificate].map(toHex));
  });
});
