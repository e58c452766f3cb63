import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SwitchedSites } from '../../../src/options/switched-sites.tsx';

const background = vi.hoisted((): { switches: Map<string, boolean>; silent: boolean } => ({
  switches: new Map(),
  silent: false,
}));
vi.mock('../../../src/messages/ask.ts', () => ({
  ask: (kind: string, request: { readonly origin: string; readonly scan: boolean }) => {
    if (background.silent) return Promise.reject(new Error('no answer'));
    if (kind === 'set-site-scan') background.switches.set(request.origin, request.scan);
    if (kind === 'forget-site-switch') background.switches.delete(request.origin);
    return Promise.resolve([...background.switches].map(([origin, scan]) => ({ origin, scan })));
  },
}));

const place = document.createElement('main');
document.body.append(place);
afterEach(() => {
  render(null, place);
  background.switches = new Map();
  background.silent = false;
});

async function show(switches: Readonly<Record<string, boolean>>): Promise<void> {
  background.switches = new Map(Object.entries(switches));
  render(h(SwitchedSites, {}), place);
  await vi.waitUntil(() => place.querySelectorAll('[data-site]').length === background.switches.size);
}

function shown(): readonly string[] {
  return [...place.querySelectorAll<HTMLElement>('[data-site]')].map((site) => {
    const on = site.querySelector('[role=switch]')?.getAttribute('aria-checked');
    return `${site.dataset['site']} ${on}`;
  });
}

test('every site with a switch of its own is listed by name, on or off', async () => {
  await show({ 'https://x.com': false, 'https://a.example': true, 'http://localhost:8080': true });
  expect(shown()).toEqual(['http://localhost:8080 true', 'https://a.example true', 'https://x.com false']);
});

test('a switch is turned, and forgotten, for its own site', async () => {
  await show({ 'https://x.com': false, 'https://a.example': true });
  const site = (): Element | null => place.querySelector('[data-site="https://x.com"]');
  site()?.querySelector<HTMLButtonElement>('[role=switch]')?.click();
  await vi.waitUntil(() => shown().includes('https://x.com true'));
  site()?.querySelector<HTMLButtonElement>('.text-button')?.click();
  await vi.waitUntil(() => site() === null);
  expect(shown()).toEqual(['https://a.example true']);
});

test('a background that does not answer is said, and what was listed stays', async () => {
  await show({ 'https://x.com': false });
  background.silent = true;
  place.querySelector<HTMLButtonElement>('.text-button')?.click();
  await vi.waitUntil(() => place.querySelector('[role=status]')?.textContent !== '');
  expect(shown()).toEqual(['https://x.com false']);
});
