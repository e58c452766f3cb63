import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What a layer may import besides itself; the longest matching folder decides. docs/ARCHITECTURE.md shows the same. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/verifier/limits.ts': [],
  'src/verifier/status.ts': [],
  'src/verifier/report.ts': ['src/verifier/status.ts', 'src/verifier/signer-report.ts'],
  'src/verifier/signer-report.ts': [],
  'src/verifier/time.ts': [],
  'src/verifier/bytes': ['src/verifier/limits.ts'],
  'src/verifier/cbor': ['@bytes'],
  'src/verifier/asn1': ['@bytes', 'src/verifier/time.ts'],
  'src/verifier/brotli': ['@bytes'],
  'src/verifier/jumbf': ['@bytes'],
  'src/verifier/formats': ['@bytes', 'src/verifier/report.ts'],
  'src/verifier/metadata': ['@bytes', 'src/verifier/formats', 'src/verifier/report.ts'],
  'src/verifier/x509': [
    '@bytes',
    'src/verifier/asn1',
    'src/verifier/time.ts',
    'src/verifier/report.ts',
    'src/verifier/signer-report.ts',
    'src/verifier/trust',
    'src/verifier/cose/signature.ts',
  ],
  'src/verifier/cose': ['@bytes', 'src/verifier/cbor', 'src/verifier/asn1', 'src/verifier/x509'],
  'src/verifier/trust': [
    '@bytes',
    'src/verifier/asn1',
    'src/verifier/x509',
    'src/verifier/time.ts',
    'src/verifier/report.ts',
    'src/verifier/signer-report.ts',
  ],
  'src/verifier/timestamp': [
    '@bytes',
    'src/verifier/asn1',
    'src/verifier/cbor',
    'src/verifier/x509',
    'src/verifier/cose',
    'src/verifier/trust',
    'src/verifier/time.ts',
    'src/verifier/report.ts',
    'src/verifier/signer-report.ts',
    'src/verifier/status.ts',
  ],
  'src/verifier/manifest': [
    '@bytes',
    'src/verifier/brotli',
    'src/verifier/cbor',
    'src/verifier/jumbf',
    'src/verifier/report.ts',
    'src/verifier/signer-report.ts',
    'src/verifier/status.ts',
  ],
  'src/verifier/checks': ['src/verifier'],
  'src/verifier/verify.ts': ['src/verifier'],
  'src/verifier': ['src/verifier'],
  'src/trust-lists': ['src/verifier'],
  'src/probe': ['@bytes', 'src/verifier/formats'],
  'src/verdict': ['src/verifier'],
  'src/judging': ['src/verifier'],
  'src/offscreen': ['src/judging', 'src/memory'],
  'src/wording': [
    'src/sites/site-facts.ts',
    'src/verdict',
    'src/verifier/status.ts',
    'src/verifier/report.ts',
    'src/verifier/signer-report.ts',
    'src/messages',
  ],
  'src/messages': ['src/verdict/judgement.ts', 'src/browser'],
  'src/browser': [],
  'src/broker': ['src/verdict/judgement.ts', 'src/browser', 'src/probe'],
  'src/sites': [],
  'src/page': ['src/messages', 'src/browser', 'src/sites', 'src/wording', 'src/verdict/judgement.ts'],
  'src/background': [
    'src/judging',
    'src/memory',
    'src/recovery/limits.ts',
    'src/messages',
    'src/browser',
    'src/broker',
    'src/probe',
    'src/verdict',
    'src/verifier',
    'src/trust-lists',
    'src/wording',
  ],
  'src/ui': [
    'src/wording',
    'src/verdict',
    'src/verifier/report.ts',
    'src/verifier/signer-report.ts',
    'src/verifier/status.ts',
    'src/messages',
    'src/browser',
  ],
  'src/panel': ['src/popup', 'src/ui', 'src/wording'],
  'src/help': ['src/ui', 'src/wording', 'src/browser'],
  'src/election': ['src/ui', 'src/wording', 'src/browser'],
  'src/popup': ['src/sites', 'src/ui', 'src/wording', 'src/messages', 'src/browser', 'src/verdict'],
  'src/options': [
    'src/recovery-ui/model-list.tsx',
    'src/watermark',
    'src/ui',
    'src/wording',
    'src/messages',
    'src/browser',
    'src/verdict',
    'src/evidence/mail.ts',
    'src/trust-lists',
  ],
  'src/welcome': [
    'src/judging',
    'src/trust-lists',
    'src/ui',
    'src/wording',
    'src/messages',
    'src/browser',
    'src/verdict',
  ],
  'src/evidence': ['src/verdict', 'src/verifier/report.ts', 'src/verifier/signer-report.ts', 'src/wording'],
  'src/inspect': [
    'src/evidence',
    'src/recovery-ui',
    'src/judging',
    'src/ui',
    'src/wording',
    'src/messages',
    'src/browser',
    'src/broker',
    'src/probe',
    'src/verdict',
    'src/verifier',
    'src/trust-lists',
  ],
  'src/recovery': ['src/verifier/report.ts', 'src/verifier/signer-report.ts'],
  'src/watermark': ['@bytes', 'src/recovery', 'src/memory'],
  'src/memory': [
    'src/recovery',
    'src/messages/protocol.ts',
    'src/verdict/judgement.ts',
    'src/verifier/report.ts',
    'src/verifier/signer-report.ts',
  ],
  'src/resolver': ['src/recovery', 'src/broker', 'src/verifier'],
  'src/recovery-ui': [
    'src/memory',
    'src/recovery',
    'src/resolver',
    'src/watermark',
    'src/broker',
    'src/browser',
    'src/ui',
    'src/verdict',
    'src/verifier',
    'src/wording',
  ],
  'src/cli': ['src/evidence', 'src/wording', 'src/verdict', 'src/verifier', 'src/trust-lists'],
  'src/signer': ['src/verifier'],
  'src/demo': ['src/signer', 'src/cli', 'src/verdict', 'src/verifier', 'src/wording'],
  'src/tools': [
    'src/watermark',
    'src/recovery',
    'src/wording',
    'src/verdict',
    'src/demo',
    'src/trust-lists',
    'src/cli',
    'src/verifier',
    'src/signer',
  ],
};
const BYTES = ['src/verifier/bytes', 'src/verifier/limits.ts'];

