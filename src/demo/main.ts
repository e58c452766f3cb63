import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, type FoundBrowser } from './browsers.mjs';
import { type CheckedItem, checkFeed } from './check.ts';
import { launchWithExtension } from './drive/launch.ts';
import { servedMedia } from './served-media.ts';
import { type Feed, serveFeed } from './server.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The second half of `npm start`, after start.mjs has seen to dependencies and a browser. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', multiple: true },
      'browser-path': { type: 'string' },
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: 'out/check' },
      port: { type: 'string', default: '0' },
      'media-port': { type: 'string', default: '0' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const browser = ensureBrowser(values.browser?.at(-1));
  if (!values['no-build']) build();
  console.log('Making the media and serving the feed');
  const feed = await serveFeed(servedMedia, { page: Number(values.port), media: Number(values['media-port']) });
  try {
    if (values.check) await check(browser, feed, resolve(values.out));
    else await show(browser, feed);
  } finally {
    await feed.close();
  }
}

function build(): void {
  console.log('Building the extension for Chrome and Firefox');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', resolve(ROOT, 'src/tools/build.ts'), '--demo'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the extension could not be built');
}

async function show(browser: FoundBrowser, feed: Feed): Promise<void> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Error('There is no screen here to show a browser on. "npm start -- --check" runs the feed without one.');
  }
  const driver = await launchWithExtension(browser, false);
  const page = await driver.open(feed.pageUrl);
  await page.toFront();
  console.log(`The feed is at ${feed.pageUrl}\nClose the browser, or press Ctrl+C here, to end.`);
  await driver.closed;
}

async function check(browser: FoundBrowser, feed: Feed, out: string): Promise<void> {
  const driver = await launchWithExtension(browser, true);
  try {
    const rows = await checkFeed(driver, feed, out);
    for (const row of rows) console.log(line(row));
    const wrong = rows.filter(({ expected, got }) => expected !== got);
    console.log(`\n${rows.length - wrong.length} of ${rows.length} as expected in ${browser.name}; pictures in ${out}`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await driver.close();
  }
}

function line({ name, expected, got, ms }: CheckedItem): string {
  const mark = expected === got ? ' ' : '✗';
  return `${mark} ${name.padEnd(24)} ${expected.padEnd(16)} ${got.padEnd(16)} ${ms === null ? '-' : ms.toFixed(0)}`;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
