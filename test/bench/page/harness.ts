import { type Contender, type Timed, UNREADABLE } from './contender.ts';

/** Both contenders are measured by these two functions, so that only what they do differs. `module` is its address. */
export interface Harness {
  readonly first: (module: string, url: string) => Promise<Timed>;
  readonly warm: (module: string, urls: readonly string[], rounds: number) => Promise<readonly Timed[]>;
}

async function fetchMedia(url: string): Promise<Blob> {
  const types = (await (await fetch('/media.json')).json()) as readonly string[];
  const type = types[Number(url.slice(url.lastIndexOf('/') + 1))] ?? '';
  // Through an array, so that the bytes lie in memory and not in a file that is still being read.
  return new Blob([await (await fetch(url)).arrayBuffer()], { type });
}

async function load(module: string): Promise<(media: Blob) => Promise<string>> {
  const { start }: Contender = await import(/* @vite-ignore */ module);
  return start();
}

const CALM_ROUNDS = 40;
const MOST_ROUNDS = 4_000;

/**
 * Until page and browser have nothing else to do: a browser that was just started goes on starting for a while, which is
 * nobody's time. Calm is when the same small work takes the same time again and again.
 */
async function rest(): Promise<void> {
  await new Promise<void>((loaded) => {
    if (document.readyState === 'complete') loaded();
    else addEventListener('load', () => loaded(), { once: true });
  });
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0, calm = 0; round < MOST_ROUNDS && calm < CALM_ROUNDS; round++) {
    await new Promise((idle) => requestIdleCallback(idle));
    const took = smallWork();
    least = Math.min(least, took);
    calm = took <= 1.5 * least ? calm + 1 : 0;
  }
}

/** Milliseconds that some arithmetic takes now. */
function smallWork(): number {
  const from = performance.now();
  let sum = 0;
  for (let index = 0; index < 300_000; index++) sum = (sum + index * index) % 1_000_003;
  return performance.now() - from + (sum < 0 ? 1 : 0);
}

/** Once for a page: the code is imported, started and judges one file that is in memory already. */
async function first(module: string, url: string): Promise<Timed> {
  const media = await fetchMedia(url);
  await rest();
  const from = performance.now();
  const judge = await load(module);
  const state = await judge(media);
  return { ms: performance.now() - from, state };
}

/** Judges files already in memory, `rounds` times each, and gives each file's median. */
async function warm(module: string, urls: readonly string[], rounds: number): Promise<readonly Timed[]> {
  const judge = await load(module);
  const results: Timed[] = [];
  for (const url of urls) {
    const media = await fetchMedia(url);
    const times: number[] = [];
    // Once unmeasured: it also tells which files this contender cannot read at all.
    let state = await judge(media).catch(() => UNREADABLE);
    for (let round = 0; round < rounds && state !== UNREADABLE; round++) {
      const from = performance.now();
      state = await judge(media);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    results.push({ ms: times[Math.floor(times.length / 2)] ?? Number.NaN, state });
  }
  return results;
}

Object.assign(globalThis, { harness: { first, warm } satisfies Harness });
