import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAuthority } from '../../src/demo/authority.ts';
import { demoMedia } from '../../src/demo/signed-media.ts';
import { type OpenedBrowser, openBrowser } from '../stage/open-browser.ts';

const media = await demoMedia(await demoAuthority(), 'http://127.0.0.1:1');
let browser: OpenedBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What changes from one signing or one day to the next, by what it is. */
function steady(transcript: string): string {
  return transcript
    .replaceAll(/urn:c2pa:[0-9a-f-]{36}/g, 'URN')
    .replaceAll(/[0-9a-f]{24,}/g, 'HEX')
    .replaceAll(/#[0-9a-f.-]{8,}/g, '#VERSION')
    .replaceAll(/[A-Z][a-z]+ \d{1,2}, \d{4}(?: at [\d:]+\s[AP]M [A-Z+\d:]+)?/g, 'DATE')
    .replaceAll(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?/g, 'ISO-DATE')
    .replaceAll(/\d[\d,.]* (?:kB|bytes|MB)/g, 'SIZE')
    .replaceAll(/\b\d{1,3}(?:,\d{3})+\b/g, 'OFFSET');
}

/** Reviewed by reading it aloud: whoever changes it reads it again (`npx vitest run --project e2e -u`). */
test.each([
  ['a listed signer with a history', '/harbour-night.jpg', 'listed'],
  ['a changed file', '/rally.jpg', 'changed'],
  ['a file without credentials', '/portrait-marked.jpg', 'none'],
])('what a screen reader finds in the report of %s', async (_, path, name) => {
  const page = await browser.open(browser.own('src/inspect/index.html'));
  const buffer = Buffer.from(media.get(path) ?? []);
  const file = { name: path.slice(1), mimeType: 'application/octet-stream', buffer };
  await page.locator('input[data-action=choose-files]').first().setInputFiles(file);
  await page.waitForSelector('article[data-verdict]');
  if (name === 'listed') await page.waitForSelector('.compare input');
  const transcript = await page.locator('body').ariaSnapshot();
  await expect(`${steady(transcript)}\n`).toMatchFileSnapshot(`transcripts/inspector-${name}.txt`);
  await page.close();
});
