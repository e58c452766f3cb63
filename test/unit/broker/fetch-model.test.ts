import { expect, test, vi } from 'vitest';
import { fetchModel, MODEL_ADDRESSES } from '../../../src/broker/fetch-model.ts';
import { FIRST_BYTE_MS, MAX_MODEL_BYTES, MODEL_DEADLINE_MS } from '../../../src/broker/limits.ts';
import { realTimers } from '../../../src/broker/timers.ts';
import { handTimers, serve } from './loopback.ts';

const wish = (progress: (bytes: number) => void = () => undefined, signal = new AbortController().signal) =>
  ({ which: 'P', progress, signal }) as const;

/** Asks a machine of the test's instead, with all that the request says. */
function at(origin: string): typeof fetch {
  return (_, options) => fetch(origin, options);
}

test('the one address, without cookies, referrer or cache; progress is told', async () => {
  const seen: string[] = [];
  const origin = await serve(({ headers }, response) => {
    seen.push(`${headers.cookie ?? ''}${headers.referer ?? ''}`);
    response.end(Buffer.alloc(3_000_000));
  });
  const asked = vi.fn<typeof fetch>(at(origin));
  const heard: number[] = [];
  const fetched = await fetchModel(
    wish((bytes) => heard.push(bytes)),
    realTimers,
    asked,
  );
  expect(fetched.blob?.size).toBe(3_000_000);
  expect(asked.mock.calls[0]?.[0]).toBe(MODEL_ADDRESSES.P);
  expect(asked.mock.calls[0]?.[1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
  });
  expect(heard.at(-1)).toBe(3_000_000);
  expect(seen).toEqual(['']);
});

test.each([
  [302, 'redirect'],
  [403, 'refused'],
  [404, 'refused'],
  [500, 'refused'],
] as const)('an answer of %i is %s', async (status, problem) => {
  const origin = await serve((_, response) => {
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end('x');
  });
  expect(await fetchModel(wish(), realTimers, at(origin))).toEqual({ blob: null, problem });
});

test('more than a model can have is not taken', async () => {
  const endless = async (): Promise<Response> =>
    new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(16 * 1024 * 1024)) }));
  expect(await fetchModel(wish(), realTimers, endless)).toEqual({ blob: null, problem: 'too-large' });
  expect(MAX_MODEL_BYTES).toBeGreaterThan(47_401_222);
});

test('it can be cancelled, before and while it comes', async () => {
  const gone = new AbortController();
  gone.abort();
  const origin = await serve((_, response) => void response.write(Buffer.alloc(100_000)));
  expect(await fetchModel(wish(undefined, gone.signal), realTimers, at(origin))).toEqual({
    blob: null,
    problem: 'cancelled',
  });
  const later = new AbortController();
  const fetched = fetchModel(
    wish(() => later.abort(), later.signal),
    realTimers,
    at(origin),
  );
  expect(await fetched).toEqual({ blob: null, problem: 'cancelled' });
});

test('a host that does not begin, or never ends, is given up', async () => {
  const silent = handTimers();
  const never: typeof fetch = (_, options) =>
    new Promise((__, reject) => {
      options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      silent.pass(FIRST_BYTE_MS);
    });
  expect(await fetchModel(wish(), silent, never)).toEqual({ blob: null, problem: 'timeout' });
  const slow = handTimers();
  const dripping = async (): Promise<Response> =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          controller.enqueue(new Uint8Array(1024 * 1024));
          slow.pass(MODEL_DEADLINE_MS / 8);
        },
      }),
    );
  expect(await fetchModel(wish(), slow, dripping)).toEqual({ blob: null, problem: 'timeout' });
  expect(slow.running).toBe(0);
});

test('no connection is no connection', async () => {
  expect(await fetchModel(wish(), realTimers, at('http://127.0.0.1:1/'))).toEqual({ blob: null, problem: 'network' });
});
