import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servedMedia } from '../demo/served-media.ts';
import { serveFeed } from '../demo/server.ts';
import { inspectorStates } from './screenshots/inspector-states.ts';
import { takeLooks } from './screenshots/looks.ts';
import { openBrowser } from './screenshots/open-browser.ts';
import { plainPages, tabPages } from './screenshots/page-states.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const POPUP_WIDTH = 400;
const PAGE_WIDTH = 1280;

/**
 * `npm run screenshots -- --out DIR [--only TEXT] [--no-build]`: every page and state in every look, in a folder outside
 * of the repository. Ends with an error where a state cannot be reached.
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
  if (!values['no-build']) build();
  const feed = await serveFeed(servedMedia);
  const browser = await openBrowser();
  let taken = 0;
  try {
    const states = [...plainPages(), ...(await inspectorStates(feed.mediaOrigin)), ...tabPages(feed)];
    for (const { name, open } of states.filter((state) => state.name.includes(values.only))) {
      const page = await open(browser);
      taken += await takeLooks(page, name, name.startsWith('popup') ? POPUP_WIDTH : PAGE_WIDTH, out);
      console.log(name);
      await page.close();
    }
  } finally {
    await browser.close();
    await feed.close();
  }
  console.log(`\n${taken} pictures in ${out}`);
}

function build(): void {
  const args = ['--import', 'tsx', resolve(ROOT, 'src/tools/build.ts'), '--demo'];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the extension could not be built');
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