/** Packages, and the only folders that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['src/browser'],
  cborg: ['src/signer'],
  '@noble/curves': ['src/verifier/x509'],
  '@noble/hashes': [
    'src/trust-lists',
    'src/verifier/bytes',
    'src/verifier/x509',
    'src/verifier/timestamp',
    'src/verifier/trust',
  ],
  exifr: ['src/verifier/metadata'],
  '@peculiar/': [
    'src/verifier/asn1',
    'src/verifier/x509',
    'src/verifier/timestamp',
    'src/verifier/trust',
    'src/verifier/checks',
    'src/verifier/cose',
    'src/signer',
    'src/trust-lists',
    'src/tools',
  ],
  preact: [
    'src/ui',
    'src/popup',
    'src/panel',
    'src/help',
    'src/election',
    'src/inspect',
    'src/options',
    'src/welcome',
    'src/recovery-ui',
  ],
  idb: ['src/background', 'src/browser', 'src/memory'],
  'node:': ['src/cli', 'src/demo', 'src/tools', 'src/signer'],
  vite: ['src/tools', 'src/demo'],
  'playwright-core': ['src/demo'],
  'puppeteer-core': ['src/demo'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  const target = (name: string): string =>
    name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
  return [
    ...[...found].map((match) => ({ from: file, to: target(match[2] ?? ''), typeOnly: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ from: file, to: target(match[1] ?? ''), typeOnly: false })),
  ];
}

/** The longest key of MAY_IMPORT that the file lies in. */
function layerOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((layer) => file === layer || file.startsWith(`${layer}/`) || file === `${layer}.ts`)
    .sort((a, b) => b.length - a.length)[0];
}

const within = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(`${folder}/`) || file === `${folder}.ts`;
const files = sourceFiles('src');
const imports = files.flatMap(importsOf);

test('there is something to guard', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test('every source file lies in a known layer', () => {
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test('imports go only downward', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!to.startsWith('src/') || to.startsWith('src/trust-lists/data/')) return false;
    const layer = layerOf(from) ?? '';
    const allowed = (MAY_IMPORT[layer] ?? []).flatMap((entry) => (entry === '@bytes' ? BYTES : [entry]));
    return !within(to, layer) && !allowed.some((folder) => within(to, folder));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the shipped code imports nothing that is not shipped', () => {
  const unshipped = ['src/cli', 'src/demo', 'src/signer', 'src/tools', 'test'];
  const wrong = imports.filter(
    ({ from, to }) =>
      !unshipped.some((folder) => within(from, folder)) && unshipped.some((folder) => within(to, folder)),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('each package is imported only where it belongs', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (to.startsWith('src/') || to.startsWith('.') || to.startsWith('manifest') || to.startsWith('package'))
      return false;
    const owner = Object.keys(PACKAGES).find(
      (name) => to === name || to.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`),
    );
    return owner === undefined || !(PACKAGES[owner] ?? []).some((folder) => within(from, folder));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('no file is part of an import cycle', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports)
    if (!typeOnly && to.startsWith('src/')) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('no file only passes on what others export', () => {
  const barrels = files.filter((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .filter(
        (line) =>
          line.trim() !== '' &&
          !line.trim().startsWith('//') &&
          !line.trim().startsWith('*') &&
          !line.trim().startsWith('/*'),
      );
    return lines.length > 0 && lines.every((line) => /^export\s.*\sfrom\s/.test(line));
  });
  expect(barrels).toEqual([]);
});

test('the verifier reads no clock, no network, no storage and no page', () => {
  // `document` and `window` do not even compile there (src/verifier/tsconfig.json).
  const banned =
    /\bDate\.now\b|\bfetch\(|\bindexedDB\b|\bperformance\.now\b|\bconsole\.|\bMath\.random\b|\bsetTimeout\(/;
  const wrong = files
    .filter((file) => within(file, 'src/verifier'))
    .filter((file) => banned.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(wrong).toEqual([]);
});
