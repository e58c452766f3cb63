import { makeBuilds } from './builds.ts';
import { type FeedCost, measureFeed } from './feed-cost.ts';
import { type LoadCost, measureLoad } from './load-cost.ts';
import { signedPictures, unsignedPictures } from './pictures.ts';

/**
 * `npm run bench:page [-- --load | --feed]`: what the extension costs a page, in one run in Chromium: bytes and requests
 * for pictures with and without credentials against a build that fetches each file whole, and main-thread time and
 * memory while a feed of 10,000 pictures is scrolled, against the same feed without the extension.
 */
const UNSIGNED = 500;
const SIGNED = 25;
const FEED = 10_000;

async function main(args: readonly string[]): Promise<void> {
  const builds = await makeBuilds();
  if (!args.includes('--feed')) {
    const pictures = [...unsignedPictures(UNSIGNED), ...(await signedPictures(SIGNED))];
    const arms = [
      ['none', await said('pages without the extension', measureLoad(null, pictures))],
      ['ours', await said('pages with it', measureLoad(builds.ours, pictures))],
      ['whole', await said('pages with every file fetched whole', measureLoad(builds.whole, pictures))],
    ] as const;
    console.log(`\n${UNSIGNED} unsigned and ${SIGNED} signed pictures; what the extension asked for beside the page\n`);
    console.table(Object.fromEntries(arms.map(([name, cost]) => [name, loadRow(cost)])));
  }
  if (!args.includes('--load')) {
    const none = await said('feed without the extension', measureFeed(null, FEED));
    const ours = await said('feed with it', measureFeed(builds.ours, FEED));
    console.log(`\nA feed of ${FEED.toLocaleString('en')} pictures scrolled to its end\n`);
    console.table({ none: feedRow(none), ours: feedRow(ours) });
    const added = (100 * (ours.mainThreadMs - none.mainThreadMs)) / ours.scrollMs;
    const heap = 100 * (ours.heapBytes / none.heapBytes - 1);
    console.log(`added main-thread time: ${added.toFixed(2)} % of the scroll by difference;`);
    console.log(
      `our own scripts: ${((100 * ours.ownMs) / ours.scrollMs).toFixed(2)} % by trace; heap: ${heap.toFixed(1)} %`,
    );
  }
}

/** Says when it is done: a run takes minutes. */
async function said<T>(what: string, work: Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work;
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return result;
}

function loadRow({ unsigned, signed, repeat, verdicts }: LoadCost): Readonly<Record<string, string | number>> {
  return {
    'unsigned: bytes, median': unsigned.medianBytes,
    '95th percentile': unsigned.p95Bytes,
    most: unsigned.mostBytes,
    'requests, mean': Number(unsigned.meanRequests.toFixed(3)),
    'more than one': unsigned.withMoreRequests,
    'signed: whole downloads, most': signed.mostWhole,
    'requests ': Number(signed.meanRequests.toFixed(2)),
    'repeat view: requests': repeat.requests,
    bytes: repeat.bytes,
    'verdicts missing': verdicts,
  };
}

function feedRow(cost: FeedCost): Readonly<Record<string, string | number>> {
  return {
    'scroll, s': Number((cost.scrollMs / 1000).toFixed(1)),
    'main thread, ms': Math.round(cost.mainThreadMs),
    'our scripts, ms': Math.round(cost.ownMs),
    'our longest task, ms': Number(cost.longestOwnMs.toFixed(1)),
    'our tasks over 50 ms': cost.longOwnTasks,
    'heap, MB': Number((cost.heapBytes / 1e6).toFixed(2)),
  };
}

await main(process.argv.slice(2));
