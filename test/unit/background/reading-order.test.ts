import { expect, test } from 'vitest';
import { ORDER_ANSWER_MS } from '../../../src/background/limits.ts';
import { inReadingOrder } from '../../../src/background/reading-order.ts';
import type { FrameDocument, StoredItem } from '../../../src/background/tab-record.ts';
import { handTimers } from '../broker/loopback.ts';
import { stored } from './samples.ts';

const TOP = { frameId: 0, documentId: 'D1' };

function inFrame(frameId: number, pageUrl: string, name: string, order = 0): StoredItem {
  return stored(name, { documentId: `D${frameId}`, item: { frameId, pageUrl, order } });
}

/** The names of the items as listed, where each frame answers as told; frames without an answer are silent for ever. */
async function listed(
  answers: Readonly<Record<number, unknown>>,
  items: readonly StoredItem[],
  documents: readonly FrameDocument[] = [TOP],
): Promise<string> {
  const timers = handTimers();
  const askOrder = ({ frameId }: { frameId: number }): Promise<unknown> => {
    const answer = answers[frameId];
    if (answer !== undefined) return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    return new Promise(() => queueMicrotask(() => timers.pass(ORDER_ANSWER_MS)));
  };
  const sorted = await inReadingOrder({ askOrder, timers }, 1, items, documents);
  expect(sorted.map(({ order }) => order)).toEqual(sorted.map((_, index) => index));
  return sorted.map(({ itemId }) => itemId).join(' ');
}

test('items stand as the page says that they stand now, not as they stood when found', async () => {
  const items = [stored('a', { item: { order: 9 } }), stored('b', { item: { order: 1 } })];
  expect(await listed({ 0: [{ itemId: 'a' }, { itemId: 'b' }] }, items)).toBe('0.a 0.b');
});

test('a frame’s items stand where the frame stands', async () => {
  const items = [stored('a'), stored('b'), inFrame(7, 'https://embed.example/post#here', 'x')];
  const top = [{ itemId: 'a' }, { frameUrl: 'https://embed.example/post' }, { itemId: 'b' }];
  expect(await listed({ 0: top, 7: [{ itemId: 'x' }] }, items)).toBe('0.a 7.x 0.b');
});

test('frames of one address stand in the order in which they were made, frames in frames inside theirs', async () => {
  const items = [
    inFrame(5, 'about:srcdoc', 'first'),
    inFrame(8, 'about:srcdoc', 'second'),
    inFrame(9, 'https://deep.example/', 'deep'),
  ];
  const answers = {
    0: [{ frameUrl: 'about:srcdoc' }, { frameUrl: 'about:srcdoc' }],
    5: [{ frameUrl: 'https://deep.example/' }, { itemId: 'first' }],
    8: [{ itemId: 'second' }],
    9: [{ itemId: 'deep' }],
  };
  expect(await listed(answers, items)).toBe('9.deep 5.first 8.second');
});

test('where a frame stands is asked even of a page without items of its own', async () => {
  const items = [inFrame(5, 'https://five.example/', 'a'), inFrame(3, 'https://three.example/', 'b')];
  const top = [{ frameUrl: 'https://five.example/' }, { frameUrl: 'https://three.example/' }];
  expect(await listed({ 0: top, 3: [], 5: [] }, items)).toBe('5.a 3.b');
});

test('a frame whose place nobody knows comes after the page’s own items', async () => {
  const items = [inFrame(7, 'https://went.elsewhere.example/', 'x'), stored('a')];
  expect(await listed({ 0: [{ itemId: 'a' }, { frameUrl: 'https://embed.example/' }], 7: [] }, items)).toBe('0.a 7.x');
});

test.each([
  ['silent', undefined],
  ['gone', new Error('no listener')],
  ['lying', [{ itemId: 'b', frameUrl: 'https://x.example/' }]],
  ['no list', { length: 2 }],
  ['too long', Array.from({ length: 3_000 }, () => ({ itemId: 'b' }))],
])('of a page that is %s, items stand as they stood when found', async (_, answer) => {
  const items = [stored('a', { item: { order: 9 } }), stored('b', { item: { order: 1 } })];
  expect(await listed(answer === undefined ? {} : { 0: answer }, items)).toBe('0.b 0.a');
});

test('whatever a page says, each of its items is listed once, and nothing else is', async () => {
  const items = [stored('a', { item: { order: 2 } }), stored('b', { item: { order: 1 } })];
  const order = [{ itemId: 'a' }, { itemId: 'a' }, { itemId: 'stranger' }, { frameUrl: 'https://feed.example/home' }];
  expect(await listed({ 0: order }, items)).toBe('0.a 0.b');
});
