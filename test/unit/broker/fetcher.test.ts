import { expect, test, vi } from 'vitest';
import { fetchList, LIST_ADDRESSES } from '../../../src/broker/fetch-list.ts';
import { createFetcher } from '../../../src/broker/fetcher.ts';
import { FIRST_BYTE_MS, MAX_LIST_BYTES } from '../../../src/broker/limits.ts';
import type { RedirectFence } from '../../../src/broker/redirect-fence.ts';
import { handTimers, serve } from './loopback.ts';

function fakeFence(ready = true): RedirectFence & { readonly events: string[] } {
  const events: string[] = [];
  return {
    events,
    ready: () => Promise.resolve(ready),
    open: (hosts) => {
      events.push(`open ${hosts.join()}`);
      return Promise.resolve(() => {
        events.push('close');
        return Promise.resolve();
      });
    },
  };
}
const mayRead = (): Promise<boolean> => Promise.resolve(true);
const wish = { kind: 'image', ownHosts: [] } as const;

test('data: addresses never reach the network', async () => {
  const request = vi.fn<typeof fetch>();
  const fetcher = createFetcher({ fence: fakeFence(), mayRead, request });
  expect((await fetcher({ ...wish, mediaUrl: ' data:,abc' })).blob?.size).toBe(3);
  expect(request).not.toHaveBeenCalled();
});

test.each(['http://127.0.0.1/', 'file:///etc/passwd', 'blob:https://a.example/1'])('%s is not asked', async (url) => {
  const request = vi.fn<typeof fetch>();
  const fetcher = createFetcher({ fence: fakeFence(), mayRead, request });
  expect((await fetcher({ ...wish, mediaUrl: url })).blob).toBeNull();
  expect(request).not.toHaveBeenCalled();
});

test('the fence is open only while a private page’s own host is asked', async () => {
  const fence = fakeFence();
  const origin = await serve((_, response) => {
    fence.events.push('asked');
    response.end('x');
  });
  const fetcher = createFetcher({ fence, mayRead });
  expect((await fetcher({ ...wish, mediaUrl: origin, ownHosts: ['127.0.0.1'] })).blob?.size).toBe(1);
  expect(fence.events).toEqual(['open 127.0.0.1', 'asked', 'close']);
});

test('a private page’s request to a public host opens nothing', async () => {
  const fence = fakeFence();
  const request = vi.fn<typeof fetch>().mockResolvedValue(new Response('x'));
  await createFetcher({ fence, mayRead, request })({
    ...wish,
    mediaUrl: 'https://a.example/',
    ownHosts: ['localhost'],
  });
  expect(fence.events).toEqual([]);
});

test('without the rules no redirect is followed', async () => {
  const request = vi.fn<typeof fetch>().mockResolvedValue(new Response('x'));
  await createFetcher({ fence: fakeFence(false), mayRead, request })({ ...wish, mediaUrl: 'https://a.example/' });
  expect(request.mock.calls[0]?.[1]).toMatchObject({ redirect: 'error', credentials: 'omit' });
});

test('for a private window the browser’s cache keeps nothing', async () => {
  const request = vi.fn<typeof fetch>().mockImplementation(() => Promise.resolve(new Response('x')));
  const fetcher = createFetcher({ fence: fakeFence(), mayRead, request });
  await fetcher({ ...wish, mediaUrl: 'https://a.example/', keepNothing: true });
  await fetcher({ ...wish, mediaUrl: 'https://a.example/' });
  expect(request.mock.calls.map(([, init]) => init?.cache)).toEqual(['no-store', 'default']);
});

test('a failure without permission is told apart from one of the network', async () => {
  const request = vi.fn<typeof fetch>().mockRejectedValue(new TypeError('Failed to fetch'));
  const of = (permitted: boolean) =>
    createFetcher({ fence: fakeFence(), mayRead: () => Promise.resolve(permitted), request })({
      ...wish,
      mediaUrl: 'https://a.example/',
    });
  expect(await of(true)).toMatchObject({ reason: 'network' });
  expect(await of(false)).toMatchObject({ reason: 'not-permitted' });
});

test('the trust lists are asked for at their published addresses, without cookies and redirects', async () => {
  const request = vi.fn<typeof fetch>().mockResolvedValue(new Response('{}'));
  expect(await fetchList('timeStamps', handTimers(), request)).toEqual({ text: '{}' });
  expect(request.mock.calls[0]?.[0]).toBe(LIST_ADDRESSES.timeStamps);
  expect(request.mock.calls[0]?.[1]).toMatchObject({ redirect: 'error', credentials: 'omit' });
});

test('what goes wrong with a list is named and never thrown', async () => {
  const answering = (response: Response): typeof fetch => vi.fn<typeof fetch>().mockResolvedValue(response);
  const timers = handTimers();
  expect(await fetchList('signers', timers, answering(new Response('', { status: 503 })))).toEqual({
    text: null,
    problem: 'http-503',
  });
  expect(await fetchList('signers', timers, answering(new Response('x'.repeat(MAX_LIST_BYTES + 1))))).toEqual({
    text: null,
    problem: 'too-large',
  });
  const failing = vi.fn<typeof fetch>().mockRejectedValue(new TypeError('no network'));
  expect(await fetchList('signers', timers, failing)).toEqual({ text: null, problem: 'network' });
  const silent = (_: unknown, init?: RequestInit): Promise<Response> => {
    timers.pass(FIRST_BYTE_MS);
    return Promise.reject(init?.signal?.reason);
  };
  expect(await fetchList('signers', timers, silent)).toEqual({ text: null, problem: 'timeout' });
});
