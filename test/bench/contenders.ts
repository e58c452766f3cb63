import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { bundledTrust } from '../../src/trust-lists/bundled.ts';
import { WORKER_BUNDLE } from '../../worker-bundle.ts';
import { publishedCertificate } from '../make/published-lists.ts';
import type { BenchFile } from './media.ts';

/** Who is measured: the names of their modules in `page`, ours first. */
export const PEERS = ['c2pa-web', 'c2pa-ts'] as const;
export const CONTENDERS = ['ours', ...PEERS] as const;
export type ContenderName = (typeof CONTENDERS)[number];

const OUT = resolve('out/bench');

/** Pieces loaded on demand are just imported, as in the product's workers: what Vite puts around that is for pages with styles. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** Builds each contender by itself, as a product that uses it alone would: none shares code with another. */
export async function buildPages(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  for (const name of [...CONTENDERS, 'harness']) {
    await build({
      root: 'test/bench/page',
      base: `/${name}/`,
      configFile: false,
      logLevel: 'error',
      define: { __WHENCE_VERSION__: '"bench"' },
      plugins: [plainImports],
      build: {
        outDir: join(OUT, name),
        emptyOutDir: true,
        target: 'es2023',
        modulePreload: false,
        rollupOptions: {
          // Ours as the product builds it.
          ...(name === 'ours' ? WORKER_BUNDLE : {}),
          input: resolve(`test/bench/page/${name}.ts`),
          preserveEntrySignatures: 'allow-extension',
          output: { ...(name === 'ours' ? WORKER_BUNDLE.output : {}), entryFileNames: 'index.js' },
        },
      },
    });
  }
}

/** Bytes of the verifier alone, trust lists apart, with all that it loads on demand; gzipped as a store does. */
export async function verifierSize(): Promise<{ readonly core: number; readonly whole: number }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      rollupOptions: {
        ...WORKER_BUNDLE,
        input: resolve('src/verifier/verify.ts'),
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const sizes = chunks.flatMap((chunk) =>
    chunk.type === 'chunk' ? [{ entry: chunk.isEntry, bytes: gzipSync(chunk.code).length }] : [],
  );
  const sum = (some: typeof sizes): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return { core: sum(sizes.filter(({ entry }) => entry)), whole: sum(sizes) };
}

function pem(base64: string): string {
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
}

/**
 * Writes an unpacked extension with the built contenders, the media as `media/INDEX` with their types, and the trust
 * lists in the form that c2pa-web reads. WebAssembly is allowed in it, which the product's own pages do without.
 * @returns its folder
 */
export async function writeExtension(media: readonly BenchFile[]): Promise<string> {
  const trust = bundledTrust();
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'" },
  };
  const page =
    '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="/harness/index.js"></script>';
  const texts: Readonly<Record<string, string>> = {
    'manifest.json': JSON.stringify(manifest),
    'index.html': page,
    'media.json': JSON.stringify(media.map(({ type }) => type)),
    'anchors.pem': trust.signerAnchors.map(({ sha256 = '' }) => pem(publishedCertificate(sha256) ?? '')).join(''),
    'ekus.cfg': `${trust.signerEkus.join('\n')}\n`,
  };
  await mkdir(join(OUT, 'media'), { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(OUT, name), text);
  for (const [index, { bytes }] of media.entries()) await writeFile(join(OUT, 'media', String(index)), bytes);
  return OUT;
}
