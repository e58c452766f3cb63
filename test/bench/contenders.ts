import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundledTrust } from '../../src/trust-lists/bundled.ts';
import type { BenchFile } from './media.ts';

/** Who is measured: the names of their modules in `page`, ours first. */
export const PEERS = ['c2pa-web', 'c2pa-ts'] as const;
export const CONTENDERS = ['ours', ...PEERS] as const;
export type ContenderName = (typeof CONTENDERS)[number];

const OUT = resolve('out/bench');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.pem': 'text/plain',
  '.cfg': 'text/plain',
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
      build: {
        outDir: join(OUT, name),
        emptyOutDir: true,
        target: 'es2023',
        modulePreload: false,
        rollupOptions: {
          input: resolve(`test/bench/page/${name}.ts`),
          preserveEntrySignatures: 'allow-extension',
          output: { entryFileNames: 'index.js' },
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
      rollupOptions: { input: resolve('src/verifier/verify.ts'), preserveEntrySignatures: 'allow-extension' },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const sizes = chunks.flatMap((chunk) =>
    chunk.type === 'chunk' ? [{ entry: chunk.isEntry, bytes: gzipSync(chunk.code).length }] : [],
  );
  const sum = (some: typeof sizes): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return { core: sum(sizes.filter(({ entry }) => entry)), whole: sum(sizes) };
}

function pem(der: Uint8Array): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd()}\n-----END CERTIFICATE-----\n`;
}

/** Serves the built pages, the media as `/media/INDEX`, and the trust lists in the form that c2pa-web reads. */
export async function servePages(media: readonly BenchFile[]): Promise<Server> {
  const trust = bundledTrust();
  const texts = new Map([
    [
      '/',
      '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="/harness/index.js"></script>',
    ],
    ['/anchors.pem', trust.signerAnchors.map((anchor) => pem(anchor.der)).join('')],
    ['/ekus.cfg', `${trust.signerEkus.join('\n')}\n`],
  ]);
  // From memory, so that no disk is measured.
  const built = new Map<string, Promise<Buffer>>();
  const fromDisk = (path: string): Promise<Buffer> => {
    const file = built.get(path) ?? readFile(join(OUT, path));
    built.set(path, file);
    return file;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const file = path.startsWith('/media/') ? media[Number(path.slice(7))] : undefined;
    const body = file === undefined ? Promise.resolve(texts.get(path) ?? fromDisk(path)) : Promise.resolve(file.bytes);
    body.then(
      (bytes) => {
        response.writeHead(200, {
          'content-type':
            file?.type ?? TYPES[extname(path)] ?? (path === '/' ? 'text/html' : 'application/octet-stream'),
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
