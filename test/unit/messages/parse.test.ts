import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DATA_URL_CHARACTERS, MAX_URL_CHARACTERS, MAX_WITHDRAWN_ITEMS } from '../../../src/messages/limits.ts';
import {
  frameRequests,
  ownRequests,
  pageRequests,
  parseClicked,
  parseHashOfLoad,
  parseReadingOrder,
  RequestError,
} from '../../../src/messages/parse.ts';

const medium = { itemId: 'a', mediaUrl: 'https://a.example/a.jpg', mediaKind: 'image', order: 3 };
const seen = {
  width: 600,
  height: 400,
  decodedBytes: 12_345,
  byServiceWorker: null,
  controlled: false,
};
const detailed = { ...medium, bestUrl: 'https://a.example/a.jpg?name=orig', seen };

test('a sound request comes out as it went in', () => {
  expect(pageRequests['judge-media'](medium)).toEqual(medium);
  expect(pageRequests['judge-media'](detailed)).toEqual(detailed);
  expect(ownRequests['set-settings']({ badges: true })).toEqual({ badges: true });
  expect(ownRequests['set-settings']({})).toEqual({});
  expect(frameRequests['settings-changed']({ scan: true, badges: false })).toEqual({ scan: true, badges: false });
});

describe('every field of a medium is checked', () => {
  test.each([
    ['no object', null],
    ['a list', [medium]],
    ['nothing', {}],
    ['a missing field', { itemId: 'a', mediaUrl: 'https://a.example/', mediaKind: 'image' }],
    ['one field too many', { ...medium, trust: true }],
    ['an empty name', { ...medium, itemId: '' }],
    ['a long name', { ...medium, itemId: 'x'.repeat(65) }],
    ['a number as name', { ...medium, itemId: 5 }],
    ['a long address', { ...medium, mediaUrl: `https://a.example/${'x'.repeat(MAX_URL_CHARACTERS)}` }],
    ['an empty address', { ...medium, mediaUrl: '' }],
    ['an unknown kind', { ...medium, mediaKind: 'audio' }],
    ['a fraction', { ...medium, order: 1.5 }],
    ['a negative order', { ...medium, order: -1 }],
    ['no number', { ...medium, order: Number.NaN }],
    ['a huge order', { ...medium, order: 1e12 }],
    ['an empty best address', { ...detailed, bestUrl: '' }],
    ['a long best address', { ...detailed, bestUrl: `data:,${'x'.repeat(MAX_URL_CHARACTERS)}` }],
    ['a load that lacks a field', { ...detailed, seen: { width: 1 } }],
    ['a load with a negative size', { ...detailed, seen: { ...seen, width: -1 } }],
    ['a load by hearsay', { ...detailed, seen: { ...seen, byServiceWorker: 'yes' } }],
    ['a load with more than is asked', { ...detailed, seen: { ...seen, colour: 'red' } }],
  ])('%s is malformed', (_, request) => {
    expect(() => pageRequests['judge-media'](request)).toThrow(RequestError);
  });
});

test('a picture inside its own address may be longer than a web address, up to a cap', () => {
  const of = (length: number) => ({ ...medium, mediaUrl: `data:,${'x'.repeat(length)}` });
  expect(pageRequests['judge-media'](of(MAX_URL_CHARACTERS)).mediaUrl.length).toBeGreaterThan(MAX_URL_CHARACTERS);
  expect(() => pageRequests['judge-media'](of(MAX_DATA_URL_CHARACTERS))).toThrow(RequestError);
});

test('one message withdraws only so many items', () => {
  const itemIds = Array.from({ length: MAX_WITHDRAWN_ITEMS + 1 }, (_, index) => `i${index}`);
  expect(() => pageRequests['withdraw-media']({ itemIds })).toThrow(RequestError);
  expect(pageRequests['withdraw-media']({ itemIds: itemIds.slice(1) }).itemIds).toHaveLength(MAX_WITHDRAWN_ITEMS);
  expect(() => pageRequests['withdraw-media']({ itemIds: [null] })).toThrow(RequestError);
});

test.each(['https://a.example/', 'https://a.example/path', 'file://', 'null', 'HTTPS://A.example', 'javascript:1', ''])(
  '%j is no origin of a site',
  (origin) => {
    expect(() => ownRequests['set-site-scan']({ origin, scan: true })).toThrow(RequestError);
  },
);

test('a reading order names items and frames, and nothing else', () => {
  const order = [{ itemId: 'a' }, { frameUrl: 'about:srcdoc' }];
  expect(parseReadingOrder(order)).toEqual(order);
  const wrong = [
    null,
    {},
    [null],
    [{}],
    [{ itemId: 5 }],
    [{ frameUrl: '' }],
    [{ itemId: 'a', order: 1 }],
    Array(9_999),
  ];
  for (const reply of wrong) expect(() => parseReadingOrder(reply)).toThrow(RequestError);
});

test('what a content script says was clicked is checked like all else that it says', () => {
  expect(parseClicked(null)).toBeNull();
  expect(parseClicked({ mediaUrl: 'https://a.example/', mediaKind: 'image' })).toEqual({
    mediaUrl: 'https://a.example/',
    mediaKind: 'image',
  });
  for (const reply of [undefined, 'x', {}, { mediaUrl: 1, mediaKind: 'image' }, { mediaUrl: 'a', mediaKind: 'x' }]) {
    expect(() => parseClicked(reply)).toThrow(RequestError);
  }
});

test('a hash that a content script says is a hash or nothing', () => {
  const sha256 = 'ab'.repeat(32);
  expect(parseHashOfLoad({ sha256 })).toBe(sha256);
  expect(parseHashOfLoad({ sha256: null })).toBeNull();
  for (const reply of [null, {}, { sha256: 'AB'.repeat(32) }, { sha256: 'ab' }, { sha256, more: 1 }]) {
    expect(() => parseHashOfLoad(reply)).toThrow(RequestError);
  }
});

test('anything at all is either a request or malformed', () => {
  const parsers: readonly ((request: unknown) => unknown)[] = [
    ...Object.values(pageRequests),
    ...Object.values(ownRequests),
    ...Object.values(frameRequests),
  ];
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom(...Object.keys(medium)) })), (value) => {
      for (const parse of parsers) {
        try {
          parse(value);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError);
        }
      }
    }),
  );
});
