import { expect, test } from 'vitest';
import { searchWay } from '../../../src/inspect/search-way.ts';

const ADDRESS = 'https://media.example/1';

test('a picture on the web is looked for by its address', () => {
  expect(searchWay('image/jpeg', ADDRESS)).toEqual({ kind: 'address', address: ADDRESS });
});

test.each([null, 'data:image/png;base64,AAAA', 'blob:https://media.example/2'])(
  'a picture at %s has no address that another company could fetch',
  (address) => {
    expect(searchWay('image/png', address)).toEqual({ kind: 'picture' });
  },
);

test('of a video no address is sent, for only a still of it can be found', () => {
  expect(searchWay('video/mp4', ADDRESS)).toEqual({ kind: 'still' });
  expect(searchWay('video/quicktime', null)).toEqual({ kind: 'still' });
});

test.each(['audio/mpeg', 'audio/mp4', 'application/pdf', 'application/c2pa', null] as const)(
  'no picture search is offered for %s',
  (format) => {
    expect(searchWay(format, ADDRESS)).toBeNull();
  },
);
