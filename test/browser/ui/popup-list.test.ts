import '../../../src/ui/theme.css';
import '../../../src/popup/popup.css';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { VerdictHead } from '../../../src/inspect/verdict-head.tsx';
import type { ListedItem, TabList } from '../../../src/messages/protocol.ts';
import { ItemList } from '../../../src/popup/item-list.tsx';
import type { Judgement } from '../../../src/verdict/judgement.ts';
import { checking, notChecked } from '../../../src/verdict/unjudged.ts';
import { badgeWords } from '../../../src/wording/badge.ts';
import { verdictLine } from '../../../src/wording/verdicts.ts';

const asked = vi.hoisted((): { messages: unknown[] } => ({ messages: [] }));
vi.mock('../../../src/messages/ask.ts', () => ({
  ask: (kind: string, request: unknown) => {
    asked.messages.push([kind, request]);
    return Promise.resolve(kind === 'reading-progress' ? { read: 3_000_000, total: 12_000_000 } : null);
  },
}));

const place = document.createElement('main');
document.body.append(place);
afterEach(() => {
  render(null, place);
  asked.messages = [];
});

const judged = (change: Partial<Judgement>): Judgement => ({ ...notChecked('network'), reason: null, ...change });

function item(order: number, judgement: Judgement, change: Partial<ListedItem> = {}): ListedItem {
  return {
    itemId: `item-${order}`,
    mediaUrl: `https://cdn.example/${order}.jpg`,
    mediaKind: 'image',
    pageUrl: 'https://example.org/',
    frameId: 0,
    order,
    judgement,
    thumbnail: null,
    bond: null,
    milliseconds: null,
    ...change,
  };
}

const LISTED = { signerName: 'Camera 7', signerOrganization: 'Example Cameras', list: 'c2pa' } as const;

function show(...items: readonly ListedItem[]): void {
  const access = { origin: 'https://example.org', permitted: true, scan: true, possible: true };
  const list: TabList = { items, omitted: 0, access };
  render(h(ItemList, { list, tabId: 7 }), place);
}

function shown(): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-item]')];
}

test('every item names itself, its address, its verdict and its bond', () => {
  show(item(0, judged({ verdict: 'trusted', ...LISTED }), { bond: 1 }), item(1, judged({ verdict: 'none' })));
  expect(shown().map((element) => ({ ...element.dataset }))).toEqual([
    { item: 'item-0', url: 'https://cdn.example/0.jpg', verdict: 'trusted', bond: '1' },
    { item: 'item-1', url: 'https://cdn.example/1.jpg', verdict: 'none' },
  ]);
});

test('items stand in the order in which they are listed, whatever was found', () => {
  show(item(0, judged({ verdict: 'none' })), item(1, checking()), item(2, judged({ verdict: 'trusted', ...LISTED })));
  expect(shown().map((element) => element.dataset['item'])).toEqual(['item-0', 'item-1', 'item-2']);
});

test('the filter leaves what carries credentials', async () => {
  show(
    item(0, judged({ verdict: 'none' })),
    item(1, judged({ verdict: 'changed', cause: 'assertion.dataHash.mismatch' })),
    item(2, notChecked('stream')),
    item(3, judged({ verdict: 'invalid', cause: 'claim.missing' })),
  );
  place.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
  await vi.waitFor(() => expect(shown().map((element) => element.dataset['item'])).toEqual(['item-1', 'item-3']));
});

test('a name on no list stands in quotation marks, one on a list does not', () => {
  show(
    item(0, judged({ verdict: 'unknown-signer', ...LISTED, list: null })),
    item(1, judged({ verdict: 'trusted', ...LISTED })),
  );
  const [unlisted, listed] = shown();
  expect(unlisted?.querySelector('.signer-name q')?.textContent).toBe('Example Cameras');
  expect(unlisted?.querySelector('.item-sentence')?.textContent).not.toContain('Example Cameras');
  expect(listed?.querySelector('.signer-name q')).toBeNull();
  expect(listed?.querySelector('.item-sentence')?.textContent).toContain('Example Cameras');
  // Said once is enough: the line below names the certificate.
  expect(listed?.querySelector('.signer-name')?.textContent).toBe('Camera 7');
});

