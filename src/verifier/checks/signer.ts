import { OID } from '../asn1/oid.ts';
import { MAX_PATH_SIGNATURE_CHECKS } from '../limits.ts';
import type { CertificateReport, IncidentReport, SignerReport, TrustListName } from '../signer-report.ts';
import { failure, type Status, success } from '../status.ts';
import { isoFromMilliseconds } from '../time.ts';
import { readAssuranceLevel } from '../trust/assurance-level.ts';
import { productOf } from '../trust/conforming-products.ts';
import { incidentOf } from '../trust/incidents.ts';
import type { TrustSettings } from '../trust/trust-settings.ts';
import { type AnchorIndex, anchorIndex } from '../x509/anchor-index.ts';
import type { Certificate } from '../x509/certificate.ts';
import { isSignedBy } from '../x509/issued-by.ts';
import { attributeText, nameLine } from '../x509/name.ts';
import { buildPath } from '../x509/path.ts';
import { publicKeyLine } from '../x509/public-key.ts';
import type { SignatureBudget } from '../x509/signature-budget.ts';
import { hasAcceptedUsage, signerProfileFaults } from '../x509/signer-profile.ts';

export interface SignerInput {
  readonly url: string;
  /** Name of the signature algorithm, for the report. */
  readonly alg: string;
  readonly leaf: Certificate;
  readonly others: readonly Certificate[];
  readonly trust: TrustSettings;
  /** The proven time of signing, else the time of judging, in milliseconds. */
  readonly at: number;
  /** The proven time of signing in milliseconds; null where there is none. */
  readonly provenAt: number | null;
  /** Signature checks of the whole file; not counted where absent. */
  readonly budget?: SignatureBudget | undefined;
}

export interface SignerOutcome {
  readonly statuses: readonly Status[];
  readonly report: SignerReport;
  /** Issuer of the end entity, by a verified signature; null where it is not among what is known. */
  readonly issuer: Certificate | null;
  /** As the path was built: end entity first, as far as signatures hold. */
  readonly path: readonly Certificate[];
}

/**
 * An issuer made for these alone vouches for no claim signer. Others are not held against it: the issuer of Adobe's
 * signers on the interim list carries nothing but a usage of Adobe's own.
 */
const NOT_FOR_SIGNERS: ReadonlySet<string> = new Set([
  OID.timeStamping,
  OID.ocspSigning,
  OID.serverAuth,
  OID.clientAuth,
  OID.codeSigning,
]);

/**
 * Who signed, and does a list vouch for it (C2PA 2.2 §14.4, §14.5)? Exactly one of `trusted` and `untrusted`, and
 * `invalid` besides where the certificate does not fit the profile.
 */
export async function checkSigner(input: SignerInput): Promise<SignerOutcome> {
  const { url, leaf, others, trust, at, budget } = input;
  const faults = signerProfileFaults(leaf, trust.signerEkus);
  const statuses: Status[] = faults.length > 0 ? [failure('signingCredential.invalid', url, faults.join('; '))] : [];
  const anchors = anchorIndex(trust.signerAnchors);
  const outcome = await buildPath({
    leaf,
    others,
    anchors,
    at,
    mayIssue: (usages) => usages.some((usage) => !NOT_FOR_SIGNERS.has(usage)),
    budget,
  });
  const end = outcome.anchored ? outcome.path.at(-1) : undefined;
  const anchor = end === undefined ? null : anchors.entryOf(end);
  const allowedBy = trust.allowedCertificates.get(leaf.sha256) ?? null;
  // A list vouches for certificates of the accepted usages, not for all that its anchors ever issued.
  const list: TrustListName | null = hasAcceptedUsage(leaf, trust.signerEkus) ? (anchor?.list ?? allowedBy) : null;
  const incident = reported(incidentOf(outcome.path, input.provenAt, trust.incidents ?? []));
  statuses.push(
    list !== null && incident === null
      ? success('signingCredential.trusted', url, anchor === null ? 'the certificate itself is listed' : anchor.entity)
      : failure(
          'signingCredential.untrusted',
          url,
          incident !== null
            ? `taken back after an incident (${incident.id})`
            : outcome.anchored
              ? 'no accepted extended key usage'
              : outcome.fault.text,
        ),
  );
  const used = new Set<string>();
  const path: CertificateReport[] = [];
  for (const certificate of outcome.path) {
    used.add(certificate.sha256);
    path.push(certificateReport(certificate, anchors));
  }
  const unusedCertificates: CertificateReport[] = [];
  for (const other of others) if (!used.has(other.sha256)) unusedCertificates.push(certificateReport(other, anchors));
  return {
    statuses,
    path: outcome.path,
    issuer: outcome.path[1] ?? (await findIssuer(leaf, [...others, ...anchors.named(leaf.issuer.key)], budget)),
    report: {
      name: attributeText(leaf.subject, OID.commonName) ?? '',
      organization: attributeText(leaf.subject, OID.organizationName) ?? '',
      alg: input.alg,
      serial: leaf.serial,
      sha256: leaf.sha256,
      list,
      listEntity: list === null ? null : (anchor?.entity ?? null),
      assuranceLevel: readAssuranceLevel(leaf.extensions.get(OID.c2paAssuranceLevel)?.value ?? null),
      doubt: list !== null && incident !== null ? 'incident' : null,
      incident,
      // Only an authority of the C2PA list answers for the names of products in what it issues.
      product: list === 'c2pa' ? productOf(leaf, trust.products ?? []) : null,
      path,
      unusedCertificates,
    },
  };
}

function reported(incident: IncidentReport | null): IncidentReport | null {
  if (incident === null) return null;
  const { id, entity, what, revokedAt, sources } = incident;
  return { id, entity, what, revokedAt, sources };
}

/** Where no path was built (an expired end entity), who issued it still decides what an OCSP answer is worth. */
async function findIssuer(
  leaf: Certificate,
  candidates: readonly Certificate[],
  budget: SignatureBudget | undefined,
): Promise<Certificate | null> {
  for (const candidate of candidates.slice(0, MAX_PATH_SIGNATURE_CHECKS)) {
    if (candidate.subject.key !== leaf.issuer.key) continue;
    budget?.spend();
    if (await isSignedBy(leaf, candidate)) return candidate;
  }
  return null;
}

function certificateReport(certificate: Certificate, anchors: AnchorIndex): CertificateReport {
  return {
    subject: nameLine(certificate.subject),
    issuer: nameLine(certificate.issuer),
    serial: certificate.serial,
    sha256: certificate.sha256,
    notBefore: isoFromMilliseconds(certificate.notBefore) ?? '',
    notAfter: isoFromMilliseconds(certificate.notAfter) ?? '',
    publicKey: publicKeyLine(certificate.publicKey),
    anchor: anchors.entryOf(certificate) !== null,
  };
}
