import { availableParallelism, loadavg } from 'node:os';
import { quantile } from './measure.ts';
import { type Opened, openPage, type Scrolled, scrollToEnd } from './popup-measure.ts';
import { openPopupStage } from './popup-stage.ts';

/**
 * `npm run bench:popup`: how long the popup takes from the beginning of its navigation to the first frame that shows
 * the list, with 500 judged items of one page in the background's store, and how smoothly the list scrolls; in Chromium
 * with the extension in it, and in turn with it an empty page of the same extension, which is what the machine allows.
 * Run `npm run build:demo` before.
 */
const COUNT = 500;
const ROUNDS = 15;
const GOAL_MS = 100;

const stage = await openPopupStage(process.env['WHENCE_BUILD'] ?? 'dist/demo/chrome', COUNT);

async function opening(url: string, entries: number): Promise<Opened> {
  const { page, opened } = await openPage(stage.context, url, entries);
  await page.close();
  return opened;
}

async function scrolling(url: string, entries: number, prepare = ''): Promise<Scrolled> {
  const { page, protocol } = await openPage(stage.context, url, entries);
  await page.evaluate(prepare);
  const scrolled = await scrollToEnd(page, protocol);
  await page.close();
  return scrolled;
}

const middle = (rounds: readonly Opened[], part: keyof Opened, share = 0.5): number =>
  quantile(
    rounds.map((round) => round[part]),
    share,
  );
const ms = (value: number): string => `${value.toFixed(0)} ms`;

await stage.endBackground();
const cold = await opening(stage.popupUrl, COUNT);
const popup: Opened[] = [];
const empty: Opened[] = [];
for (let round = 0; round < ROUNDS; round++) {
  empty.push(await opening(stage.emptyUrl, 1));
  popup.push(await opening(stage.popupUrl, COUNT));
}
const list = await scrolling(stage.popupUrl, COUNT);
const plain = await scrolling(stage.emptyUrl, 1, `document.body.style.height = '${list.pixels}px'`);
await stage.close();

const row = (rounds: readonly Opened[]): object => ({
  'list painted, median': ms(middle(rounds, 'listPainted')),
  'quickest quarter': ms(middle(rounds, 'listPainted', 0.25)),
  '90th percentile': ms(middle(rounds, 'listPainted', 0.9)),
  'first paint on the screen': ms(middle(rounds, 'contentful')),
  'main thread': ms(middle(rounds, 'mainThread')),
  'of it scripts': ms(middle(rounds, 'scripts')),
});
console.log(`${COUNT} items, ${ROUNDS} openings each, in turn; main thread until all entries are there`);
console.table({ popup: row(popup), 'empty page': row(empty) });
const median = middle(popup, 'listPainted');
const floor = middle(empty, 'listPainted');
console.log(`popup over empty page: ${(median / floor).toFixed(2)} times, ${ms(median - floor)} more`);
console.log(`right after the background was ended: ${ms(cold.listPainted)}`);
const way = ({ pixels, frames, late, longest, eachFrame }: Scrolled): object => ({
  pixels,
  frames,
  'over 50 ms': late,
  longest: ms(longest),
  'main thread, each frame': `${eachFrame.toFixed(1)} ms`,
});
console.table({ 'list scrolled to its end': way(list), 'blank page as long': way(plain) });
const [busy = 0] = loadavg();
console.log(`load of this machine meanwhile: ${busy.toFixed(1)} on ${availableParallelism()} cores`);
if (median > GOAL_MS) process.exitCode = 1;
