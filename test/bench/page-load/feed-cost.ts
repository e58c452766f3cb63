import type { CDPSession, Page } from 'playwright-core';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { launch } from './browser.ts';
import { type MediaServer, serveMedia } from './media-server.ts';
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

/** Calls into scripts of the extension, by the browser's trace. */
export interface OwnCalls {
  readonly scrollMs: number;
  readonly ownMs: number;
  readonly longestOwnMs: number;
  readonly longOwnTasks: number;
}

export const LONG_TASK_MS = 50;
/** Pixels a frame, of which there are 60 a second: a quick flick of the finger, kept up. */
const STEP = 100;

/** Serves a feed of so many small pictures, so that decoding is no part of what is compared. */
export function serveFeed(count: number): Promise<MediaServer> {
  const bytes = makeJpeg();
  const small = { type: 'image/jpeg', bytes, size: bytes.length, signed: false };
  return serveMedia(Array.from({ length: count }, (_, index) => ({ ...small, path: `/${index}.jpg` })));
}

/** Scrolls a feed of so many pictures from its beginning to its end, frame by frame, and measures the page's own thread. */
export function measureFeed(extension: string | null, count: number): Promise<FeedCost> {
  return onFeed(extension, count, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskSeconds(session);
    const scrollMs = await scrollToEnd(page);
    const after = await taskSeconds(session);
    return { scrollMs, mainThreadMs: (after - before) * 1000, ...(await heapOf(session)) };
  });
}

/** The same once more under a trace, which itself takes time of every call: what is measured above is measured without. */
export function traceFeed(extension: string, count: number): Promise<OwnCalls> {
  return onFeed(extension, count, async (page, protocol) => {
    const trace = await startTrace(protocol);
    const scrollMs = await scrollToEnd(page);
    const own = (await trace()).filter((event) => isOwnCall(event, true)).map(millisecondsOf);
    return {
      scrollMs,
      ownMs: own.reduce((total, ms) => total + ms, 0),
      longestOwnMs: Math.max(0, ...own),
      longOwnTasks: own.filter((ms) => ms > LONG_TASK_MS).length,
    };
  });
}

/** Opens such a feed in a fresh browser for a measurement, and closes all after it. */
export async function onFeed<T>(
  extension: string | null,
  count: number,
  measure: (page: Page, protocol: CDPSession) => Promise<T>,
): Promise<T> {
  const server = await serveFeed(count);
  const browser = await launch(extension);
  try {
    const page = await browser.open(`${server.origin}/`);
    await page.bringToFront();
    await page.waitForLoadState('load');
    return await measure(page, browser.protocol);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
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

/** @returns milliseconds that it took */
async function scrollToEnd(page: Page): Promise<number> {
  const started = performance.now();
  await page.evaluate(
    (step) =>
      new Promise<void>((resolved) => {
        const frame = (): void => {
          const before = scrollY;
          scrollBy({ top: step, behavior: 'instant' });
          if (scrollY === before) resolved();
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    STEP,
  );
  return performance.now() - started;
}
