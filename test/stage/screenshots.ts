import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servedMedia } from '../../src/demo/served-media.ts';
import { type Feed, serveFeed } from '../../src/demo/server.ts';
import { setup } from '../e2e/global-setup.ts';
import { feedState } from './feed-state.ts';
import { inspectorStates } from './inspector-states.ts';
import { LOOKS, takeLooks } from './looks.ts';
import { openBrowser } from './open-browser.ts';
import { SCENARIOS } from './scenarios.ts';
import { openStage } from './stage.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * `npm run screenshots -- --out DIR [--only TEXT] [--no-build]`: every page and state in every look, as PNG files
 * `LOOK/NAME.png` in a folder outside of the repository. Ends with an error where a state cannot be reached.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      only: { type: 'string', default: '' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) throw new Error('usage: npm run screenshots -- --out DIR [--only TEXT] [--no-build]');
  const out = resolve(values.out);
  if (!relative(ROOT, out).startsWith('..')) throw new Error(`${out} lies in the repository`);
  if (!values['no-build']) setup();
  for (const look of LOOKS) await mkdir(join(out, look.name), { recursive: true });
  const isWanted = ({ name }: { readonly name: string }): boolean => name.includes(values.only);
  await takeScenarios(out, isWanted);
  const feed = await serveFeed(servedMedia);
  try {
    await takeLiveStates(feed, out, isWanted);
  } finally {
    await feed.close();
  }
}

type Wanted = (state: { readonly name: string }) => boolean;

/** What the pages show by what they are told. */
async function takeScenarios(out: string, isWanted: Wanted): Promise<void> {
  const stage = await openStage('chromium', 'dist/demo/chrome');
  try {
    for (const scenario of SCENARIOS.filter(isWanted)) {
      for (const look of LOOKS) {
        const page = await stage.show(scenario, look);
        await page.screenshot(join(out, look.name, `${scenario.name}.png`));
        await page.close();
      }
      console.log(scenario.name);
    }
  } finally {
    await stage.close();
  }
}

/** What the pages show of files that the extension itself judged. */
async function takeLiveStates(feed: Feed, out: string, isWanted: Wanted): Promise<void> {
  const states = [...(await inspectorStates(feed.mediaOrigin)), feedState(feed)].filter(isWanted);
  if (states.length === 0) return;
  const browser = await openBrowser();
  try {
    for (const { name, width, open } of states) {
      const page = await open(browser);
      await takeLooks(page, name, width, out);
      await page.close();
      console.log(name);
    }
  } finally {
    await browser.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
