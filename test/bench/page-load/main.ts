import { feedLines, idleLines, type Lines, loadLines, stormLines } from './bounds.ts';
import { type Builds, makeBuilds } from './builds.ts';
import { compareFeeds, type FeedCost, traceFeed } from './feed-cost.ts';
import { measureIdle } from './idle-cost.ts';
import { type LoadCost, measureLoad } from './load-cost.ts';
import { signedPictures, unsignedPictures } from './pictures.ts';
import { measureStorm, type StormCost } from './storm-cost.ts';

/**
 * `npm run bench:page [-- --load | --feed | --rest]`: what the extension costs a page, in one run in Chromium: bytes and
 * requests for pictures with and without credentials against a build that fetches each file whole; main-thread time and
 * memory while a feed of 10,000 pictures is scrolled, against the same feed without the extension; and what it does in a
 * storm of changes and where nothing changes. Each figure that is promised is printed with its bound.
 */
const UNSIGNED = 500;
const SIGNED = 25;
const FEED = 10_000;
/** The storm is made so often, in turn, and the least disturbed counts: others at work on the machine only ever add. */
const PASSES = 2;
const AT_REST = 60;

async function main(args: readonly string[]): Promise<void> {
  const builds = await makeBuilds();
  const parts = [
    ['--load', benchLoad],
    ['--feed', benchFeed],
    ['--rest', benchRest],
  ] as const;
  const wanted = parts.filter(([name]) => args.length === 0 || args.includes(name));
  const lines: Record<string, Lines[string]> = {};
  for (const [, bench] of wanted) Object.assign(lines, await bench(builds));
  console.log('\nWhat is promised\n');
  console.table(lines);
}

async function benchLoad(builds: Builds): Promise<Lines> {
  const pictures = [...unsignedPictures(UNSIGNED), ...(await signedPictures(SIGNED))];
  const none = await said('pages without the extension', measureLoad(null, pictures));
  const ours = await said('pages with it', measureLoad(builds.ours, pictures));
  const whole = await said('pages with every file fetched whole', measureLoad(builds.whole, pictures));
  console.log(`\n${UNSIGNED} unsigned and ${SIGNED} signed pictures; what the extension asked for beside the page\n`);
  console.table({ none: loadRow(none), ours: loadRow(ours), whole: loadRow(whole) });
  return loadLines(ours);
}

async function benchFeed(builds: Builds): Promise<Lines> {
  const feeds = await said('feed without the extension and with it, in turns', compareFeeds(builds.ours, FEED));
  const own = await said('feed with it, traced', traceFeed(builds.ours, FEED));
  console.log(`\nA feed of ${FEED.toLocaleString('en')} pictures scrolled to its end\n`);
  console.table({ none: feedRow(feeds.none), ours: feedRow(feeds.ours) });
  console.log(
    `added to the main thread: ${feeds.addedMs.toFixed(0)} ms, standard error ${feeds.errorMs.toFixed(0)} ms`,
  );
  console.table({
    'our calls': {
      'all, ms': Math.round(own.ownMs),
      'longest, ms': Number(own.longestOwnMs.toFixed(1)),
      'over 50 ms': own.longOwnTasks,
    },
  });
  return feedLines(feeds, own);
}

async function benchRest(builds: Builds): Promise<Lines> {
  let none = await said('storm without the extension', measureStorm(null));
  let ours = await said('storm with it', measureStorm(builds.ours));
  for (let pass = 1; pass < PASSES; pass++) {
    none = quicker(none, await said('storm without the extension', measureStorm(null)));
    ours = quicker(ours, await said('storm with it', measureStorm(builds.ours)));
  }
  console.table({ none, ours });
  const pictures = [...unsignedPictures(AT_REST), ...(await signedPictures(3))];
  return { ...stormLines(none, ours), ...idleLines(await said('at rest', measureIdle(builds.ours, pictures))) };
}

function quicker(one: StormCost, other: StormCost): StormCost {
  return other.framesPerSecond > one.framesPerSecond ? other : one;
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
    'heap, MB': Number((cost.heapBytes / 1e6).toFixed(2)),
    'of it scripts': Number((cost.scriptHeapBytes / 1e6).toFixed(2)),
  };
}

await main(process.argv.slice(2));
