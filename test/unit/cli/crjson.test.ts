import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crJson } from '../../../src/cli/crjson/document.ts';
import { openStore } from '../../../src/cli/crjson/open-store.ts';
import { timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { Report } from '../../../src/verifier/report.ts';
import type { TrustSettings } from '../../../src/verifier/trust/trust-settings.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { bareMedia, type Recipe, signed } from '../../make/fixture.ts';
import { testPki } from '../../make/pki.ts';
import { NO_TRUST } from '../manifest/judge-store.ts';
import { type CrManifest, rubricSignals } from './asset-rubric.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CORPUS = join(ROOT, '../shared/corpus');
const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

interface Exported {
  readonly report: Report;
  readonly document: Readonly<Record<string, unknown>>;
  readonly manifests: readonly (CrManifest & Readonly<Record<string, unknown>>)[];
}

/** Through JSON and back, as whoever reads it gets it. */
async function exported(bytes: Uint8Array, trust: TrustSettings, at: number): Promise<Exported> {
  const source = bytesSource(bytes);
  const report = await verify(source, { at, trust });
  const document = JSON.parse(JSON.stringify(crJson(report, await openStore(source, null))));
  return { report, document, manifests: document.manifests };
}

async function exportOf(recipe: Recipe = {}): Promise<Exported> {
  const { trust, now } = await testPki();
  return exported(await signed('image/jpeg', recipe), trust, now);
}

describe('a crJSON document', () => {
  it('names its vocabulary and its writer, by a version of three numbers', async () => {
    const { document } = await exportOf();
    expect(document).toMatchObject({
      '@context': { '@vocab': 'https://c2pa.org/crjson/' },
      jsonGenerator: { name: 'whence' },
    });
    expect(document).toHaveProperty('jsonGenerator.version', expect.stringMatching(/^\d+\.\d+\.\d+$/));
  });

  it('has for each manifest exactly what the standard allows', async () => {
    const { manifests } = await exportOf();
    expect(Object.keys(manifests[0] ?? {}).sort()).toEqual([
      'assertions',
      'claim.v2',
      'label',
      'signature',
      'validationResults',
    ]);
  });

  it('has the active manifest first, and the deltas of ingredients where they are listed', async () => {
    const { stranger } = await testPki();
    const parent = await signed('image/jpeg', { signer: stranger });
    const { report, manifests } = await exportOf({
      ingredients: [{ title: 'a parent', relationship: 'parentOf', media: parent }],
    });
    expect(manifests.map(({ label }) => label)).toEqual(report.manifests.map(({ label }) => label));
    expect(manifests[0]).toMatchObject({
      ingredientDeltas: report.ingredientDeltas.map(({ ingredient, results }) => ({
        ingredientAssertionURI: ingredient,
        validationDeltas: results,
      })),
    });
    expect(report.ingredientDeltas).toHaveLength(1);
    expect(manifests[1]).not.toHaveProperty('ingredientDeltas');
  });

  it('has the claim whole: byte strings in base64, lists that are left out as empty ones', async () => {
    const { manifests } = await exportOf();
    const claim = manifests[0]?.['claim.v2'];
    expect(claim).toMatchObject({ 'dc:title': 'A test picture', gathered_assertions: [], redacted_assertions: [] });
    expect(claim).toHaveProperty('created_assertions.0.hash', expect.stringMatching(/^b64'[A-Za-z0-9+/]{43}=$/));
    const old = await exportOf({ claimVersion: 1 });
    expect(old.manifests[0]).toHaveProperty('claim.claim_generator');
    expect(old.manifests[0]).not.toHaveProperty(['claim.v2']);
  });

  it('has every assertion by its label, files by their type alone', async () => {
    const { manifests } = await exportOf({
      thumbnail: { mediaType: 'image/png', bytes: Uint8Array.of(1, 2, 3) },
      assertions: [{ label: 'com.example.note', content: { kind: 'json', value: { a: [1, null, 'x'] } } }],
    });
    const assertions = manifests[0]?.assertions ?? {};
    expect(assertions['com.example.note']).toEqual({ a: [1, null, 'x'] });
    expect(assertions['c2pa.thumbnail.claim']).toEqual({ mimeType: 'image/png' });
    expect(assertions['c2pa.hash.data']).toMatchObject({ hash: expect.stringMatching(/^b64'/) });
    expect(Object.keys(assertions)).toHaveLength(4);
  });

  it('has the signature decoded: algorithm, certificate, and the time-stamp with its own', async () => {
    const { timeStampAuthority, now } = await testPki();
    const time = now - 1000;
    const { manifests } = await exportOf({
      timeStamp: { stamp: timeStamper({ authority: timeStampAuthority, time }), header: 'sigTst2' },
    });
    expect(manifests[0]).toMatchObject({
      signature: {
        algorithm: 'ES256',
        certificateInfo: {
          serialNumber: expect.stringMatching(/^\d+$/),
          subject: { CN: 'Test signer', O: 'Whence test authority', C: 'AT' },
          issuer: { CN: 'Test intermediate' },
          validity: { notBefore: expect.stringMatching(/Z$/), notAfter: expect.stringMatching(/Z$/) },
        },
        timestampInfo: { timestamp: new Date(time).toISOString(), certificateInfo: { subject: { CN: 'Test clock' } } },
      },
    });
  });

  it.each(['signature.missing', 'signature.no-cose', 'signature.no-certificates'] as const)(
    'has an empty object where there is no signature to decode: %s',
    async (fault) => {
      const { manifests } = await exportOf({ faults: [fault] });
      expect(manifests[0]?.['signature']).toEqual({});
    },
  );

  it('has the findings about each manifest in the standard’s own codes, and when they were made', async () => {
    const { report, manifests } = await exportOf();
    expect(manifests[0]).toMatchObject({ validationResults: { ...report.results, validationTime: report.checkedAt } });
    expect(report.results.success.map(({ code }) => code)).toContain('assertion.dataHash.match');
  });

  it('has no manifests for a file that carries none', async () => {
    expect((await exported(bareMedia('image/png'), NO_TRUST, 0)).manifests).toEqual([]);
  });
});

describe('the conformance programme’s rubric for signals, read on such documents', () => {
  it.each<[string, Recipe]>([
    ['a creation', { actions: [{ action: 'c2pa.created', digitalSourceType: `${IPTC}trainedAlgorithmicMedia` }] }],
    [
      'edits of all kinds',
      {
        actions: [
          { action: 'c2pa.created', digitalSourceType: `${IPTC}digitalCapture` },
          { action: 'c2pa.edited', digitalSourceType: `${IPTC}compositeSynthetic` },
          { action: 'c2pa.edited', digitalSourceType: `${IPTC}composite` },
          { action: 'c2pa.converted' },
          { action: 'com.example.polish' },
        ],
      },
    ],
    [
      'an ingredient of unknown origin',
      { ingredients: [{ title: 'x', relationship: 'parentOf', format: 'image/png' }] },
    ],
  ])('%s: comes to the same signals as the verifier', async (_, recipe) => {
    const { report, manifests } = await exportOf(recipe);
    expect([...new Set(manifests.flatMap(rubricSignals))].sort()).toEqual(report.signals);
  });

  it.skipIf(!existsSync(CORPUS))(
    'comes to no signal on real files that the verifier does not find too (skipped: ../shared not found)',
    async () => {
      const files: readonly { file: string; info?: { claimVersion?: number } }[] = JSON.parse(
        readFileSync(join(CORPUS, 'expected.json'), 'utf8'),
      );
      const missed: string[] = [];
      let compared = 0;
      for (const { file } of files.filter((one) => one.info?.claimVersion === 2)) {
        const bytes = new Uint8Array(readFileSync(join(CORPUS, 'files', file)));
        const { report, manifests } = await exported(bytes, NO_TRUST, Date.parse('2026-11-22T01:00:00Z'));
        const reachable = new Set(report.manifests.map(({ label }) => label));
        const rubric = manifests.filter(({ label }) => reachable.has(label)).flatMap(rubricSignals);
        missed.push(...rubric.filter((signal) => !report.signals.includes(signal)).map((one) => `${file}: ${one}`));
        compared += manifests.length;
      }
      expect(missed).toEqual([]);
      expect(compared).toBeGreaterThan(50);
    },
    60_000,
  );
});

it('the command line writes one for a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-crjson-'));
  try {
    const path = join(folder, 'picture.jpg');
    writeFileSync(path, await signed('image/jpeg'));
    const out = execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), '--crjson', path], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ manifests: [{ signature: { algorithm: 'ES256' } }] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
