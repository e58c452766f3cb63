import { once } from 'node:events';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchMedia } from '../../../src/broker/fetch-media.ts';
import { FIRST_BYTE_MS, MAX_IMAGE_BYTES, PROGRESS_WINDOW_MS } from '../../../src/broker/limits.ts';
import type { FetchCaps } from '../../../src/broker/request-media.ts';
import { type SafeUrl, safeUrl } from '../../../src/broker/safe-url.ts';
import { handTimers, serve } from './loopback.ts';

const caps: FetchCaps = { kind: 'image', ownHosts: ['127.0.0.1'], fenced: true };

function safe(address: string): SafeUrl {
  const { url } = safeUrl(address, ['127.0.0.1']);
  if (url === null) throw new Error(`${address} is refused`);
  return url;
}

test('a picture comes whole, with its address and type', async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end('0123456789');
  });
  const got = await fetchMedia(safe(`${origin}/a.png`), caps);
  expect(got).toMatchObject({ status: 200, finalUrl: `${origin}/a.png`, contentType: 'image/png' });
  expect(await got.blob?.text()).toBe('0123456789');
});

test('no cookie, no referrer, no range; the header looks like that of a picture', async () => {
  let seen: IncomingHttpHeaders = {};
  const origin = await serve((request, response) => {
    seen = request.headers;
    response.writeHead(200, { 'set-cookie': 'a=b' });
    response.end('x');
  });
  await fetchMedia(safe(origin), caps);
  await fetchMedia(safe(origin), caps);
  expect(seen.cookie).toBeUndefined();
  expect(seen.referer).toBeUndefined();
  expect(seen.range).toBeUndefined();
  expect(seen.accept).toMatch(/^image\/avif/);
});

test.each([401, 403, 404, 410, 500, 206, 204])('an answer %d is no file', async (status) => {
  const origin = await serve((_, response) => {
    response.writeHead(status);
    response.end(status === 204 ? undefined : 'no');
  });
  expect(await fetchMedia(safe(origin), caps)).toMatchObject({ blob: null, reason: 'unavailable', status });
});

test('an empty body is no file', async () => {
  const origin = await serve((_, response) => response.end());
  expect(await fetchMedia(safe(origin), caps)).toMatchObject({ blob: null, reason: 'unavailable' });
});

test('a multipart body shows one picture after the other: it is a stream', async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'multipart/x-mixed-replace; boundary=x' });
    response.write('--x');
  });
  expect(await fetchMedia(safe(origin), caps)).toMatchObject({ blob: null, reason: 'stream' });
});

test('a server that is gone is a network failure', async () => {
  expect(await fetchMedia(safe('http://127.0.0.1:1/'), caps)).toMatchObject({ blob: null, reason: 'network' });
});

test('a body that breaks off is a network failure', async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('only this', () => response.destroy());
  });
  expect(await fetchMedia(safe(origin), caps)).toMatchObject({ blob: null, reason: 'network' });
});

test('a redirect is followed and the last address is told', async () => {
  const origin = await serve((request, response) => {
    if (request.url === '/last') return void response.end('there');
    response.writeHead(307, { location: '/last' });
    response.end();
  });
  const got = await fetchMedia(safe(`${origin}/first`), caps);
  expect(got).toMatchObject({ finalUrl: `${origin}/last` });
});

test('without a fence no redirect is followed', async () => {
  let hits = 0;
  const origin = await serve((_, response) => {
    hits++;
    response.writeHead(302, { location: '/last' });
    response.end();
  });
  expect(await fetchMedia(safe(origin), { ...caps, fenced: false })).toMatchObject({ blob: null, reason: 'network' });
  expect(hits).toBe(1);
});

test('an answer from a private host that is not the page’s own is not read', async () => {
  const origin = await serve((_, response) => response.end('secret'));
  // As where a public address redirected here and no fence held it.
  const got = await fetchMedia(safe(origin), { ...caps, ownHosts: [] });
  expect(got).toEqual({ blob: null, reason: 'private-address', status: null, finalUrl: null });
});

