import type { EvidenceItem } from '../../src/evidence/evidence.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Judgement } from '../../src/verdict/judgement.ts';
import type { ManifestReport, Report } from '../../src/verifier/report.ts';
import type { CertificateReport, SignerReport } from '../../src/verifier/signer-report.ts';

/** A report in which every text that a file, a certificate or an address can carry is this one. */
export function hostileReport(text: string, list: SignerReport['list'] = null): Report {
  const active = manifest(text, 'urn:c2pa:active', list);
  return {
    verifier: 'whence 0.1.0',
    checkedAt: '2026-11-22T01:00:00.000Z',
    trustVersion: 'test',
    file: { size: 1000, sha256: 'ab'.repeat(32), format: null },
    state: list === null ? 'Valid' : 'Trusted',
    problem: { kind: 'internal', code: 'internal-error', message: text, offset: null },
    manifestSource: 'embedded',
    remoteManifest: text,
    activeManifest: 'urn:c2pa:active',
    manifests: [active, manifest(text, text, null)],
    unreferencedManifests: [text],
    digitalSourceTypes: [text],
    signals: ['ambiguous-actions'],
    results: active.results,
    ingredientDeltas: [{ ingredient: text, results: active.results }],
    uncovered: [{ start: 10, end: 20, what: text, affectsPicture: true, parts: [{ start: 12, end: 14, what: text }] }],
    unsigned: {
      exif: { [text]: text, GPSLatitude: text },
      xmp: { [text]: text },
      iptc: { [text]: text },
      digitalSourceType: text,
    },
  };
}

/** The same as an item of evidence, met at an address that is the text as well. */
export function hostileItem(text: string, list: SignerReport['list'] = null): EvidenceItem {
  const report = hostileReport(text, list);
  return {
    name: text,
    mediaUrl: text,
    pageUrl: text,
    notes: text,
    thumbnail: text,
    screenshot: text,
    command: text,
    judgement: hostileJudgement(text, report),
    report,
  };
}

export function hostileJudgement(text: string, report: Report): Judgement {
  return { ...judge(report), edits: [text], title: text, warnings: ['hostile-text'] };
}

function manifest(text: string, label: string, list: SignerReport['list']): ManifestReport {
  return {
    label,
    kind: 'standard',
    claimVersion: 2,
    title: text,
    format: text,
    instanceId: text,
    claimGenerator: text,
    claimGeneratorVersion: text,
    signer: {
      name: text,
      organization: text,
      alg: 'ES256',
      serial: '01',
      sha256: '11'.repeat(32),
      list,
      listEntity: text,
      assuranceLevel: null,
      incident: null,
      product: null,
      path: [certificate(text)],
      unusedCertificates: [certificate(text)],
    },
    time: { value: '2026-10-03T09:12:44Z', source: 'time-stamp', authority: text },
    revocation: { status: 'revoked', at: '2026-10-04T00:00:00Z', reason: text },
    assertions: [{ label: text, url: text, attribution: 'gathered', kind: 'json', value: { [text]: [text] }, size: 5 }],
    actions: [
      {
        action: text,
        when: text,
        softwareAgent: text,
        digitalSourceType: text,
        description: text,
        reason: text,
        attribution: 'gathered',
      },
    ],
    ingredients: [
      {
        url: text,
        title: text,
        format: text,
        relationship: null,
        instanceId: text,
        activeManifest: text,
        recorded: { success: [], informational: [], failure: [{ code: text, url: text, explanation: text }] },
        results: { success: [], informational: [], failure: [] },
        state: 'Valid',
      },
    ],
    identities: [
      {
        url: text,
        kind: text,
        roles: [text],
        voucher: text,
        names: [{ type: text, name: text, username: text, address: text, provider: text, checkedAt: text }],
      },
    ],
    redacted: [text],
    results: {
      success: [{ code: 'assertion.dataHash.match', url: text, explanation: text }],
      informational: [{ code: 'timeStamp.untrusted', url: text, explanation: text }],
      failure: list === null ? [{ code: 'signingCredential.untrusted', url: text, explanation: text }] : [],
    },
    state: list === null ? 'Valid' : 'Trusted',
  };
}

function certificate(text: string): CertificateReport {
  return {
    subject: text,
    issuer: text,
    serial: '01',
    sha256: '22'.repeat(32),
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2027-01-01T00:00:00Z',
    publicKey: text,
    anchor: false,
  };
}
