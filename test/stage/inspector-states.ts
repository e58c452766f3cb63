import type { Page } from 'playwright-core';
import { servedMedia } from '../../src/demo/served-media.ts';
import type { OpenedBrowser } from './open-browser.ts';

/** One state of a page: how to get there from its fresh address. */
export interface PageState {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly open: (browser: OpenedBrowser) => Promise<Page>;
}

const INSPECTOR = 'src/inspect/index.html';
const WIDTH = 1280;

/** A file of the demo feed for each thing that the inspector can say. */
const FILES: readonly (readonly [name: string, path: string])[] = [
  ['listed-history', '/harbour-night.jpg'],
  ['listed-camera', '/dusk-ridges.jpg'],
  ['listed-hostile-title', '/lighthouse-postcard.jpg'],
  ['ai-generated', '/portrait.jpg'],
  ['unlisted', '/polling-queue.png'],
  ['changed', '/rally.jpg'],
  ['invalid', '/vote-poster.jpg'],
  ['expired', '/milky-way.jpg'],
  ['unsigned-mark', '/portrait-marked.jpg'],
  ['remote', '/ballot-box.webp'],
  ['video', '/clouds-passing.mp4'],
];

export async function inspectorStates(mediaOrigin: string): Promise<readonly PageState[]> {
  const media = await servedMedia(mediaOrigin);
  const bytesOf = (path: string): Uint8Array => {
    const bytes = media.get(path)?.bytes;
    if (bytes === undefined) throw new Error(`the demo has no ${path}`);
    return bytes;
  };
  const fresh = (browser: OpenedBrowser): Promise<Page> => browser.open(browser.own(INSPECTOR));
  const given = async (browser: OpenedBrowser, paths: readonly string[]): Promise<Page> => {
    const page = await fresh(browser);
    const files = paths.map((path) => ({
      name: path.slice(1),
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytesOf(path)),
    }));
    await page.locator('input[data-action=choose-files]').first().setInputFiles(files);
    return page;
  };
  const judged = async (browser: OpenedBrowser, path: string): Promise<Page> => {
    const page = await given(browser, [path]);
    await page.waitForSelector('article[data-verdict]');
    await page.waitForFunction(() => [...document.images].every((image) => image.complete));
    return page;
  };
  const states: readonly Omit<PageState, 'width'>[] = [
    { name: 'inspector-unknown', open: (browser) => browser.open(browser.own(`${INSPECTOR}?token=00`)) },
    ...FILES.map(([name, path]) => ({
      name: `inspector-${name}`,
      open: (browser: OpenedBrowser) => judged(browser, path),
    })),
    {
      name: 'inspector-open-details',
      open: async (browser) => {
        const page = await judged(browser, '/harbour-night.jpg');
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        return page;
      },
    },
    {
      name: 'inspector-difference',
      open: async (browser) => {
        const page = await judged(browser, '/harbour-night.jpg');
        await page.locator('[data-way=difference]').check();
        await page.waitForFunction(() => document.querySelector('[data-share]:not([data-share=""])') !== null);
        return page;
      },
    },
    {
      name: 'inspector-side-by-side',
      open: async (browser) => {
        const page = await judged(browser, '/harbour-night.jpg');
        await page.locator('[data-way=sides]').check();
        return page;
      },
    },
    {
      name: 'inspector-batch',
      open: async (browser) => {
        const page = await given(
          browser,
          FILES.map(([, path]) => path),
        );
        await page.waitForSelector('[data-batch=done]');
        return page;
      },
    },
    {
      name: 'inspector-addresses',
      open: async (browser) => {
        const page = await fresh(browser);
        await page.locator('[data-action=ask-addresses]').first().click();
        return page;
      },
    },
    {
      name: 'inspector-keys',
      open: async (browser) => {
        const page = await fresh(browser);
        await page.locator('[data-action=keys]').click();
        return page;
      },
    },
  ];
  return states.map((state) => ({ ...state, width: WIDTH }));
}
