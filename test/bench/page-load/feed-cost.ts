import type { CDPSession, Page } from 'playwright-core';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { launch } from './browser.ts';
import { growingPage, scrollOn } from './feed-page.ts';
import { type MakePage, serveMedia } from './media-server.ts';
import { isOwnCall, millisecondsOf, startTrace } from './trace.ts';

export interface FeedCost {
  readonly scrollMs: number;
  /** The processor's time that the page's main thread took. */
  readonly mainThreadMs: number;
  /** The page's heap at the end, scripts' objects and elements together, after collecting what nobody needs. */
  readonly heapBytes: number;
  /** Of it, scripts' objects. */
  readonly scriptHeapBytes: number;
}

/** The same feed with and without the extension, scrolled in turns. */
export interface ComparedFeeds {
  readonly none: FeedCost;
  readonly ours: FeedCost;
  /** Milliseconds of main thread that the extension adds to the whole scroll, and the standard error of that. */
  readonly addedMs: number;
  readonly errorMs: number;
}

/** Calls into scripts of the extension, by the browser's trace. */
export interface OwnCalls {
  readonly scrollMs: number;
  readonly ownMs: number;
  readonly longestOwnMs: number;
  readonly longOwnTasks: number;
}

export const LONG_TASK_MS = 50;
/** CSS pixels a frame, of which there are 60 a second: a quick flick of the finger, kept up. */
const STEP = 100;
/** Frames that one feed is scrolled before the other has its turn: a machine's speed drifts within minutes. */
const LEG = 300;

/**
 * Scrolls a feed of so many pictures from its beginning to its end without and with the extension, leg by leg in turns, so
 * that both meet the machine in the same moods, and measures the page's own thread. The feed grows while it is scrolled:
 * in a page with thousands of lazy pictures from the start the browser's own look at each of them in each frame takes
 * twenty times as long as we do, and varies by more from one browser to the next.
 */
export async function compareFeeds(extension: string, count: number): Promise<ComparedFeeds> {
  const none = await openFeed(null, count, growingPage);
  const ours = await openFeed(extension, count, growingPage);
  try {
    const [one, other] = [await scroller(none.page), await scroller(ours.page)];
    const added: number[] = [];
    for (let leg = 0; !(one.isAtEnd() && other.isAtEnd()); leg++) {
      for (const arm of leg % 2 === 0 ? [one, other] : [other, one]) await arm.scroll();
      added.push((await other.taken()) - (await one.taken()));
    }
    return { none: await one.cost(), ours: await other.cost(), addedMs: sum(added), errorMs: errorOfSum(added) };
  } finally {
    await none.close();
    await ours.close();
  }
}

/** The same once more under a trace, which itself takes time of every call: what is measured above is measured without. */
export function traceFeed(extension: string, count: number): Promise<OwnCalls> {
  return onFeed({ extension, count, makePage: growingPage }, async (page, protocol) => {
    const trace = await startTrace(protocol);
    const { milliseconds } = await scrollOn(page, STEP, Number.POSITIVE_INFINITY);
    const own = (await trace()).filter((event) => isOwnCall(event, true)).map(millisecondsOf);
    return {
      scrollMs: milliseconds,
      ownMs: sum(own),
      longestOwnMs: Math.max(0, ...own),
      longOwnTasks: own.filter((ms) => ms > LONG_TASK_MS).length,
    };
  });
}

interface Feed {
  readonly extension: string | null;
  readonly count: number;
  readonly makePage?: MakePage;
}

/** Opens such a feed in a fresh browser for a measurement, and closes all after it. */
export async function onFeed<T>(
  { extension, count, makePage }: Feed,
  measure: (page: Page, protocol: CDPSession) => Promise<T>,
): Promise<T> {
  const { page, protocol, close } = await openFeed(extension, count, makePage);
  try {
    return await measure(page, protocol);
  } finally {
    await close();
  }
}

/** The pictures are small, so that decoding is no part of what is compared. */
async function openFeed(extension: string | null, count: number, makePage?: MakePage) {
  const bytes = makeJpeg();
  const small = { type: 'image/jpeg', bytes, size: bytes.length, signed: false };
  const pictures = Array.from({ length: count }, (_, index) => ({ ...small, path: `/${index}.jpg` }));
  const server = await serveMedia(pictures, makePage === undefined ? {} : { makePage });
  const browser = await launch(extension);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.open(`${server.origin}/`);
    await page.bringToFront();
    await page.waitForLoadState('load');
    return { page, protocol: browser.protocol, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One page that is scrolled leg by leg, and what it has taken. */
async function scroller(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const began = await taskMs(session);
  let before = began;
  let scrollMs = 0;
  let isLast = false;
  return {
    isAtEnd: () => isLast,
    scroll: async (): Promise<void> => {
      if (isLast) return;
      const leg = await scrollOn(page, STEP, LEG);
      scrollMs += leg.milliseconds;
      isLast = leg.isLast;
    },
    /** Milliseconds of main thread since this was last asked, what went on between the legs included. */
    taken: async (): Promise<number> => {
      const now = await taskMs(session);
      const taken = now - before;
      before = now;
      return taken;
    },
    cost: async (): Promise<FeedCost> => ({ scrollMs, mainThreadMs: before - began, ...(await heapOf(session)) }),
  };
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function heapOf(session: CDPSession): Promise<{ readonly heapBytes: number; readonly scriptHeapBytes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  // Newer than the driver's list: what elements take is told beside what scripts take.
  const used = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly embedderHeapUsedSize?: number;
  };
  return { heapBytes: used.usedSize + (used.embedderHeapUsedSize ?? 0), scriptHeapBytes: used.usedSize };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Standard error of a sum of differences that were each measured once. */
function errorOfSum(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  const variance = sum(values.map((value) => (value - mean) ** 2)) / Math.max(1, values.length - 1);
  return Math.sqrt(variance * values.length);
}
