import type {
  ActionReport,
  IngredientReport,
  ManifestReport,
  Report,
  Results,
  State,
} from '../../../src/verifier/report.ts';
import type { SignerReport } from '../../../src/verifier/signer-report.ts';
import type { FailureCode } from '../../../src/verifier/status.ts';

export const NO_RESULTS: Results = { success: [], informational: [], failure: [] };

export function failing(...codes: readonly FailureCode[]): Results {
  return { ...NO_RESULTS, failure: codes.map((code) => ({ code, url: 'self#jumbf=/c2pa/urn:c2pa:active' })) };
}

export const LISTED: SignerReport = {
  name: 'Camera 7',
  organization: 'Example Cameras',
  alg: 'ES256',
  serial: '01',
  sha256: '11'.repeat(32),
  list: 'c2pa',
  listEntity: 'Example Cameras',
  assuranceLevel: 1,
  path: [],
  unusedCertificates: [],
};

export const UNLISTED: SignerReport = { ...LISTED, list: null, listEntity: null, assuranceLevel: null };

export function action(name: string, type: string | null = null): ActionReport {
  return {
    action: name,
    when: null,
    softwareAgent: null,
    digitalSourceType: type === null ? null : `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`,
    description: null,
    reason: null,
    attribution: 'created',
  };
}

export function ingredient(change: Partial<IngredientReport> = {}): IngredientReport {
  return {
    url: 'self#jumbf=c2pa.assertions/c2pa.ingredient.v3',
    title: 'a parent',
    format: 'image/jpeg',
    relationship: 'parentOf',
    instanceId: null,
    activeManifest: null,
    recorded: null,
    results: NO_RESULTS,
    state: null,
    ...change,
  };
}

export function manifest(change: Partial<ManifestReport> = {}): ManifestReport {
  return {
    label: 'urn:c2pa:active',
    kind: 'standard',
    claimVersion: 2,
    title: 'harbour.jpg',
    format: 'image/jpeg',
    instanceId: null,
    claimGenerator: 'Example Editor',
    claimGeneratorVersion: '1.0',
    signer: LISTED,
    time: { value: '2026-10-03T09:12:44Z', source: 'time-stamp', authority: 'Example Time' },
    revocation: { status: 'good' },
    assertions: [],
    actions: [],
    ingredients: [],
    identities: [],
    redacted: [],
    results: NO_RESULTS,
    state: 'Trusted',
    ...change,
  };
}

/** A report as the verifier gives it, of the given state; everything else is unremarkable unless changed. */
export function report(state: State, change: Partial<Report> = {}): Report {
  const bare = state === 'NoManifest' || state === 'Remote' || state === 'Unsupported' || state === 'NotJudged';
  const own = state === 'Trusted' || state === 'Valid' || state === 'Invalid' ? state : 'Invalid';
  const signer = state === 'Valid' ? UNLISTED : LISTED;
  return {
    verifier: 'whence 0.1.0',
    checkedAt: '2026-11-22T01:00:00Z',
    trustVersion: 'test',
    file: { size: 1000, sha256: 'ab'.repeat(32), format: 'image/jpeg' },
    state,
    problem: null,
    manifestSource: bare ? 'none' : 'embedded',
    remoteManifest: null,
    activeManifest: bare ? null : 'urn:c2pa:active',
    manifests: bare || state === 'Malformed' ? [] : [manifest({ state: own, signer })],
    unreferencedManifests: [],
    digitalSourceTypes: [],
    signals: [],
    results: state === 'Valid' ? failing('signingCredential.untrusted') : NO_RESULTS,
    ingredientDeltas: [],
    uncovered: [],
    unsigned: null,
    ...change,
  };
}
