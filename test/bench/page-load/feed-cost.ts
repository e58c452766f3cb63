import type { CDPSession, Page } from 'playwright-core';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { launch } from './browser.ts';
import { serveMedia } from './media-server.ts';

export interface FeedCost {
  readonly scrollMs: number;
  /** Time in which the page's main thread was busy. */
  readonly mainThreadMs: number;
  /** Of it, time in scripts of the extension, by the browser's trace. */
  readonly ownMs: number;
  readonly longestOwnMs: number;
  readonly longOwnTasks: number;
  /** The page's heap at the end, after collecting what nobody needs. */
  readonly heapBytes: number;
}

const LONG_TASK_MS = 50;
/** Pixels a frame: a reader who flings. */
const STEP = 220;

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

/** Scrolls a feed of so many pictures from its beginning to its end, frame by frame, and measures the page's own thread. */
export async function measureFeed(extension: string | null, count: number): Promise<FeedCost> {
  // Small, so that decoding is no part of what is compared.
  const bytes = makeJpeg();
  const small = { type: 'image/jpeg', bytes, size: bytes.length, signed: false };
  const server = await serveMedia(Array.from({ length: count }, (_, index) => ({ ...small, path: `/${index}.jpg` })));
  const browser = await launch(extension);
  try {
    const page = await browser.open(`${server.origin}/`);
    await page.bringToFront();
    await page.waitForLoadState('load');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await metrics(session);
    const trace = await startTrace(browser.protocol);
    const started = performance.now();
    await scrollToEnd(page);
    const scrollMs = performance.now() - started;
    const own = (await trace()).filter(isOurs).map(({ dur = 0 }) => dur / 1000);
    const after = await metrics(session);
    await session.send('HeapProfiler.collectGarbage');
    const { heap } = await metrics(session);
    return {
      scrollMs,
      mainThreadMs: (after.task - before.task) * 1000,
      ownMs: own.reduce((total, ms) => total + ms, 0),
      longestOwnMs: Math.max(0, ...own),
      longOwnTasks: own.filter((ms) => ms > LONG_TASK_MS).length,
      heapBytes: heap,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function metrics(session: CDPSession): Promise<{ readonly task: number; readonly heap: number }> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const value = (name: string): number => all.find((metric) => metric.name === name)?.value ?? 0;
  return { task: value('TaskDuration'), heap: value('JSHeapUsedSize') };
}

function scrollToEnd(page: Page): Promise<void> {
  return page.evaluate(
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
}

/** @returns how to end the trace and have its events */
async function startTrace(protocol: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  protocol.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolved) => protocol.once('Tracing.tracingComplete', () => resolved()));
    await protocol.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Calls into our content script; the extension's other scripts run in another process. */
function isOurs({ name, args }: TraceEvent): boolean {
  const url = args?.data?.url ?? args?.data?.scriptName ?? '';
  return name === 'FunctionCall' && url.startsWith('chrome-extension://') && url.includes('/page/');
}
