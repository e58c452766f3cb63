import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { OnRead } from '../../../src/broker/request-media.ts';
import { Inspector } from '../../../src/inspect/inspector.tsx';

const CLICKED = {
  mediaUrl: 'https://cdn.example/film.mp4',
  pageUrl: 'https://example.org/',
  mediaKind: 'video',
  tabId: 1,
  privateWindow: false,
};

interface Fetching {
  readonly signal: AbortSignal;
  readonly onRead: OnRead;
}
const fetching = vi.hoisted((): { begun: Fetching[] } => ({ begun: [] }));
vi.mock('../../../src/inspect/fetch-inspected.ts', () => ({
  fetchInspected: (_: string, __: unknown, signal: AbortSignal, onRead: OnRead) => {
    fetching.begun.push({ signal, onRead });
    return new Promise(() => undefined);
  },
}));
vi.mock('../../../src/messages/ask.ts', () => ({
  ask: (kind: string) => Promise.resolve(kind === 'inspection-of' ? CLICKED : { signers: null, timeStamps: null }),
}));
vi.mock('../../../src/browser/permissions.ts', () => ({
  mayRead: () => Promise.resolve(true),
  requestOrigin: () => Promise.resolve(false),
  requestOrigins: () => Promise.resolve(false),
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
afterEach(() => render(null, place));

test('the inspector says how much of a film has been read, and stops where somebody says so', async () => {
  render(h(Inspector, { search: '?token=abc' }), place);
  const begun = await vi.waitUntil(() => fetching.begun[0]);
  // Told as often as bytes come; said a few times a second.
  const bar = await vi.waitUntil(() => {
    begun.onRead(30_000_000, 120_000_000);
    return place.querySelector<HTMLProgressElement>('[data-state=fetching] progress[value]');
  });
  expect([bar.value, bar.max]).toEqual([30_000_000, 120_000_000]);
  expect(bar.getAttribute('aria-label')).toBe('30 MB of 120 MB read (25%)');
  await vi.waitFor(() => {
    begun.onRead(45_000_000, null);
    expect(place.querySelector('.read-progress')?.textContent).toBe('45 MB read so far');
  });
  place.querySelector<HTMLButtonElement>('[data-action=stop]')?.click();
  await vi.waitUntil(() => place.querySelector('[data-state=cancelled]'));
  expect(begun.signal.aborted).toBe(true);
});
