import '../../../src/ui/theme.css';
import '../../../src/popup/popup.css';
import { type ComponentChild, h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ListedItem, TabList } from '../../../src/messages/protocol.ts';
import { Popup } from '../../../src/popup/popup.tsx';
import { notChecked } from '../../../src/verdict/unjudged.ts';

const background = vi.hoisted((): { list: unknown } => ({ list: null }));
vi.mock('../../../src/messages/ask.ts', () => ({
  ask: (kind: string) => {
    if (kind === 'list-items') return Promise.resolve(background.list);
    if (kind === 'settings') return Promise.resolve({ badges: true, scanByDefault: true, refreshTrust: true });
    return Promise.resolve({ signers: null, timeStamps: null });
  },
}));
vi.mock('../../../src/browser/permissions.ts', () => ({
  mayRead: () => Promise.resolve(true),
  requestOrigin: () => Promise.resolve(true),
}));
vi.mock('../../../src/browser/runtime.ts', () => ({
  openOptions: () => Promise.resolve(),
  ownUrl: (path: string) => path,
}));
vi.mock('../../../src/browser/side-panel.ts', () => ({
  hasSidePanel: () => true,
  openSidePanel: () => Promise.resolve(),
}));
vi.mock('../../../src/browser/storage.ts', () => ({ watchSession: () => () => undefined }));
vi.mock('../../../src/browser/tabs.ts', () => ({
  activeTab: () => Promise.resolve({ tabId: 7, windowId: 1 }),
  onTabActivated: () => () => undefined,
  onTabLoaded: () => () => undefined,
}));
vi.mock('../../../src/browser/session-rules.ts', () => ({
  replaceRequestRules: () => Promise.resolve(),
  changeRequestRules: () => Promise.resolve(),
}));

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

async function show(page: ComponentChild, ready: string): Promise<void> {
  render(page, place);
  await vi.waitUntil(() => place.querySelector(ready) !== null, { timeout: 15_000 });
}

function named(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
  return label?.textContent?.trim() ?? '';
}

/** What shows the focus: the element itself, or the label that stands for a hidden input. */
function showsFocus(element: Element): boolean {
  const sibling = element.nextElementSibling;
  return [element, sibling].some((shown) => {
    if (shown === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && shown.getBoundingClientRect().width > 8;
  });
}

/** Goes through the page by the Tab key alone, as far as it leads. */
async function walk(): Promise<readonly Element[]> {
  const visited: Element[] = [];
  for (let step = 0; step < 100; step++) {
    await userEvent.tab();
    const at = document.activeElement;
    if (at === null || at === document.body || visited.includes(at)) break;
    expect(`${named(at)}: ${showsFocus(at)}`).toBe(`${named(at)}: true`);
    visited.push(at);
  }
  return visited;
}

function expectReadingOrder(elements: readonly Element[]): void {
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  for (const [index, element] of elements.slice(1).entries()) {
    expect((elements[index]?.compareDocumentPosition(element) ?? 0) & following).toBe(following);
  }
}

const LISTED = { signerName: 'Camera 7', signerOrganization: 'Example Cameras', list: 'user' } as const;
const ITEM: ListedItem = {
  itemId: '0.a',
  mediaUrl: 'https://cdn.example/a.jpg',
  mediaKind: 'image',
  pageUrl: 'https://example.org/',
  frameId: 0,
  order: 0,
  judgement: { ...notChecked('network'), reason: null, verdict: 'trusted', ...LISTED, warnings: ['user-list'] },
  thumbnail: null,
  bond: null,
  milliseconds: null,
};
const ACCESS = { origin: 'https://example.org', permitted: true, scan: true, possible: true };

async function showPopup(): Promise<void> {
  background.list = { items: [ITEM], omitted: 0, access: ACCESS } satisfies TabList;
  const opening = { tab: { tabId: 7, windowId: 1 }, list: null, coming: null };
  await show(h(Popup, { opening, stays: false }), '[data-item]');
  await vi.waitUntil(() => place.querySelector('[data-switch=badges]:enabled') !== null);
}

test('the Tab key leads through the popup in reading order, to everything, and each stop is seen', async () => {
  await showPopup();
  const stops = await walk();
  expectReadingOrder(stops);
  expect(stops.map(named)).toEqual([
    'Check example.org',
    'All 1',
    'A list of your own',
    'Inspect',
    'Check again',
    'Show',
    'What this site does to credentials',
    'Mark pictures on the page',
    'Quiet: check only when asked',
    'Quiet on example.org',
    'Keep open beside the page',
    'How to read this',
    'Voting information',
    'Settings',
  ]);
});

test('the arrow keys choose the filter, and Escape closes an explanation without leaving it', async () => {
  await showPopup();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitUntil(() => place.querySelectorAll<HTMLInputElement>('.filter input')[1]?.checked === true);
  await userEvent.tab();
  const explanation = place.querySelector('.explanation');
  expect(explanation?.checkVisibility()).toBe(true);
  await userEvent.keyboard('{Escape}');
  await vi.waitUntil(() => explanation?.checkVisibility() === false);
  expect(document.activeElement?.textContent).toBe('A list of your own');
});
