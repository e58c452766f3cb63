import { expect, test } from 'vitest';
import { firstRange } from '../../../src/broker/first-range.ts';
import { FIRST_RANGE_BYTES, LARGE_FIRST_BYTES } from '../../../src/broker/limits.ts';

const PHONE = 4032 * 3024;
const usual = { first: 0, last: FIRST_RANGE_BYTES - 1 };
const large = { first: 0, last: LARGE_FIRST_BYTES - 1 };

test.each([
  'https://media.example/a.png',
  'https://media.example/a.PNG?width=640',
  'https://media.example/media/Gabc?format=png&name=small',
  'https://media.example/media/a.png:large',
  'https://media.example/img/plain/did/cid@png',
])('of %s the end is asked for as well, where the server may be asked so', (url) => {
  expect(firstRange({ url, pixels: null, mayAskEnd: true }).end).toBeGreaterThan(8_204);
  expect(firstRange({ url, pixels: PHONE, mayAskEnd: false })).toEqual(usual);
});

test.each([
  ['https://media.example/a.jpg', PHONE, large],
  ['https://media.example/a', PHONE, large],
  ['https://media.example/a.webp', PHONE, usual],
  ['https://media.example/a.jpg', 1600 * 1200, usual],
  ['https://media.example/a.jpg', null, usual],
  ['https://media.example/png/a.jpg', null, usual],
])('%s of %s pixels', (url, pixels, range) => {
  expect(firstRange({ url, pixels, mayAskEnd: true })).toEqual(range);
});
