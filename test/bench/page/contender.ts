/** What the benchmark's driver asks of each contender's page; times are milliseconds by the page's own clock. */
export interface Contender {
  /** Begun by the page itself for the file that its address names in `?first=`: everything between nothing and the first verdict. */
  readonly first: Promise<{ readonly ms: number; readonly state: string }> | null;
  /** Judges files already in memory, `rounds` times each, and gives each file's median. */
  warm(urls: readonly string[], rounds: number): Promise<readonly { readonly ms: number; readonly state: string }[]>;
}

/** The state given for a file that the contender throws on. */
export const UNREADABLE = 'unreadable';

/** Both contenders are measured by this one loop, so that only the judging differs. */
export function contender(start: () => Promise<(media: Blob) => Promise<string>>): Contender {
  const fetchMedia = async (url: string): Promise<Blob> => (await fetch(url)).blob();
  const judged = start();
  // Begun before its first use: a failure must surface at that use, not as an unhandled rejection.
  judged.catch(() => undefined);
  const judgeFirst = async (url: string): Promise<{ ms: number; state: string }> => {
    const media = await fetchMedia(url);
    const state = await (await judged)(media);
    return { ms: performance.now(), state };
  };
  const firstUrl = new URLSearchParams(location.search).get('first');
  return {
    first: firstUrl === null ? null : judgeFirst(firstUrl),
    warm: async (urls, rounds) => {
      const judge = await judged;
      const results: { ms: number; state: string }[] = [];
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
    },
  };
}