test('a declared length beyond the cap ends the fetch before the body', async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, { 'content-length': String(MAX_IMAGE_BYTES + 1) });
    response.write('x');
  });
  expect(await fetchMedia(safe(origin), caps)).toMatchObject({ blob: null, reason: 'too-large' });
});

test('an endless body ends at the cap and the connection with it', async () => {
  let closed: Promise<unknown> = Promise.reject(new Error('never asked'));
  closed.catch(() => undefined);
  const origin = await serve((_, response) => {
    closed = once(response, 'close');
    response.writeHead(200);
    pour(response, Buffer.alloc(1024 * 1024));
  });
  expect(await fetchMedia(safe(origin), caps)).toMatchObject({ blob: null, reason: 'too-large' });
  await closed;
});

test('a small compressed body that unpacks beyond the cap is too large', async () => {
  const bomb = gzipSync(Buffer.alloc(MAX_IMAGE_BYTES + 1));
  expect(bomb.length).toBeLessThan(100_000);
  const origin = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(bomb);
  });
  expect(await fetchMedia(safe(origin), caps)).toMatchObject({ blob: null, reason: 'too-large' });
});

test('a video may be larger than a picture, and a link by what its answer says it is', async () => {
  const origin = await serve((request, response) => {
    response.writeHead(200, { 'content-type': request.url === '/v' ? 'video/mp4' : 'image/png' });
    response.end(Buffer.alloc(MAX_IMAGE_BYTES + 1));
  });
  const any = { ...caps, kind: 'any' } as const;
  expect((await fetchMedia(safe(`${origin}/p`), { ...caps, kind: 'video' })).blob?.size).toBe(MAX_IMAGE_BYTES + 1);
  expect((await fetchMedia(safe(`${origin}/v`), any)).blob?.size).toBe(MAX_IMAGE_BYTES + 1);
  expect(await fetchMedia(safe(`${origin}/p`), any)).toMatchObject({ blob: null, reason: 'too-large' });
});

test('an answer that does not begin in time is given up', async () => {
  const timers = handTimers();
  const origin = await serve(() => timers.pass(FIRST_BYTE_MS));
  expect(await fetchMedia(safe(origin), caps, timers)).toMatchObject({ blob: null, reason: 'timeout' });
  expect(timers.running).toBe(0);
});

test('a body that only trickles is given up after one window', async () => {
  const timers = handTimers();
  const origin = await serve((_, response) => {
    response.writeHead(200);
    response.write('x');
  });
  const fetched = fetchMedia(safe(origin), caps, timers, async (...args) => {
    const response = await fetch(...args);
    queueMicrotask(() => setImmediate(() => timers.pass(PROGRESS_WINDOW_MS)));
    return response;
  });
  expect(await fetched).toMatchObject({ blob: null, reason: 'timeout' });
});

test('who asked may stop it', async () => {
  const stop = new AbortController();
  const origin = await serve(() => stop.abort());
  expect(await fetchMedia(safe(origin), { ...caps, signal: stop.signal })).toMatchObject({ reason: 'network' });
  expect(await fetchMedia(safe(origin), { ...caps, signal: stop.signal })).toMatchObject({ reason: 'network' });
});

function pour(response: ServerResponse, chunk: Buffer): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

test('whoever waits hears how much has come of how much, and no total where the length is that of something packed', async () => {
  const body = Buffer.alloc(300_000, 'whence');
  const origin = await serve((request, response) => {
    const packed = request.url === '/packed';
    const sent = packed ? gzipSync(body) : body;
    response.writeHead(200, { 'content-length': sent.length, ...(packed ? { 'content-encoding': 'gzip' } : {}) });
    response.end(sent);
  });
  const heard = async (path: string): Promise<readonly (readonly [number, number | null])[]> => {
    const said: (readonly [number, number | null])[] = [];
    await fetchMedia(safe(`${origin}${path}`), { ...caps, onRead: (read, total) => said.push([read, total]) });
    return said;
  };
  const plain = await heard('/plain');
  expect(plain.at(-1)).toEqual([body.length, body.length]);
  expect(plain.map(([read]) => read)).toEqual(plain.map(([read]) => read).toSorted((one, other) => one - other));
  expect((await heard('/packed')).at(-1)).toEqual([body.length, null]);
});
