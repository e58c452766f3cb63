import { launch } from './browser.ts';
import { serveMedia } from './media-server.ts';
import type { BenchPicture } from './pictures.ts';
import { isOwnCall, millisecondsOf, startTrace } from './trace.ts';
import { walk } from './walk.ts';

export interface IdleCost {
  /** Calls into any script of the extension, in the page, the background or elsewhere, and their time. */
  readonly calls: number;
  readonly milliseconds: number;
  readonly seconds: number;
}

const SETTLE_MS = 3_000;
export const IDLE_SECONDS = 10;

/** A page with judged pictures, badges among them, on which nothing happens. */
export async function measureIdle(extension: string, pictures: readonly BenchPicture[]): Promise<IdleCost> {
  const server = await serveMedia(pictures);
  const browser = await launch(extension);
  try {
    const page = await browser.open(`${server.origin}/`);
    await walk(browser, page, true);
    await page.waitForTimeout(SETTLE_MS);
    const trace = await startTrace(browser.protocol);
    await page.waitForTimeout(IDLE_SECONDS * 1000);
    const own = (await trace()).filter((event) => isOwnCall(event, false));
    const milliseconds = own.reduce((total, event) => total + millisecondsOf(event), 0);
    return { calls: own.length, milliseconds, seconds: IDLE_SECONDS };
  } finally {
    await browser.close();
    await server.close();
  }
}
