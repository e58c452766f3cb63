import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../../src/election/countries.ts';
import { likelyCountry } from '../../../src/election/likely-country.ts';
import { asOfLine, countryName } from '../../../src/wording/election.ts';

const FOLDER = resolve(import.meta.dirname, '../../../src/election/countries');

test('at least 25 countries are listed, each once, each from a file of its own', () => {
  const codes = COUNTRIES.map(({ code }) => code);
  expect(codes.length).toBeGreaterThanOrEqual(25);
  expect(new Set(codes).size).toBe(codes.length);
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, '').toUpperCase());
  expect([...codes].sort()).toEqual(files.sort());
});

describe.each(COUNTRIES.map((country) => [country.code, country] as const))('%s', (code, country) => {
  const bodies = [country.authority, ...country.voters, ...country.observers, ...country.factCheckers];

  test('is a country that readers can be told by name', () => {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(countryName(code)).not.toBe(code);
  });

  test('names bodies with addresses of their own, over secure connections', () => {
    for (const { name, url } of bodies) {
      expect(name.trim()).toBe(name);
      expect(name).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
    const urls = bodies.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('is dated and has its sources', () => {
    expect(country.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(country.sources).toContain(country.authority.url);
    for (const source of country.sources) expect(new URL(source).protocol).toBe('https:');
    if (country.factCheckers.length > 0) expect(country.sources.length).toBeGreaterThan(1);
    expect(asOfLine(country.asOf)).toMatch(/20\d\d/);
  });
});

test('the reader’s own region comes first, where it is listed', () => {
  expect(likelyCountry(['pt-BR', 'en'], COUNTRIES)).toBe('BR');
  expect(likelyCountry(['de', 'en-US'], COUNTRIES)).toBe('DE');
  expect(likelyCountry(['is-IS', 'en-IE'], COUNTRIES)).toBe('IE');
});

test('where no language names a listed country none is shown unasked', () => {
  expect(likelyCountry(['is-IS'], COUNTRIES)).toBeNull();
  expect(likelyCountry(['ar'], COUNTRIES)).toBeNull();
});
