import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPrivateHosts, safeUrl } from '../../../src/broker/safe-url.ts';
import { OTHER_ADDRESSES, PRIVATE_ADDRESSES, PUBLIC_ADDRESSES } from './addresses.ts';

test('the table holds more than 120 addresses', () => {
  expect(PRIVATE_ADDRESSES.length + PUBLIC_ADDRESSES.length + OTHER_ADDRESSES.length).toBeGreaterThan(120);
});

describe('a public page reaches no private host', () => {
  test.each(PRIVATE_ADDRESSES)('%s', (address) => {
    expect(safeUrl(address, [])).toEqual({ url: null, reason: 'private-address' });
  });
});

describe('a public address is fetched as the parser writes it', () => {
  test.each(PUBLIC_ADDRESSES)('%s', (address) => {
    expect(safeUrl(address, []).url).toBe(new URL(address).href);
  });
});

describe('what is not a plain web address is refused for what it is', () => {
  test.each(OTHER_ADDRESSES)('%s is %s', (address, reason) => {
    expect(safeUrl(address, [])).toEqual({ url: null, reason });
  });
});

test('a private page may have its own host looked at, on every port, and no other private host', () => {
  const own = ['127.0.0.1'];
  expect(safeUrl('http://127.0.0.1:9000/a.jpg', own).url).toBe('http://127.0.0.1:9000/a.jpg');
  expect(safeUrl('http://0x7f.1/a.jpg', own).url).toBe('http://127.0.0.1/a.jpg');
  expect(safeUrl('http://127.0.0.2/a.jpg', own).url).toBeNull();
  expect(safeUrl('http://localhost/a.jpg', own).url).toBeNull();
});

test('a fragment is never sent, and makes no second file of one', () => {
  expect(safeUrl('https://example.org/a.jpg#one', []).url).toBe('https://example.org/a.jpg');
});

test('any text is either refused or gives an address that is accepted again unchanged', () => {
  const address = fc.oneof(fc.webUrl({ withFragments: true }), fc.string(), fc.constantFrom(...PRIVATE_ADDRESSES));
  fc.assert(
    fc.property(address, (text) => {
      const first = safeUrl(text, []);
      if (first.url === null) return;
      expect(safeUrl(first.url, []).url).toBe(first.url);
    }),
  );
});

test.each([
  ['http://localhost:3000', 'http://localhost:3000/feed', ['localhost']],
  ['http://127.0.0.1:81', 'http://localhost:80/', ['127.0.0.1', 'localhost']],
  ['https://evil.example', 'http://localhost/', []],
  ['http://localhost', 'https://evil.example/', ['localhost']],
  ['https://example.org', 'https://example.org/', []],
  [null, 'http://localhost/', []],
  ['null', 'http://localhost/', []],
  ['http://nas.local.', null, ['nas.local']],
  ['file://', null, []],
])('a frame of %s in a tab of %s may have looked at %j', (frame, tab, hosts) => {
  expect(ownPrivateHosts(frame, tab)).toEqual(hosts);
});
