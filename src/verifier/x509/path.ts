import { OID } from '../asn1/oid.ts';
import { LimitError } from '../bytes/errors.ts';
import { MAX_CHAIN_CERTIFICATES, MAX_PATH_SIGNATURE_CHECKS } from '../limits.ts';
import type { AnchorIndex } from './anchor-index.ts';
import type { Certificate } from './certificate.ts';
import { type CertificateFault, certificateFault, isSelfIssued, issuerFault } from './certificate-rules.ts';
import { constrainedNames } from './constrained-names.ts';
import { isSignedBy } from './issued-by.ts';
import { constraintFault, NameBudget } from './name-constraints.ts';
import type { SignatureBudget } from './signature-budget.ts';

export interface PathRequest {
  readonly leaf: Certificate;
  /** What the signer sent besides, in any order; none of it is believed. */
  readonly others: readonly Certificate[];
  /** Intermediates may be anchors. */
  readonly anchors: AnchorIndex;
  /** The time at which every certificate must be valid, in milliseconds since 1970. */
  readonly at: number;
  /** Whether an issuer that is restricted to these extended key usages may issue for what the path serves. */
  readonly mayIssue: (usages: readonly string[]) => boolean;
  /** Signature checks of the whole file; not counted where absent. */
  readonly budget?: SignatureBudget | undefined;
}

export type PathOutcome =
  /** Leaf first; the last one is the anchor. */
  | { readonly anchored: true; readonly path: readonly Certificate[] }
  /** As far as signatures hold, and why it went no further. */
  | { readonly anchored: false; readonly path: readonly Certificate[]; readonly fault: CertificateFault };

/**
 * Builds a path from the leaf up to the first anchor (RFC 5280 §6.1; RFC 4158 for finding it): every issuer of the
 * wanted name is tried, anchors first. Trust comes from verified signatures only, never from what lies beside the leaf.
 * @throws LimitError above MAX_PATH_SIGNATURE_CHECKS, MAX_SIGNATURE_CHECKS or the budget for comparing names
 */
export async function buildPath(request: PathRequest): Promise<PathOutcome> {
  const leafFault = certificateFault(request.leaf, request.at);
  const search: Search = { request, checks: 0, longest: [request.leaf], fault: leafFault, names: new NameBudget() };
  if (leafFault === null) {
    const path = await extend(search, [request.leaf]);
    if (path !== null) return { anchored: true, path };
  }
  const none: CertificateFault = { kind: 'rule', text: 'no path to any anchor' };
  return { anchored: false, path: search.longest, fault: search.fault ?? none };
}

interface Search {
  readonly request: PathRequest;
  readonly names: NameBudget;
  checks: number;
  longest: readonly Certificate[];
  /** The first thing that stopped a path whose signatures held. */
  fault: CertificateFault | null;
}

/** Depth first: the whole path, or null where none leads to an anchor. */
async function extend(search: Search, path: readonly Certificate[]): Promise<readonly Certificate[] | null> {
  const tip = path[path.length - 1];
  if (tip === undefined || path.length >= MAX_CHAIN_CERTIFICATES) return null;
  const anchors = search.request.anchors.named(tip.issuer.key);
  const others: Certificate[] = [];
  for (const other of search.request.others) {
    if (other.subject.key !== tip.issuer.key || isAmong(other, anchors) || isAmong(other, path)) continue;
    others.push(other);
  }
  let issuersBelow = 0;
  for (const certificate of path.slice(1)) if (!isSelfIssued(certificate)) issuersBelow += 1;
  for (const [isAnchor, candidates] of [
    [true, anchors],
    [false, others],
  ] as const) {
    for (const issuer of likelyFirst(candidates, tip)) {
      if (++search.checks > MAX_PATH_SIGNATURE_CHECKS) {
        throw new LimitError('MAX_PATH_SIGNATURE_CHECKS', 'too many ways to build the certificate path');
      }
      search.request.budget?.spend();
      if (!(await isSignedBy(tip, issuer))) continue;
      const longer = [...path, issuer];
      if (longer.length > search.longest.length) search.longest = longer;
      const fault =
        certificateFault(issuer, search.request.at) ??
        issuerFault(issuer, issuersBelow) ??
        purposeFault(issuer, search.request.mayIssue) ??
        (isAnchor ? namesFault(longer, search.names) : null);
      search.fault ??= fault;
      if (fault !== null) continue;
      const found = isAnchor ? longer : await extend(search, longer);
      if (found !== null) return found;
    }
  }
  return null;
}

/** A certificate twice in one path is a loop. */
function isAmong(candidate: Certificate, certificates: readonly Certificate[]): boolean {
  for (const certificate of certificates) if (certificate.sha256 === candidate.sha256) return true;
  return false;
}

/** Issuers whose key identifier is the wanted one come first; the others are tried all the same (RFC 4158 §3.5.12). */
function likelyFirst(candidates: readonly Certificate[], tip: Certificate): readonly Certificate[] {
  const wanted = tip.known.authorityKeyId?.keyId ?? null;
  if (wanted === null) return candidates;
  const likely: Certificate[] = [];
  const others: Certificate[] = [];
  for (const candidate of candidates) (candidate.known.subjectKeyId === wanted ? likely : others).push(candidate);
  return [...likely, ...others];
}

/** RFC 5280 leaves open what extended key usages of an issuer mean; practice takes them as a restriction. */
function purposeFault(issuer: Certificate, mayIssue: PathRequest['mayIssue']): CertificateFault | null {
  const usages = issuer.known.extendedKeyUsages;
  if (usages === null || usages.includes(OID.anyExtendedKeyUsage) || mayIssue(usages)) return null;
  return { kind: 'rule', text: 'an issuer restricted to other purposes' };
}

/** Name constraints of every issuer hold for all below it, self-issued intermediates apart (RFC 5280 §6.1.3). */
function namesFault(path: readonly Certificate[], budget: NameBudget): CertificateFault | null {
  for (const [position, issuer] of path.entries()) {
    const constraints = issuer.known.nameConstraints;
    if (constraints === null || position === 0) continue;
    for (const [below, certificate] of path.slice(0, position).entries()) {
      if (below > 0 && isSelfIssued(certificate)) continue;
      const text = constraintFault(constrainedNames(certificate), constraints, budget);
      if (text !== null) return { kind: 'rule', text };
    }
  }
  return null;
}
