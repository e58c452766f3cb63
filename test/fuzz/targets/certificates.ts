import { issue } from '../../../src/signer/authority.ts';
import { bundledTrust } from '../../../src/trust-lists/bundled.ts';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { readAssuranceLevel } from '../../../src/verifier/trust/assurance-level.ts';
import { anchorIndex } from '../../../src/verifier/x509/anchor-index.ts';
import { parseCertificate } from '../../../src/verifier/x509/certificate.ts';
import { nameLine } from '../../../src/verifier/x509/name.ts';
import { buildPath } from '../../../src/verifier/x509/path.ts';
import { signerProfileFaults } from '../../../src/verifier/x509/signer-profile.ts';
import type { TestPki } from '../../make/pki.ts';
import { mixedInput } from '../mixed-input.ts';
import { DER } from '../mutate/der.ts';
import { repeatably } from '../repeatable.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Target } from '../target.ts';

/** Identifiers that change how the rest is read: key usages, constraints, algorithms, curves. */
const OIDS = [
  '0603551d13',
  '0603551d1e',
  '0603551d11',
  '0603551d0f',
  '0603551d25',
  '06092a864886f70d01010a',
  '06032b6570',
  '06052b81040022',
];

/** Certificates with what few have: constraints on names, alternative names, other curves. */
async function oddCertificates(pki: TestPki): Promise<readonly Uint8Array[]> {
  const subject = { commonName: 'Odd', organization: 'Odd' };
  const entities = [
    await issue(pki.root, {
      subject,
      ca: true,
      nameConstraints: { permitted: [subject], excluded: [{ ...subject, country: 'AT' }] },
    }),
    await issue(pki.intermediate, {
      subject,
      algorithm: 'Ed25519',
      dnsNames: ['a.example.org', '*.example.org'],
      assuranceLevel: 2,
    }),
    await issue(pki.intermediate, { subject, algorithm: 'ES512', issuerUniqueId: true, ocspNoCheck: true }),
  ];
  return entities.map(({ certificate }) => certificate);
}

/** Certificates, their names and extensions, and the path from them to an anchor. */
export const CERTIFICATES_TARGET: Target = {
  name: 'certificates',
  prepare: async () => {
    const { pki } = await signedSeeds();
    const listed = bundledTrust()
      .signerAnchors.slice(0, 40)
      .map(({ der }) => der);
    const constrained = await repeatably(() => oddCertificates(pki));
    const anchors = anchorIndex(pki.trust.signerAnchors);
    const others = [parseCertificate(pki.intermediate.certificate)];
    return {
      input: mixedInput({
        seeds: [
          pki.signerEntity.certificate,
          pki.intermediate.certificate,
          pki.timeStampAuthority.certificate,
          ...constrained,
          ...listed,
        ],
        words: [...OIDS.map(fromHex), ascii('example.org'), fromHex('0101ff'), fromHex('0500')],
        grammar: DER,
      }),
      read: async (input) => {
        const leaf = parseCertificate(input);
        signerProfileFaults(leaf, pki.trust.signerEkus);
        readAssuranceLevel(input);
        nameLine(leaf.subject);
        const outcome = await buildPath({ leaf, others, anchors, at: pki.now, mayIssue: () => true });
        return outcome.path.length > 0 ? null : 'a path without its leaf';
      },
    };
  },
};
