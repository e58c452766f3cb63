import { expect, test } from 'vitest';
import { judge } from '../../../src/verdict/judge.ts';
import type { WarningCode } from '../../../src/verdict/judgement.ts';
import { withWarnings } from '../../../src/verdict/warnings.ts';
import type { ManifestReport, Report } from '../../../src/verifier/report.ts';
import type { SignerReport } from '../../../src/verifier/signer-report.ts';
import { action, failing, ingredient, LISTED, manifest, NO_RESULTS, report } from './hand-made-report.ts';

function warningsOf(change: Partial<Report>): readonly WarningCode[] {
  return judge(report('Trusted', change)).warnings;
}

function withManifest(change: Partial<ManifestReport>): Partial<Report> {
  return { manifests: [manifest(change)] };
}

const AI = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
const unsigned = (digitalSourceType: string) => ({ exif: {}, xmp: {}, iptc: {}, digitalSourceType });
const uncovered = (what: string, affectsPicture: boolean) => ({
  uncovered: [{ start: 0, end: 9, what, affectsPicture }],
});

test('an unremarkable file has no warnings', () => {
  expect(warningsOf({})).toEqual([]);
});

test.each<[WarningCode, Partial<Report>]>([
  ['revocation-not-checked', withManifest({ revocation: { status: 'not-checked' } })],
  ['revocation-not-checked', withManifest({ revocation: { status: 'unknown' } })],
  ['interim-list', withManifest({ signer: { ...LISTED, list: 'interim' } })],
  ['user-list', withManifest({ signer: { ...LISTED, list: 'user' } })],
  ['hostile-text', withManifest({ title: '✅ checked by the press' })],
  ['hostile-text', withManifest({ signer: { ...LISTED, organization: 'Аdobe' } })],
  ['format-mismatch', withManifest({ format: 'image/png' })],
  [
    'identity-unconfirmed',
    { results: { ...NO_RESULTS, informational: [{ code: 'cawg.ica.untrusted_issuer', url: 'self#jumbf=x' }] } },
  ],
  ['several-manifests', { unreferencedManifests: ['urn:c2pa:other'] }],
  ['uncovered-affects-picture', uncovered('picture', true)],
  ['uncovered-orientation', uncovered('exif', true)],
  ['uncovered-colours', uncovered('icc', true)],
  ['uncovered-further-pictures', uncovered('gain-map', true)],
  ['uncovered-further-pictures', uncovered('multi-picture', true)],
  ['uncovered-offsets', uncovered('offset-table', true)],
  ['part-missing', { missingParts: 1 }],
  ['uncovered-metadata', uncovered('xmp', false)],
  ['trailing-bytes', uncovered('trailing', false)],
  ['remote-manifest', { remoteManifest: 'https://example.org/manifest.c2pa' }],
  ['unsigned-ai-mark', { unsigned: unsigned(AI) }],
  ['unsigned-ai-mark', { unsigned: unsigned('trainedAlgorithmicMedia') }],
  ['ingredient-failed', withManifest({ ingredients: [ingredient({ state: 'Invalid' })] })],
  ['ingredient-failed', withManifest({ ingredients: [ingredient({ recorded: failing('claimSignature.mismatch') })] })],
])('%s is said', (code, change) => {
  expect(warningsOf(change)).toContain(code);
});

test('a file that only links to credentials is not said to link to some besides', () => {
  const linked = report('Remote', { remoteManifest: 'https://example.org/manifest.c2pa' });
  expect(judge(linked)).toMatchObject({ reason: 'remote', warnings: [] });
});

test('the place of the credentials and a format’s own bookkeeping are no warning', () => {
  for (const what of ['manifest-store', 'padding', 'free-box', 'file-type', 'index']) {
    expect(warningsOf(uncovered(what, false))).toEqual([]);
  }
});

test('whatever can change the picture is said as such, of whatever kind it is', () => {
  for (const what of ['exif', 'icc', 'gain-map', 'multi-picture', 'offset-table', 'program-data', 'excluded']) {
    expect(warningsOf(uncovered(what, true))).toContain('uncovered-affects-picture');
  }
});

test('an ingredient of a listed signer that names somebody unconfirmed is not said to be of a signer on no list', () => {
  const trusted = [{ code: 'signingCredential.trusted', url: 'self#jumbf=x' }] as const;
  const below = manifest({
    label: 'urn:c2pa:below',
    state: 'Valid',
    results: { ...failing('cawg.x509.credential.untrusted'), success: trusted },
  });
  const active = manifest({ ingredients: [ingredient({ state: 'Valid', activeManifest: below.label })] });
  expect(warningsOf({ manifests: [active, below] })).toEqual(['identity-unconfirmed']);
});

