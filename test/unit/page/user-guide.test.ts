import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { factsOfPage } from '../../../src/sites/facts-of-page.ts';
import { SITES } from '../../../src/sites/sites.ts';
import { LIMITS_OF_SIGHT } from '../../browser/hostile-pages/limits-of-sight.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../../docs/USER-GUIDE.md'), 'utf8');
const section = (title: string): string => guide.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

test.each(LIMITS_OF_SIGHT)('the guide tells of what cannot be seen: $attack $name', ({ attack }) => {
  const numbers = [...section('What cannot be detected').matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, list]) =>
    (list ?? '').split(', '),
  );
  expect(numbers).toContain(attack);
});

test.each(SITES)('the guide states of $name what the product states', ({ name, pages }) => {
  const facts = factsOfPage(`https://${pages[0] ?? ''}/`);
  const row = section('Sites')
    .split('\n')
    .find((line) => line.toLowerCase().startsWith(`| ${name} `));
  expect(row).toBeDefined();
  for (const fact of [facts?.delivered, facts?.ownLabel]) if (fact?.asOf) expect(row).toContain(fact.asOf);
});
