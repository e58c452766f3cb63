import { expect, test } from 'vitest';
import { allPatterns } from './trustmark-patterns.ts';

test('BCH_4: every pattern of four errors in a word is undone', () => {
  expect(allPatterns('BCH_4', '0110'.repeat(17))).toEqual({ patterns: 3_321_960, wrong: 0 });
});
