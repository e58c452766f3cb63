import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../src/demo/browsers.mjs';
import { bundledTrust } from '../../src/trust-lists/bundled.ts';
import { signedMedia } from './media.ts';
import { UNREADABLE } from './page/contender.ts';
import type { Harness } from './page/harness.ts';

/**
 * `npm run bench`: our verifier and the reference library's web package judge the same signed files in the same Chromium,
 * in one run, one after the other on each file list. Prints times side by side and their ratios.
 * "Nothing" is an empty page that holds the file's bytes and none of the contender's code: import, start (trust lists,
 * and for the peer its worker and WebAssembly) and judging count, navigation and the download of the file do not.
 */
const STARTS = 15;
const ROUNDS = 7;
const CONTENDERS = ['ours', 'peer'] as const;
const OUT = resolve('out/bench');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.pem': 'text/plain',
  '.cfg': 'text/plain',
};

declare global {
  var harness: Harness;
}

async function buildPages(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await build({
    root: 'test/bench/page',
    configFile: false,
    logLevel: 'warn',
    define: { __WHENCE_VERSION__: '"bench"' },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(
          [...CONTENDERS, 'harness'].map((name) => [name, resolve(`test/bench/page/${name}.ts`)]),
        ),
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

function pem(der: Uint8Array): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd()}\n-----END CERTIFICATE-----\n`;
}

async function serve(
  media: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly type: string }>,
): Promise<Server> {
  const trust = bundledTrust();
  const texts = new Map([
    ['/', '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="/harness.js"></script>'],
    ['/anchors.pem', trust.signerAnchors.map((anchor) => pem(anchor.der)).join('')],
    ['/ekus.cfg', `${trust.signerEkus.join('\n')}\n`],
  ]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const file = media.get(path);
    const body =
      file === undefined ? Promise.resolve(texts.get(path) ?? readFile(join(OUT, path))) : Promise.resolve(file.bytes);
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

/** A page without cache, compiled code or worker of anybody. */
async function freshPage(browser: Browser, origin: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.harness !== undefined);
  return page;
}

/** Warm judging of every file; NaN where the contender cannot read one. */
async function measureWarm(browser: Browser, name: string, origin: string, urls: readonly string[]) {
  const page = await freshPage(browser, origin);
  const warm = await page.evaluate(([module, list, rounds]) => globalThis.harness.warm(module, list, rounds), [
    `/${name}.js`,
    urls,
    ROUNDS,
  ] as const);
  await page.context().close();
  return warm;
}

/** Milliseconds from nothing to the first verdict, in one fresh page. */
async function measureFirst(browser: Browser, name: string, origin: string, url: string): Promise<number> {
  const page = await freshPage(browser, origin);
  const first = await page.evaluate(([module, file]) => globalThis.harness.first(module, file), [
    `/${name}.js`,
    url,
  ] as const);
  await page.context().close();
  return first.ms;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const media = await signedMedia();
  if (media.length < 20) throw new Error(`only ${media.length} signed files to judge, 20 wanted`);
  await buildPages();
  const urls = media.map((_, index) => `/media/${index}`);
  const server = await serve(new Map(media.map((file, index) => [`/media/${index}`, file])));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findBrowser('chromium')?.path;
  if (executablePath === undefined) throw new Error('Chromium was not found');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const allOurs = await measureWarm(browser, 'ours', origin, urls);
    const allPeer = await measureWarm(browser, 'peer', origin, urls);
    const both = media.flatMap((file, index) => {
      const [ours, peer] = [allOurs[index], allPeer[index]];
      return ours === undefined || peer === undefined || peer.state === UNREADABLE ? [] : [{ file, index, ours, peer }];
    });
    if (both.length < 20) throw new Error(`only ${both.length} files that both can read, 20 wanted`);
    const bothUrls = both.map(({ index }) => urls[index] ?? '');
    const firstOurs: number[] = [];
    const firstPeer: number[] = [];
    // In turn, so that whatever else the machine does meets both alike; files spread over the whole list.
    for (let start = 0; start < STARTS; start++) {
      const url = bothUrls[Math.floor((start * bothUrls.length) / STARTS)] ?? '';
      firstOurs.push(await measureFirst(browser, 'ours', origin, url));
      firstPeer.push(await measureFirst(browser, 'peer', origin, url));
    }
    const row = (label: string, a: number, b: number): string =>
      `${label.padEnd(34)} ${a.toFixed(1).padStart(9)} ms ${b.toFixed(1).padStart(9)} ms ${(b / a).toFixed(1).padStart(7)} ×`;
    const ours = both.map((pair) => pair.ours.ms);
    const peer = both.map((pair) => pair.peer.ms);
    console.log(
      `${both.length} signed files that both can read (of ${media.length}), Chromium ${browser.version()}, ` +
        `${STARTS} cold starts, ${ROUNDS} warm rounds a file\n` +
        'Nothing: an empty page that holds the file in memory. Counted are importing the code, starting it (trust lists\n' +
        "included; for c2pa-web its worker and WebAssembly too) and judging; navigation and the file's download are not.\n",
    );
    console.log(`${''.padEnd(34)} ${'Whence'.padStart(12)} ${'c2pa-web'.padStart(12)} ${'faster'.padStart(9)}`);
    console.log(row('nothing to first verdict, median', quantile(firstOurs, 0.5), quantile(firstPeer, 0.5)));
    console.log(row('nothing to first verdict, slowest', Math.max(...firstOurs), Math.max(...firstPeer)));
    console.log(row('warm, median', quantile(ours, 0.5), quantile(peer, 0.5)));
    console.log(row('warm, 95th percentile', quantile(ours, 0.95), quantile(peer, 0.95)));
    const differ = both.filter((pair) => pair.ours.state !== pair.peer.state).map(({ file }) => file.name);
    console.log(`\nsame state on ${both.length - differ.length} of ${both.length}`);
    if (differ.length > 0) console.log(`differ: ${differ.join(', ')}`);
    if (process.argv.includes('--files')) {
      for (const { file, ours, peer } of both) console.log(row(file.name.slice(0, 34), ours.ms, peer.ms));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
