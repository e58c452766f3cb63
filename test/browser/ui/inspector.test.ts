import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Inspector } from '../../../src/inspect/inspector.tsx';
import type { Inspection } from '../../../src/messages/protocol.ts';

const background = vi.hoisted((): { inspection: unknown; granted: string[]; mayRead: boolean } => ({
  inspection: null,
  granted: [],
  mayRead: false,
}));
vi.mock('../../../src/messages/ask.ts', () => ({
  ask: (kind: string) =>
    Promise.resolve(kind === 'inspection-of' ? background.inspection : { signers: null, timeStamps: null }),
}));
vi.mock('../../../src/browser/permissions.ts', () => ({
  mayRead: () => Promise.resolve(background.mayRead),
  requestOrigin: (origin: string) => {
    background.granted.push(origin);
    return Promise.resolve(false);
  },
  requestOrigins: (origins: readonly string[]) => {
    background.granted.push(...origins);
    return Promise.resolve(false);
  },
}));
vi.mock('../../../src/browser/storage.ts', () => ({
  localArea: { get: () => Promise.resolve(undefined), set: () => Promise.resolve() },
}));
vi.mock('../../../src/browser/capture.ts', () => ({ captureTab: () => Promise.resolve(null) }));
vi.mock('../../../src/browser/session-rules.ts', () => ({
  replaceRequestRules: () => Promise.resolve(),
  changeRequestRules: () => Promise.resolve(),
}));

const place = document.createElement('div');
document.body.append(place);
afterEach(() => {
  render(null, place);
  background.inspection = null;
  background.granted = [];
});

const CLICKED: Inspection = { mediaUrl: null, pageUrl: null, mediaKind: 'image', tabId: 1, privateWindow: false };

function open(search: string): void {
  render(h(Inspector, { search }), place);
}

function plainPicture(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  );
}

async function choose(...files: readonly File[]): Promise<void> {
  const input = await vi.waitUntil(() => place.querySelector<HTMLInputElement>('input[type=file]'));
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  input.files = carried.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function state(name: string): Promise<Element> {
  return vi.waitUntil(() => place.querySelector(`[data-state=${name}]`), { timeout: 10_000 });
}

function verdict(name: string): Promise<HTMLElement> {
  return vi.waitUntil(() => place.querySelector<HTMLElement>(`article[data-verdict=${name}]`), { timeout: 15_000 });
}

test('opened by hand it asks for a file', async () => {
  open('');
  await state('open');
});

test('a token that nobody knows says so and still takes files', async () => {
  open('?token=00');
  await state('unknown');
  expect(place.querySelector('input[type=file]')).not.toBeNull();
});

test('what was clicked without a file behind it is said at once', async () => {
  background.inspection = CLICKED;
  open('?token=00');
  await state('nothing');
});

test('a picture without credentials is judged here, drawn from its own bytes, and nothing is asked of any network', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  open('');
  await choose(new File([await plainPicture()], 'plain.png'));
  const article = await verdict('none');
  const image = await vi.waitUntil(() => article.querySelector('img'));
  expect(image.src).toMatch(/^blob:/);
  expect(article.dataset['sha256']).toMatch(/^[0-9a-f]{64}$/);
  expect(document.title).toContain('plain.png');
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test('what is no picture at all is not checked, and nothing is said about it', async () => {
  open('');
  await choose(new File(['not a picture'], 'notes.txt'));
  const article = await verdict('not-checked');
  expect(article.dataset['reason']).toBe('unsupported');
});

test('several files stand side by side, each with its own verdict', async () => {
  open('');
  await choose(new File([await plainPicture()], 'one.png'), new File(['x'], 'two.txt'));
  await vi.waitUntil(() => place.querySelectorAll('.file-tab .verdict-sign.none').length === 1, { timeout: 15_000 });
  await vi.waitUntil(() => place.querySelectorAll('.file-tab .verdict-sign.not-checked').length === 1, {
    timeout: 15_000,
  });
});

test('a hostile file name stays text', async () => {
  open('');
  await choose(new File([await plainPicture()], '<img src=x onerror=alert(1)>\u202egnp.png'));
  const article = await verdict('none');
  await vi.waitUntil(() => article.querySelector('img'));
  expect(article.querySelectorAll('img')).toHaveLength(1);
  expect(article.querySelector('[data-section=file]')?.textContent).toContain('U+202E');
});

test('an address inside a private network is not asked, and that is said', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  background.inspection = { ...CLICKED, mediaUrl: 'http://192.168.1.1/router.png', pageUrl: 'https://example.org/' };
  open('?token=00');
  const panel = await state('refused');
  expect(panel.closest('[data-reason]')?.getAttribute('data-reason')).toBe('private-address');
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test('where a site must be allowed first, a button asks for exactly that site, straight from the click', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no permission'));
  background.inspection = { ...CLICKED, mediaUrl: 'https://cdn.example/a.jpg', pageUrl: 'https://example.org/' };
  open('?token=00');
  const panel = await state('refused');
  panel.querySelector<HTMLButtonElement>('[data-action=allow-host]')?.click();
  expect(background.granted).toEqual(['https://cdn.example']);
  asked.mockRestore();
});
