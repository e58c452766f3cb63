import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/inspect/inspected-file.ts';
import { siteName, typedOrigin } from '../../../src/options/site-name.ts';
import { BRAND_ORIGIN, BRAND_ROUTE } from '../../../src/ui/brand-shape.ts';
import { byteSize } from '../../../src/ui/byte-size.ts';
import { day, moment } from '../../../src/ui/dates.ts';
import { VERDICT_SIGNS } from '../../../src/wording/verdict-signs.ts';

test('sizes are given in the unit that reads best', () => {
  expect(byteSize(1)).toBe('1 byte');
  expect(byteSize(999)).toBe('999 bytes');
  expect(byteSize(1500)).toBe('1.5 kB');
  expect(byteSize(20_000_000)).toBe('20 MB');
  expect(byteSize(7e15)).toMatch(/GB$/);
});

test('a time is given with its zone, and what is no time is none', () => {
  expect(day('2026-10-03T09:12:44Z')).toMatch(/2026/);
  expect(moment('2026-10-03T09:12:44Z')).toMatch(/2026.*(?:UTC|GMT|[A-Z]{2,})/);
  expect(day('yesterday')).toBeNull();
  expect(day('')).toBeNull();
});

test('every verdict has a shape of its own', () => {
  const shapes = Object.values(VERDICT_SIGNS);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('the mark on pages and the product’s icon are one', () => {
  const svg = readFileSync(resolve(import.meta.dirname, '../../../icons/mark.svg'), 'utf8');
  expect(svg).toContain(`d="${BRAND_ROUTE}"`);
  expect(svg).toContain(`cx="${BRAND_ORIGIN.x}" cy="${BRAND_ORIGIN.y}" r="${BRAND_ORIGIN.radius}"`);
});

test('a file goes by its own name, or by the end of its address', () => {
  const inspection = { mediaUrl: null, pageUrl: null, mediaKind: 'image', tabId: 1, privateWindow: false } as const;
  const named = (mediaUrl: string): string => fileName({ kind: 'address', inspection, mediaUrl });
  expect(named('https://cdn.example/a/b.jpg?size=large')).toBe('b.jpg');
  expect(named('https://cdn.example/')).toBe('cdn.example');
  expect(named('data:image/png;base64,AAAA')).toBe('data:');
  expect(fileName({ kind: 'disk', file: new File([], 'harbour.jpg') })).toBe('harbour.jpg');
});

test('a site is what people type, and nothing else', () => {
  expect(typedOrigin('example.org')).toBe('https://example.org');
  expect(typedOrigin(' http://example.org:8080/path ')).toBe('http://example.org:8080');
  for (const wrong of ['', 'file:///etc/passwd', 'javascript://x', 'https://*.org', 'https://me@example.org', 'a b']) {
    expect(typedOrigin(wrong)).toBeNull();
  }
  expect(siteName('https://*.x.com/*')).toBe('*.x.com');
  expect(siteName('http://example.org/*')).toBe('http://example.org');
});
