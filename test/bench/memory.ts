import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { build } from 'vite';
import { signed } from '../make/fixture.ts';
import { testPki } from '../make/pki.ts';
import type { Measured } from './memory-child.ts';
import { writeJpeg, writePdf, writeSparseMp4 } from './memory-media.ts';

/**
 * `npm run bench:memory`: how much memory judging takes, and how fast long films are streamed. Each file is judged in a
 * process of its own, the verifier bundled as it is shipped, after a small file has warmed it up. Held files are read
 * into memory by whoever asks for the verdict, as browsers do, and count as memory of the judgement; long films stay on
 * the disk. Times are the processor's, since the machine may have other work. Exits with 1 where a bound is broken.
 */
const MB = 1024 * 1024;
const OUT = resolve('out/bench-memory');
const HELD_MEGABYTES = [1, 10, 25, 50] as const;
const HELD = [
  ['JPEG', writeJpeg],
  ['MP4', writeSparseMp4],
  ['PDF', writePdf],
] as const;
const FILM_MEGABYTES = 1024;
const FILM_LIMIT = 96 * MB;
/** Streaming against WebCrypto's rate for bytes that lie in memory as a whole. */
const LEAST_SHARE = 1 / 4;
const RATE_BYTES = 128 * MB;
const ROUNDS = 3;

const run = promisify(execFile);

async function buildChild(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { __WHENCE_VERSION__: '"bench"' },
    build: {
      ssr: resolve('test/bench/memory-child.ts'),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true },
  });
}

async function measured(mode: 'held' | 'streamed', path: string): Promise<Measured> {
  const files = [path, join(OUT, 'warm-up.jpg'), join(OUT, 'trust.bin')];
  const { stdout } = await run(process.execPath, ['--expose-gc', join(OUT, 'child.mjs'), mode, ...files]);
  return JSON.parse(stdout) as Measured;
}

/** Bytes a second of the processor that WebCrypto hashes at once: the best of some rounds, as nothing else should count. */
async function oneShotRate(): Promise<number> {
  const bytes = new Uint8Array(RATE_BYTES);
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = process.cpuUsage();
    await crypto.subtle.digest('SHA-256', bytes);
    const { user, system } = process.cpuUsage(started);
    best = Math.max(best, RATE_BYTES / ((user + system) / 1_000_000));
  }
  return best;
}

const inMegabytes = (bytes: number): string => (bytes / MB).toFixed(0);

async function main(): Promise<boolean> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'trust.bin'), serialize((await testPki()).trust));
  await writeFile(join(OUT, 'warm-up.jpg'), await signed('image/jpeg'));
  await buildChild();

  let holds = true;
  const line = (name: string, found: Measured, taken: number, limit: number): void => {
    const right = found.verdict === 'trusted' && taken <= limit;
    holds &&= right;
    console.log(
      `${name.padEnd(24)} ${inMegabytes(found.size).padStart(5)} MB  peak ${inMegabytes(taken).padStart(4)} MB of ` +
        `${inMegabytes(limit).padStart(4)} MB  ${found.ms.toFixed(0).padStart(6)} ms  ${found.verdict}${right ? '' : '  TOO MUCH'}`,
    );
  };
  for (const megabytes of HELD_MEGABYTES) {
    for (const [name, write] of HELD) {
      const found = await measured('held', await write(OUT, megabytes));
      line(`${name}, held`, found, found.peak - found.before, 1.5 * found.size + 32 * MB);
    }
  }
  const film = await measured('streamed', await writeSparseMp4(OUT, FILM_MEGABYTES));
  line('MP4, streamed', film, film.peak, FILM_LIMIT);
  console.log(`  of which ${inMegabytes(film.before)} MB are the process itself before it reads the film`);

  // The film is hashed twice: the bytes that are signed, and the whole file for its name in the report.
  const rate = (2 * film.size) / (film.ms / 1000);
  const oneShot = await oneShotRate();
  const share = rate / oneShot;
  holds &&= share >= LEAST_SHARE;
  console.log(
    `streamed at ${inMegabytes(rate)} MB/s (two digests a byte), WebCrypto at once ${inMegabytes(oneShot)} MB/s: ` +
      `${(100 * share).toFixed(0)} % of ${(100 * LEAST_SHARE).toFixed(0)} % wanted`,
  );
  await rm(OUT, { recursive: true, force: true });
  return holds;
}

process.exitCode = (await main()) ? 0 : 1;
