import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { PAGE_HELPER } from '../../src/demo/drive/driver.ts';

/** One opening of a page, in milliseconds. */
export interface Opened {
  /** From the beginning of the navigation to the end of the first frame with an entry in it. */
  readonly listPainted: number;
  /** First paint of anything by the browser's own clock, which counts until it is on the screen. */
  readonly contentful: number;
  /** Processor time of the page's main thread until all entries are there, and the part of it in scripts. */
  readonly mainThread: number;
  readonly scripts: number;
}

/** One way through a page from top to bottom. */
export interface Scrolled {
  readonly pixels: number;
  readonly frames: number;
  /** Frames that came more than 50 ms after the one before. */
  readonly late: number;
  readonly longest: number;
  /** Processor time of the page's main thread for each frame, in milliseconds. */
  readonly eachFrame: number;
}

interface Watch {
  readonly listPainted: Promise<number>;
}

declare global {
  var whenceWatch: Watch;
}

/** What Chrome grants a popup. */
const POPUP = { width: 400, height: 600 };
const LATE_MS = 50;
/** A quick flick of the finger, kept up. */
const PIXELS_A_SECOND = 6_000;

/** @param entries how many the page ends up with */
export async function openPage(
  context: BrowserContext,
  url: string,
  entries: number,
): Promise<{ readonly page: Page; readonly protocol: CDPSession; readonly opened: Opened }> {
  const page = await context.newPage();
  await page.setViewportSize(POPUP);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(PAGE_HELPER);
  await page.addInitScript(watchForList);
  await page.goto(url, { waitUntil: 'commit' });
  const listPainted = await page.evaluate(() => globalThis.whenceWatch.listPainted);
  await page.waitForFunction((count) => document.querySelectorAll('[data-item]').length >= count, entries);
  const metric = await metricsOf(protocol);
  const contentful = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const opened = { listPainted, contentful, mainThread: metric('TaskDuration'), scripts: metric('ScriptDuration') };
  return { page, protocol, opened };
}

/** Processor time in milliseconds, by the name that the browser gives it. */
async function metricsOf(protocol: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return (name) => 1_000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
}

/** Runs in the page before anything of it: notes when the first frame after the first entry has been drawn. */
function watchForList(): void {
  globalThis.whenceWatch = {
    listPainted: new Promise((resolve) => {
      const look = (): void => {
        if (document.querySelector('[data-item]') === null) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
      look();
    }),
  };
}

/** Scrolls as a finger would, and notes each frame on the way. */
export async function scrollToEnd(page: Page, protocol: CDPSession): Promise<Scrolled> {
  await page.evaluate(() => {
    const times: number[] = [];
    const note = (now: number): void => {
      times.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(globalThis, { whenceFrames: times });
  });
  const pixels = await page.evaluate(() => document.documentElement.scrollHeight);
  const before = (await metricsOf(protocol))('TaskDuration');
  await protocol.send('Input.synthesizeScrollGesture', {
    x: POPUP.width / 2,
    y: POPUP.height / 2,
    yDistance: -2 * pixels, // entries that were not laid out yet may be higher than they were taken for
    speed: PIXELS_A_SECOND,
    preventFling: true,
  });
  const spent = (await metricsOf(protocol))('TaskDuration') - before;
  return page.evaluate(
    ([late, total]) => {
      const { whenceFrames } = globalThis as unknown as { readonly whenceFrames: readonly number[] };
      const gaps = whenceFrames.slice(1).map((time, index) => time - (whenceFrames[index] ?? time));
      return {
        pixels: Math.round(scrollY),
        frames: gaps.length,
        late: gaps.filter((gap) => gap > late).length,
        longest: Math.max(...gaps),
        eachFrame: total / gaps.length,
      };
    },
    [LATE_MS, spent] as const,
  );
}
