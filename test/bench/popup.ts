import { availableParallelism, loadavg } from 'node:os';
import { ensureBrowser } from '../../src/demo/browsers.mjs';
import { launchChromium } from '../../src/demo/drive/chromium.ts';
import { type Driver, tabIdOf } from '../../src/demo/drive/driver.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { ITEMS } from '../stage/items.ts';

/**
 * `npm run bench:popup`: how long the popup takes from its opening to the first frame that shows the list, with 500
 * judged items of one page, in Chromium with the extension in it. Run `npm run build:demo` before.
 */
const COUNT = 500;
const ROUNDS = 15;
const GOAL_MS = 100;
const THUMBNAIL = `data:image/jpeg;base64,${'A'.repeat(3_000)}`;

interface SessionApi {
  readonly storage: { readonly session: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
}

/** Puts the items where the background keeps them, as if it had judged them before it last went to sleep. */
async function plant(driver: Driver, tabId: number): Promise<void> {
  const items = Array.from({ length: COUNT }, (_, order) => {
    const sample = ITEMS[order % ITEMS.length];
    const verdict = sample?.judgement.verdict;
    const from = verdict === 'checking' ? ITEMS[0] : sample;
    return { ...from, itemId: `0.bench-${order}`, order, thumbnail: THUMBNAIL };
  });
  await driver.welcome.evaluate(
    async ([tab, planted]) => {
      const { session } = (globalThis.chrome as unknown as SessionApi).storage;
      const key = `tab:${tab}`;
      const known = ((await session.get(key)) as Record<string, { documents?: readonly { documentId: string }[] }>)[
        key
      ];
      const documents = known?.documents ?? [];
      const documentId = documents[0]?.documentId ?? null;
      const itemIds = planted.map(({ itemId }) => itemId);
      const stored = planted.map((item) => [
        `item:${tab}:${item.itemId}`,
        { version: 1, item, pageItemId: item.itemId, documentId, privateWindow: false, ownHosts: [] },
      ]);
      await session.set({ ...Object.fromEntries(stored), [key]: { version: 1, itemIds, omitted: 0, documents } });
    },
    [tabId, items] as const,
  );
}

/** Milliseconds from the page's own beginning to the end of the first frame with an item in it. */
async function opening(driver: Driver, tabId: number): Promise<number> {
  const popup = await driver.open(driver.extensionUrl(`src/popup/index.html?tab=${tabId}`));
  const time = await popup.evaluate(
    () =>
      new Promise<number>((resolved) => {
        const look = (): void => {
          if (document.querySelector('[data-item]') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolved(performance.now())));
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true });
        look();
      }),
    null,
  );
  await popup.close();
  return time;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const { path: executablePath } = ensureBrowser('chromium');
const extension = process.env['WHENCE_BUILD'] ?? 'dist/demo/chrome';
const driver = await launchChromium({ executablePath, extension: `${process.cwd()}/${extension}`, headless: true });
const server = await listen((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Bench</title><p>Empty</p>');
}, 0);
const url = `${originOf(server)}/`;
await driver.open(url);
const tabId = await tabIdOf(driver, url);
await plant(driver, tabId);
await driver.killBackground();
const cold = await opening(driver, tabId);
const warm: number[] = [];
for (let round = 0; round < ROUNDS; round++) warm.push(await opening(driver, tabId));
warm.sort((one, other) => one - other);
const median = quantile(warm, 0.5);
console.log(`popup with ${COUNT} items, ${ROUNDS} openings: first list painted after`);
console.log(`  median ${median.toFixed(0)} ms, 90th percentile ${quantile(warm, 0.9).toFixed(0)} ms`);
const [busy = 0] = loadavg();
console.log(`  right after the background was ended: ${cold.toFixed(0)} ms`);
console.log(`  load of this machine meanwhile: ${busy.toFixed(1)} on ${availableParallelism()} cores`);
if (median > GOAL_MS) process.exitCode = 1;
await driver.close();
await shut(server);
