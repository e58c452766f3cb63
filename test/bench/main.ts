import { execFileSync } from 'node:child_process';
import { findBrowser } from '../../src/demo/browsers.mjs';
import { buildPages, CONTENDERS, type ContenderName, PEERS, verifierSize, writeExtension } from './contenders.ts';
import { type BenchBrowser, measureFirst, measureWarm, quantile } from './measure.ts';
import { type BenchFile, signedMedia } from './media.ts';
import { type Timed, UNREADABLE } from './page/contender.ts';

/**
 * `npm run bench [-- --files]`: our verifier and two others judge the same signed files in the same Chromium, in one run.
 * Prints times side by side and their ratios, for each peer over the files that both can read.
 * "Nothing" is an empty page of an extension, where all three would work, in a browser and profile that are used for the
 * first time. It holds the file's bytes and none of the contender's code: import, start (trust lists, and for c2pa-web its
 * worker and WebAssembly) and judging count, navigation and the download of the file do not.
 */
const STARTS = 41;
const MINIMUM = 20;

interface Measured {
  readonly media: readonly BenchFile[];
  readonly warm: ReadonlyMap<ContenderName, readonly Timed[]>;
}

/** Which files a peer reads as we do: an index into the media each. */
function readByBoth({ media, warm }: Measured, peer: ContenderName): readonly number[] {
  return media.flatMap((_, index) => {
    const states = [warm.get('ours')?.[index]?.state, warm.get(peer)?.[index]?.state];
    return states.some((state) => state === undefined || state === UNREADABLE || state === 'NoManifest') ? [] : [index];
  });
}

async function firstVerdicts(browser: BenchBrowser, peer: ContenderName, files: readonly number[]) {
  const ours: number[] = [];
  const theirs: number[] = [];
  // In turn, so that whatever else the machine does meets both alike; files spread over the whole list.
  for (let start = 0; start < STARTS; start++) {
    const url = `/media/${files[Math.floor((start * files.length) / STARTS)] ?? 0}`;
    ours.push(await measureFirst(browser, 'ours', url));
    theirs.push(await measureFirst(browser, peer, url));
  }
  return { ours, theirs };
}

function row(label: string, ours: number, theirs: number): string {
  const cells = [ours, theirs].map((ms) => `${ms.toFixed(1).padStart(9)} ms`).join(' ');
  return `${label.padEnd(34)} ${cells} ${(theirs / ours).toFixed(1).padStart(7)} ×`;
}

async function compare(browser: BenchBrowser, measured: Measured, peer: ContenderName): Promise<void> {
  const { media, warm } = measured;
  const files = readByBoth(measured, peer);
  if (files.length < MINIMUM) throw new Error(`only ${files.length} files that both read, ${MINIMUM} wanted`);
  const times = (name: ContenderName): number[] => files.map((index) => warm.get(name)?.[index]?.ms ?? Number.NaN);
  const first = await firstVerdicts(browser, peer, files);
  const [ours, theirs] = [times('ours'), times(peer)];
  console.log(`\n${files.length} of ${media.length} signed files that both read`);
  console.log(`${''.padEnd(34)} ${'Whence'.padStart(12)} ${peer.padStart(12)} ${'faster'.padStart(9)}`);
  console.log(row('nothing to first verdict, median', quantile(first.ours, 0.5), quantile(first.theirs, 0.5)));
  console.log(row('nothing to first verdict, slowest', Math.max(...first.ours), Math.max(...first.theirs)));
  console.log(row('warm, median', quantile(ours, 0.5), quantile(theirs, 0.5)));
  console.log(row('warm, 95th percentile', quantile(ours, 0.95), quantile(theirs, 0.95)));
  if (!process.argv.includes('--files')) return;
  for (const index of files) {
    const [one, other] = [warm.get('ours')?.[index], warm.get(peer)?.[index]];
    const states = one?.state === other?.state ? (one?.state ?? '') : `${one?.state}, there ${other?.state}`;
    console.log(`${row((media[index]?.name ?? '').slice(0, 34), one?.ms ?? 0, other?.ms ?? 0)}  ${states}`);
  }
}

async function main(): Promise<void> {
  const media = await signedMedia();
  await buildPages();
  const executablePath = findBrowser('chromium')?.path;
  if (executablePath === undefined) throw new Error('Chromium was not found');
  const browser = { executablePath, extension: await writeExtension(media) };
  const version = execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim();
  const urls = media.map((_, index) => `/media/${index}`);
  const warm = new Map<ContenderName, readonly Timed[]>();
  for (const name of CONTENDERS) warm.set(name, await measureWarm(browser, name, urls));
  console.log(
    `${version}, ${STARTS} cold starts. Nothing: an empty page of an extension, at rest, that holds the file in memory.\n` +
      'Counted are importing the code, starting it (trust lists included; for c2pa-web its worker and WebAssembly\n' +
      "too) and judging; navigation and the file's download are not. c2pa-ts checks neither chains nor trusted time.",
  );
  for (const peer of PEERS) await compare(browser, { media, warm }, peer);
  const { core, whole } = await verifierSize();
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`\nverifier, gzipped: ${kilobytes(whole)} in all, ${kilobytes(core)} of it loaded at once`);
}

await main();