test('what is on the screen stands first, under its own title', () => {
  show(
    item(0, judged({ verdict: 'none' })),
    item(1, judged({ verdict: 'trusted', ...LISTED }), { inView: true }),
    item(2, checking(), { inView: false }),
  );
  expect(shown().map((element) => element.dataset['item'])).toEqual(['item-1', 'item-0', 'item-2']);
  expect([...place.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([
    'In view now',
    'Elsewhere on the page',
  ]);
});

test('an entry under the pointer or with the focus is outlined on its page, once, and no longer', () => {
  show(item(0, judged({ verdict: 'none' })));
  const [entry] = shown();
  entry?.dispatchEvent(new MouseEvent('mouseenter'));
  entry?.querySelector('button')?.focus();
  entry?.querySelector('button')?.blur();
  const point = (on: boolean): unknown => ['point-at-item', { tabId: 7, itemId: 'item-0', on }];
  expect(asked.messages).toEqual([point(true), point(false)]);
});

test('while some of the page is judged the list says how much is left', () => {
  show(item(0, checking()), item(1, judged({ verdict: 'none' })), item(2, checking()));
  const bar = place.querySelector('progress');
  expect(bar?.max).toBe(3);
  expect(bar?.value).toBe(1);
  expect(bar?.getAttribute('aria-label')).toBe('Checking 2 more');
});

test('a film that takes its time says how much of it has been read', async () => {
  show(item(0, checking(), { mediaKind: 'video' }), item(1, checking()));
  const bar = await vi.waitUntil(() => place.querySelector<HTMLProgressElement>('.long-wait progress[value]'), {
    timeout: 10_000,
  });
  expect([bar.value, bar.max]).toEqual([3_000_000, 12_000_000]);
  expect(bar.getAttribute('aria-label')).toBe('3 MB of 12 MB read (25%)');
  expect(place.querySelector('.read-progress span')?.textContent).toBe('3 MB of 12 MB read (25%)');
  expect(asked.messages).toContainEqual(['reading-progress', { tabId: 7, itemId: 'item-0' }]);
  expect(place.querySelectorAll('.long-wait')).toHaveLength(1);
});

test('a long list begins with what fits on a screen and grows until it is whole', async () => {
  show(...Array.from({ length: 300 }, (_, order) => item(order, judged({ verdict: 'none' }))));
  expect(shown().length).toBeLessThan(40);
  await vi.waitFor(() => expect(shown()).toHaveLength(300));
});

test('popup and inspector use the same words, one for one', () => {
  for (const judgement of [
    judged({ verdict: 'trusted', ...LISTED }),
    judged({ verdict: 'trusted', ...LISTED, list: 'interim' }),
    judged({ verdict: 'unknown-signer', ...LISTED, warnings: ['ingredient-untrusted'] }),
    judged({ verdict: 'unknown-signer', ...LISTED, list: null }),
    judged({ verdict: 'changed', ...LISTED, cause: 'assertion.dataHash.mismatch' }),
    judged({ verdict: 'invalid', cause: 'signingCredential.ocsp.revoked' }),
    judged({ verdict: 'none' }),
    notChecked('remote'),
  ]) {
    show(item(0, judgement));
    const popup = ['.verdict-word', '.item-sentence'].map((selector) => place.querySelector(selector)?.textContent);
    render(h(VerdictHead, { judgement }), place);
    const inspector = ['.verdict-word', 'h1'].map((selector) => place.querySelector(selector)?.textContent);
    expect(popup).toEqual([inspector[0], `Picture: ${inspector[1]}`]);
    expect(inspector).toEqual([badgeWords(judgement.verdict, judgement.list), verdictLine(judgement)]);
  }
});

test('a signer whom the sentence does not name stands below it', () => {
  show(item(0, judged({ verdict: 'not-checked', reason: 'identity', ...LISTED })));
  expect(shown()[0]?.querySelector('.signer-name')?.textContent).toBe('Example Cameras');
  expect(shown()[0]?.querySelector('.list-tag')?.textContent).toBe('C2PA Trust List');
});

test('of broken credentials the list repeats nothing', () => {
  show(item(0, judged({ verdict: 'invalid', cause: 'claimSignature.mismatch' })));
  expect(place.querySelector('.signer-line')).toBeNull();
  expect(place.querySelector('.origin-tag')).toBeNull();
});

test('a thumbnail is drawn from data alone: an address is never loaded', () => {
  const pixel = document.createElement('canvas').toDataURL('image/png');
  show(
    item(0, checking(), { thumbnail: pixel }),
    item(1, checking(), { thumbnail: 'https://tracker.example/1.png' }),
    item(2, checking(), { thumbnail: 'data:image/svg+xml;base64,PHN2Zy8+' }),
  );
  expect([...place.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([pixel]);
});

test('the buttons of an item ask about that item of that tab', () => {
  show(item(0, judged({ verdict: 'none' })), item(1, judged({ verdict: 'none' })));
  for (const name of ['inspect', 'recheck', 'show']) {
    shown()[1]?.querySelector<HTMLButtonElement>(`[data-action=${name}]`)?.click();
  }
  const request = { tabId: 7, itemId: 'item-1' };
  expect(asked.messages).toEqual([
    ['open-inspector', request],
    ['recheck-item', request],
    ['scroll-to-item', request],
  ]);
});

test('three usual items fit on the popup’s first screen below its head', () => {
  const usual = { ...LISTED, list: 'user', signedAt: '2026-11-19T10:00:00Z', origin: 'camera-captured' } as const;
  const warnings = ['user-list', 'revocation-not-checked', 'uncovered-metadata'] as const;
  place.style.width = '400px';
  show(...[0, 1, 2, 3].map((order) => item(order, judged({ verdict: 'trusted', ...usual, warnings }))));
  const [, , third] = shown();
  const head = 60;
  expect((third?.getBoundingClientRect().bottom ?? 1_000) - place.getBoundingClientRect().top + head).toBeLessThan(600);
  place.style.width = '';
});

test('the tag of a list explains itself to pointer and keyboard, and the item does not repeat it', () => {
  show(item(0, judged({ verdict: 'trusted', ...LISTED, list: 'user', warnings: ['user-list'] })));
  expect(place.querySelector('[data-warning]')).toBeNull();
  const tag = place.querySelector<HTMLElement>('button.list-tag');
  const text = place.querySelector<HTMLElement>(`[id="${tag?.getAttribute('aria-describedby')}"]`);
  expect(text?.textContent).toContain('added to Whence by hand');
  expect(text?.checkVisibility()).toBe(false);
  tag?.focus();
  expect(text?.checkVisibility()).toBe(true);
  tag?.blur();
  expect(text?.checkVisibility()).toBe(false);
});

test('the notes that wait in the inspector are counted on its button', () => {
  const warnings = ['revocation-not-checked', 'trailing-bytes', 'format-mismatch'] as const;
  show(item(0, judged({ verdict: 'trusted', ...LISTED, warnings })), item(1, judged({ verdict: 'none', warnings })));
  const words = [...place.querySelectorAll('[data-action=inspect]')].map((button) => button.textContent);
  expect(words).toEqual(['Inspect · 2 notes', 'Inspect']);
});

test('every control can be reached by keyboard and has a name', () => {
  show(item(0, judged({ verdict: 'trusted', ...LISTED })));
  const controls = [...place.querySelectorAll<HTMLElement>('button, input, [tabindex]')];
  expect(controls.length).toBeGreaterThan(4);
  for (const control of controls) {
    const name = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control.textContent;
    expect(name?.trim()).not.toBe('');
    expect(control.tabIndex).toBe(0);
  }
});

test('no verdict is told by colour alone', () => {
  const verdicts = ['trusted', 'unknown-signer', 'changed', 'invalid', 'none', 'not-checked', 'checking'] as const;
  show(
    ...verdicts.map((verdict, order) =>
      item(order, judged({ verdict, reason: verdict === 'not-checked' ? 'network' : null })),
    ),
  );
  const marks = [...place.querySelectorAll('.verdict-mark')];
  expect(new Set(marks.map((mark) => mark.textContent)).size).toBe(verdicts.length);
  expect(new Set(marks.map((mark) => mark.querySelector('path')?.getAttribute('d'))).size).toBe(verdicts.length);
});
