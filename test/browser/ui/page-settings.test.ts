import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PageSettings } from '../../../src/options/page-settings.tsx';

const SETTINGS = { badges: true, scanByDefault: true, quiet: false, saveData: false, exactBytes: false };
const firefox = vi.hoisted(() => ({ is: false }));
vi.mock('../../../src/browser/page-responses.ts', () => ({ showsPageResponses: () => firefox.is }));
vi.mock('../../../src/messages/ask.ts', () => ({ ask: () => Promise.resolve(SETTINGS) }));

const place = document.createElement('main');
document.body.append(place);
afterEach(() => render(null, place));

async function offered(): Promise<readonly (string | undefined)[]> {
  render(h(PageSettings, {}), place);
  await vi.waitUntil(() => place.querySelector('[data-switch=badges]:enabled') !== null);
  return [...place.querySelectorAll<HTMLElement>('[data-switch]')].map(({ dataset }) => dataset['switch']);
}

test('the very bytes that a page receives are offered where the browser shows them, and nowhere else', async () => {
  firefox.is = false;
  expect(await offered()).toEqual(['badges', 'scanByDefault', 'quiet', 'saveData']);
  render(null, place);
  firefox.is = true;
  expect(await offered()).toEqual(['badges', 'scanByDefault', 'quiet', 'saveData', 'exactBytes']);
});
