export type Revocation =
  | { readonly status: 'good' | 'unknown' | 'not-checked' }
  | {
      readonly status: 'revoked';
      readonly at: string;
      readonly reason: string | null;
      /** Set where no answer of the issuer says so, but the incident list. */
      readonly by?: 'incident-list';
    };

export type TrustListName = 'c2pa' | 'interim' | 'user';

export interface SignerReport {
  /** Common name of the end entity; the file's word unless `list` is set. */
  readonly name: string;
  readonly organization: string;
  readonly alg: string;
  /** Serial number in hex. */
  readonly serial: string;
  /** SHA-256 of the end entity's DER. */
  readonly sha256: string;
  /** Which list the path ends in; null where it ends in none. */
  readonly list: TrustListName | null;
  /** Entity that the list names for the anchor. */
  readonly listEntity: string | null;
  /**
   * Why that list vouches for the signer no more, though the path still ends in it: the certificate has `expired` and no
   * time-stamp says for certain that this signer signed before, its authority was revoked, or a known incident.
   */
  readonly doubt?: 'expired' | 'authority-revoked' | 'incident' | null;
  /** Assurance level stated by the C2PA certificate extension 1.3.6.1.4.1.62558.3: 1, 2 or null. */
  readonly assuranceLevel: 1 | 2 | null;
  /** Why certificates like this one are known to be worth nothing, though a list may still carry their issuer. */
  readonly incident?: IncidentReport | null;
  /** The conforming product that signs with this certificate, where its issuer is on the C2PA list. */
  readonly product?: ProductReport | null;
  /** End entity first, as the path was built; what the file carried besides is in `unusedCertificates`. */
  readonly path: readonly CertificateReport[];
  readonly unusedCertificates: readonly CertificateReport[];
}

/** An entry of the incident list that comes with the product. */
export interface IncidentReport {
  readonly id: string;
  readonly entity: string;
  /** What happened, in a sentence or two. */
  readonly what: string;
  /** When the certificates were taken back; null where they were not. */
  readonly revokedAt: string | null;
  /** Addresses of public reports. */
  readonly sources: readonly string[];
}

/** A record of the C2PA conforming products list. */
export interface ProductReport {
  readonly name: string;
  readonly applicant: string;
  /** The highest assurance level that the programme grants the product. */
  readonly maxAssuranceLevel: 1 | 2 | null;
  /** False where the programme has withdrawn conformance. */
  readonly conformant: boolean;
  /** Signals that the programme does not admit in what the product signs. */
  readonly disallowedSignals?: readonly string[];
  /**
   * `record`: the certificate names the record itself. `name`: it only carries the product's names, which several records
   * may share.
   */
  readonly matchedBy: 'record' | 'name';
  /** Null where several records fit. */
  readonly recordId: string | null;
}

export interface CertificateReport {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly sha256: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly publicKey: string;
  /** True where this certificate is itself an anchor of a list. */
  readonly anchor: boolean;
}

export interface TimeReport {
  readonly value: string;
  /** `time-stamp`: proven by a trusted authority. `untrusted-time-stamp` and `claimed` are never used for judging. */
  readonly source: 'time-stamp' | 'untrusted-time-stamp' | 'claimed';
  readonly authority: string;
}
