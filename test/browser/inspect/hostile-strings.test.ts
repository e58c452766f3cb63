import { STRINGS } from 'virtual:hostile-strings';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BatchView } from '../../../src/inspect/batch-view.tsx';
import { FileTabs } from '../../../src/inspect/file-tabs.tsx';
import type { JudgedFile } from '../../../src/inspect/inspected-file.ts';
import { RawText } from '../../../src/inspect/raw-text.tsx';
import { ReportView } from '../../../src/inspect/report-view.tsx';
import type { ListedItem, TabList } from '../../../src/messages/protocol.ts';
import { ItemList } from '../../../src/popup/item-list.tsx';
import { badgeLabel } from '../../../src/wording/badge.ts';
import { hostileJudgement, hostileReport } from '../../hostile/hostile-report.ts';

vi.mock('../../../src/browser/storage.ts', () => ({
  localArea: { get: () => Promise.resolve(undefined), set: () => Promise.resolve() },
}));
vi.mock('../../../src/messages/ask.ts', () => ({ ask: () => Promise.resolve(null) }));
vi.mock('../../../src/browser/capture.ts', () => ({ captureTab: () => Promise.resolve(null) }));

const BENIGN = 'harbour';
const HIDING = /(?![\n\r\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const HOSTS = ['lens.google.com', 'www.bing.com', 'yandex.com', 'tineye.com'];

const place = document.createElement('div');
document.body.append(place);
let asked: string[] = [];
const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
beforeEach(() => {
  asked = [];
  watch.observe({ type: 'resource' });
});
afterEach(() => {
  watch.disconnect();
  render(null, place);
});

function file(text: string, list: 'user' | null): JudgedFile {
  const report = hostileReport(text, list);
  const judgement = hostileJudgement(text, report);
  return {
    id: 1,
    origin: { kind: 'disk', file: new File([], text.replaceAll(/[\ud800-\udfff]/g, '?')) },
    progress: { step: 'judged', blob: new Blob([]), report, judgement },
  };
}

/** What the popup lists of it: titles and addresses of strangers, a signer's names, edits. */
function listOf(text: string): TabList {
  const items = ([null, 'user'] as const).map(
    (list, order): ListedItem => ({
      itemId: `0.${order}`,
      mediaUrl: text,
      mediaKind: 'image',
      pageUrl: text,
      frameId: 0,
      order,
      judgement: hostileJudgement(text, hostileReport(text, list)),
      thumbnail: null,
      bond: null,
      milliseconds: null,
    }),
  );
  return { items, omitted: 0, access: { origin: 'https://example.org', permitted: true, scan: true, possible: true } };
}

/** Every element in order with its attributes' names, but for the marks around code points. */
function shape(): readonly string[] {
  return [...place.querySelectorAll('*')]
    .filter((element) => !element.classList.contains('code-point'))
    .map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`);
}

async function drawn(page: ComponentChild): Promise<readonly string[]> {
  render(null, place);
  await act(() => render(page, place));
  return shape();
}

function expectInert(text: string): void {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const hides = HIDING.test(node.nodeValue ?? '');
    expect({ text, at: hides ? node.parentElement?.outerHTML : null }).toEqual({ text, at: null });
  }
  for (const element of place.querySelectorAll('[href], [src], [action], [srcset], [style]')) {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    expect(address === '' || HOSTS.includes(new URL(address).host) || address.startsWith('blob:')).toBe(true);
  }
  expect(Reflect.get(window, 'whenceBroken')).toBeUndefined();
}

test.each([
  ['a report', (text: string) => h(ReportView, { file: file(text, null), others: [] })],
  ['a report of a listed signer', (text: string) => h(ReportView, { file: file(text, 'user'), others: [] })],
  [
    'a list of many files',
    (text: string) => h(BatchView, { files: [file(text, 'user')], onChoose: () => {}, onCancel: () => {} }),
  ],
  ['the popup', (text: string) => h(ItemList, { list: listOf(text), tabId: 7 })],
  ['tabs', (text: string) => h(FileTabs, { files: [file(text, null)], shown: null, onChoose: () => {} })],
  ['raw text', (text: string) => h(RawText, { text: JSON.stringify({ [text]: text }), limit: 20_000 })],
] as const)(
  'every hostile string in every text of %s adds no element, no attribute, no request, and hides nothing',
  async (_, page) => {
    expect(STRINGS.length).toBeGreaterThan(30);
    const wanted = await drawn(page(BENIGN));
    for (const text of STRINGS) {
      const found = await drawn(page(text));
      // A text may leave out what it names twice or not at all; it may bring nothing that others do not.
      expect({ text, more: found.filter((element) => !wanted.includes(element)) }).toEqual({ text, more: [] });
      expectInert(text);
    }
    expect(asked.filter((address) => new URL(address).host !== location.host)).toEqual([]);
  },
  300_000,
);

test('what stands on the page is made of our own words alone', () => {
  for (const text of STRINGS) {
    const label = badgeLabel(hostileJudgement(text, hostileReport(text, 'user')));
    expect(label).toBe(badgeLabel(hostileJudgement(BENIGN, hostileReport(BENIGN, 'user'))));
  }
});
