import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { factsOfPage } from '../../../src/sites/facts-of-page.ts';
import { SITES } from '../../../src/sites/sites.ts';

test.each([
  ['https://x.com/home', 'x'],
  ['https://www.facebook.com/', 'facebook'],
  ['https://m.youtube.com/watch?v=1', 'youtube'],
  ['https://web.telegram.org/a/', 'telegram'],
])('%s belongs to %s', (page, site) => {
  expect(factsOfPage(page)?.site).toBe(site);
});

test.each(['https://evil-x.com/', 'https://x.com.evil.example/', 'about:blank', 'no address'])(
  '%s is of none of them',
  (page) => {
    expect(factsOfPage(page)).toBeNull();
  },
);

describe.each(SITES)('$name', ({ name, pages }) => {
  test('states what is known with month and source, and nothing without', () => {
    const facts = factsOfPage(`https://${pages[0] ?? ''}/`);
    expect(facts?.site).toBe(name);
    for (const fact of [facts?.delivered, facts?.ownLabel]) {
      const isKnown = fact?.what !== 'not-known';
      expect(fact?.source !== null).toBe(isKnown);
      if (isKnown) expect(fact?.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      else expect(fact?.asOf).toBeNull();
    }
  });

  test('is a site whose pages the extension may read from the first day, as far as people go there', () => {
    const matched = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(
      pages.some((host) => matched.some((match) => match.includes(`//${host}/`) || match.includes(`.${host}/`))),
    ).toBe(true);
  });
});
