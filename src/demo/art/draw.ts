import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser } from '../browsers.mjs';
import type {} from './studio.ts';

/**
 * Draws the demo's pictures and videos anew into src/demo/media: `npx tsx src/demo/art/draw.ts [NAME...]`.
 * Needs Chromium, and ffmpeg for the videos. Nothing else ever runs this; its results lie in the repository.
 */
const MEDIA = resolve(import.meta.dirname, '../media');

async function studioScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, 'studio.ts'), formats: ['iife'], name: 'art' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const chunk = bundle?.output[0];
  if (chunk === undefined) throw new Error('the studio was not built');
  return chunk.code;
}

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

function ffmpeg(args: readonly string[]): void {
  const { status } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error('ffmpeg failed; is it installed?');
}

async function film(page: Page, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-art-'));
  const { frames, perSecond } = await page.evaluate((film) => {
    const known = globalThis.studio.films[film];
    if (known === undefined) throw new Error(`no film ${film}`);
    return { frames: known.frames, perSecond: known.perSecond };
  }, name);
  for (let index = 0; index < frames; index++) {
    const frame = await page.evaluate(([film, at]) => globalThis.studio.frame(film, at), [name, index] as const);
    await writeFile(join(folder, `${String(index).padStart(4, '0')}.png`), bytesOf(frame));
  }
  const input = ['-framerate', String(perSecond), '-i', join(folder, '%04d.png'), '-pix_fmt', 'yuv420p'];
  // VP9, which every browser plays without the machine's own codecs.
  const vp9 = ['-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '38', '-row-mt', '1'];
  ffmpeg([...input, ...vp9, '-movflags', '+faststart', join(MEDIA, `${name}.mp4`)]);
  // One fragment a second, for a player that appends pieces.
  ffmpeg([
    ...input,
    ...vp9,
    '-g',
    String(perSecond),
    '-movflags',
    '+frag_keyframe+empty_moov+default_base_moof',
    join(MEDIA, `${name}-fragmented.mp4`),
  ]);
  await rm(folder, { recursive: true });
}

async function main(only: readonly string[]): Promise<void> {
  await mkdir(MEDIA, { recursive: true });
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await studioScript() });
    const names = await page.evaluate(
      () => [globalThis.studio.pictures, Object.keys(globalThis.studio.films)] as const,
    );
    const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
    for (const name of names[0].filter(wanted)) {
      const bytes = bytesOf(await page.evaluate((picture) => globalThis.studio.picture(picture), name));
      await writeFile(join(MEDIA, name), bytes);
      console.log(`${name.padEnd(24)} ${(bytes.length / 1000).toFixed(0).padStart(5)} kB`);
    }
    for (const name of names[1].filter(wanted)) {
      await film(page, name);
      console.log(name);
    }
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
