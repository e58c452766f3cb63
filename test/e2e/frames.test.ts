import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import type { FrameCount } from '../browser/hostile-pages/frame-harness.ts';
import { type HostileServer, serveHostilePages } from '../browser/hostile-pages/hostile-server.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

const HARNESS = resolve(import.meta.dirname, '../browser/hostile-pages/frame-harness.ts');

/** The content script's code and the attacks as one script for a page without the extension's own. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: HARNESS, formats: ['iife'], name: 'harness' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const [chunk] = first !== undefined && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

describe.each(FAMILIES)('frames after an attack in %s', (family) => {
  let session: Session;
  let server: HostileServer;
  let counts: readonly FrameCount[];
  let stop: () => Promise<void>;

  beforeAll(async () => {
    server = await serveHostilePages();
    session = await startSession(family);
    const script = await bundled();
    // The extension is at work there too, with a layer of its own that the harness cannot open.
    const pages = await listen((request, response) => {
      const isScript = request.url === '/harness.js';
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
      response.end(isScript ? script : '<!doctype html><title>Frames</title><body><script src="/harness.js"></script>');
    }, 0);
    stop = () => shut(pages);
    const tab = await session.driver.open(`${originOf(pages)}/`);
    await tab.toFront();
    counts = await tab.evaluate(
      async ({ places, browser }) => {
        while (typeof globalThis.countFrames !== 'function') await new Promise((then) => requestAnimationFrame(then));
        return globalThis.countFrames(places, browser);
      },
      { places: server.places, browser: family },
    );
  });
  afterAll(async () => {
    await session.close();
    await server.close();
    await stop();
  });

  test('every attack began with one badge', () => {
    expect(counts.length).toBeGreaterThan(45);
    expect(counts.filter(({ badgesBefore }) => badgesBefore !== 1)).toEqual([]);
  });

  test('no badge stood for more than one frame', () => {
    expect(counts.filter(({ staleFrames }) => staleFrames > 1)).toEqual([]);
  });
});
