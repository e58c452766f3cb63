import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../src/demo/browsers.mjs';

/**
 * `npx tsx test/bench/signature-engines.ts`: WebCrypto and @noble/curves check the same Ed25519 signatures in the same
 * Chromium, side by side. Which of them src/verifier/x509/signature-engine.ts asks first rests on this.
 */
const ROUNDS = 60;

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'test/bench/page/signature-engines.ts', formats: ['iife'], name: 'engines', fileName: 'engines' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

async function main(): Promise<void> {
  const executablePath = findBrowser('chromium')?.path;
  if (executablePath === undefined) throw new Error('Chromium was not found');
  const code = await script();
  // WebCrypto wants a secure context, which a loopback address is.
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>engines</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: code });
    const times = await page.evaluate((rounds) => globalThis.measureEngines(rounds), ROUNDS);
    console.log(`Chromium ${browser.version()}, ${ROUNDS} Ed25519 signatures each, key import included`);
    console.log(`${'engine'.padEnd(12)}${'first'.padStart(10)}${'median'.padStart(10)}`);
    for (const { engine, first, median } of times) {
      const cells = [first, median].map((ms) => `${ms.toFixed(2)} ms`.padStart(10)).join('');
      console.log(`${engine.padEnd(12)}${cells}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
