import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createReceivedBytes } from '../../../src/background/received-bytes.ts';
import type { PageResponse } from '../../../src/browser/page-responses.ts';

const ADDRESS = 'https://a.example/1.jpg';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function bench(able = true) {
  const state = { watching: 0, received: (_: PageResponse): void => undefined };
  const book = createReceivedBytes((received) => {
    if (!able) return null;
    state.watching++;
    state.received = received;
    return () => {
      state.watching--;
    };
  });
  const begin = (tabId: number, url: string): ((part: Uint8Array | null) => void) => {
    let tell = (_: Uint8Array | null): void => undefined;
    state.received({ tabId, url, listen: (chunk) => (tell = chunk) });
    return (part) => tell(part);
  };
  const load = (tabId: number, url: string, ...parts: readonly string[]): void => {
    const tell = begin(tabId, url);
    for (const part of parts) tell(bytes(part));
    tell(null);
  };
  return { book, state, begin, load };
}

test('what a page received is known by its hash, whole and for that tab alone', () => {
  const { book, load } = bench();
  book.want(true);
  load(1, ADDRESS, 'one ', 'picture');
  expect(book.hashOf(1, `${ADDRESS}#x`)).toBe(sha256('one picture'));
  expect(book.hashOf(2, ADDRESS)).toBeNull();
});

test('the last load counts, and none while it is still coming', () => {
  const { book, load, begin } = bench();
  book.want(true);
  load(1, ADDRESS, 'first');
  const tell = begin(1, ADDRESS);
  expect(book.hashOf(1, ADDRESS)).toBeNull();
  tell(bytes('second'));
  tell(null);
  expect(book.hashOf(1, ADDRESS)).toBe(sha256('second'));
});

test('an answer without a body says nothing', () => {
  const { book, load } = bench();
  book.want(true);
  load(1, ADDRESS);
  expect(book.hashOf(1, ADDRESS)).toBeNull();
});

test('nothing is watched that nobody wants, and wanting twice watches once', () => {
  const { book, state, load } = bench();
  expect(state.watching).toBe(0);
  book.want(true);
  book.want(true);
  expect(state.watching).toBe(1);
  load(1, ADDRESS, 'x');
  book.want(false);
  expect(state.watching).toBe(0);
  expect(book.hashOf(1, ADDRESS)).toBeNull();
});

test('a closed tab is forgotten, and a browser without such a thing is none the worse', () => {
  const { book, load } = bench();
  book.want(true);
  load(1, ADDRESS, 'x');
  book.forgetTab(1);
  expect(book.hashOf(1, ADDRESS)).toBeNull();
  bench(false).book.want(true);
});