test('an ingredient that names somebody whom only a host nobody asked could confirm has not failed', () => {
  const unasked = failing('cawg.ica.did_unavailable');
  const below = manifest({ label: 'urn:c2pa:below', state: 'Invalid', results: unasked });
  const part = ingredient({ state: 'Invalid', activeManifest: below.label });
  const recorded = manifest({ ingredients: [{ ...part, recorded: unasked }] });
  expect(warningsOf({ manifests: [recorded, below] })).toEqual(['identity-unconfirmed']);

  const delta = { ingredient: part.url, results: unasked };
  const fresh = report('Invalid', { manifests: [manifest({ ingredients: [part] }), below], ingredientDeltas: [delta] });
  expect(judge(fresh)).toMatchObject({ verdict: 'not-checked', reason: 'identity', warnings: [] });

  const broken = { ...below, results: failing('cawg.ica.did_unavailable', 'claimSignature.mismatch') };
  expect(warningsOf({ manifests: [manifest({ ingredients: [part] }), broken] })).toContain('ingredient-failed');
});

test('names of one family of formats do not contradict each other', () => {
  expect(warningsOf(withManifest({ format: 'image/jpg' }))).toEqual([]);
  expect(warningsOf(withManifest({ format: 'application/x-unheard-of' }))).toEqual([]);
});

test('an AI mark that the credentials confirm is no warning', () => {
  const made = manifest({ actions: [action('c2pa.created', 'trainedAlgorithmicMedia')] });
  expect(warningsOf({ manifests: [made], unsigned: unsigned(AI) })).toEqual([]);
});

test('an unsigned AI mark is said of files without credentials as well', () => {
  expect(judge(report('NoManifest', { unsigned: unsigned(AI) })).warnings).toEqual(['unsigned-ai-mark']);
});

test('an AI system that IPTC metadata names is an unsigned mark too', () => {
  const named = (key: string, value: string) => ({
    unsigned: { exif: {}, xmp: { [key]: value }, iptc: {}, digitalSourceType: null },
  });
  expect(warningsOf(named('Iptc4xmpExt:AISystemUsed', 'Example 3'))).toEqual(['unsigned-ai-mark']);
  expect(warningsOf(named('Iptc4xmpExt:AISystemUsed', ' '))).toEqual([]);
  expect(warningsOf(named('dc:title', 'AISystemUsed'))).toEqual([]);
});

test('an expired certificate without a time-stamp gets its own words', () => {
  const expired = report('Invalid', {
    manifests: [manifest({ time: null })],
    results: failing('claimSignature.outsideValidity'),
  });
  expect(judge(expired).warnings).toContain('signer-expired-without-time-stamp');
  expect(judge({ ...expired, manifests: [manifest()] }).warnings).not.toContain('signer-expired-without-time-stamp');
});

test.each([
  ['expired', 'signer-expired-without-time-stamp'],
  ['authority-revoked', 'authority-revoked'],
] as const)(
  'a listed signer whom the list vouches for no more (%s) is named with that, and with no list',
  (doubt, code) => {
    const signer: SignerReport = { ...LISTED, list: 'interim', doubt };
    const doubted = report('Valid', {
      manifests: [manifest({ signer })],
      results: failing('signingCredential.untrusted'),
    });
    expect(judge(doubted)).toMatchObject({ verdict: 'unknown-signer', list: null, warnings: [code] });
  },
);

test('a signer whose certificates were taken back is named with that, and with no list', () => {
  const incident = { id: 'x', entity: 'Example', what: 'It happened.', revokedAt: null, sources: [] };
  const signer: SignerReport = { ...LISTED, list: 'interim', incident };
  const revocation = { status: 'revoked', at: '2025-09-21T00:00:00Z', reason: null, by: 'incident-list' } as const;
  const judgement = judge(
    report('Valid', { manifests: [manifest({ signer, revocation })], results: failing('signingCredential.untrusted') }),
  );
  expect(judgement).toMatchObject({ verdict: 'unknown-signer', list: null, warnings: ['signer-incident'] });
});

test('a certificate that was taken back later is said to be, not that nobody asked', () => {
  const revocation = { status: 'revoked', at: '2026-11-01T00:00:00Z', reason: 'superseded' } as const;
  expect(warningsOf(withManifest({ revocation }))).toEqual(['revoked-since-signing']);
});

test('of credentials that do not hold, not even the list is said', () => {
  const manifests = [manifest({ signer: { ...LISTED, list: 'user' } })];
  const broken = report('Invalid', { manifests, results: failing('claimSignature.mismatch') });
  expect(judge(broken).warnings).not.toContain('user-list');
  const changed = report('Invalid', { manifests, results: failing('assertion.dataHash.mismatch') });
  expect(judge(changed).warnings).toContain('user-list');
});

test('what only the caller knows is added once', () => {
  const judgement = withWarnings(judge(report('Trusted')), ['insecure-transport', 'insecure-transport']);
  expect(judgement.warnings).toEqual(['insecure-transport']);
});
