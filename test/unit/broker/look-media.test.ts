import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { FIRST_RANGE_BYTES } from '../../../src/broker/limits.ts';
import { type Looked, lookMedia } from '../../../src/broker/look-media.ts';
import type { FetchCaps } from '../../../src/broker/request-media.ts';
import { type SafeUrl, safeUrl } from '../../../src/broker/safe-url.ts';
import { signed } from '../../make/fixture.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { makePng } from '../../make/picture-png.ts';
import { serve } from './loopback.ts';

const caps: FetchCaps = { kind: 'image', ownHosts: ['127.0.0.1'], fenced: true };

/** A picture of so many bytes: what lies behind the end of the JPEG is nothing to a browser. */
function large(picture: Uint8Array, bytes: number): Uint8Array {
  const file = new Uint8Array(Math.max(bytes, picture.length));
  file.set(picture);
  return file;
}

function safe(address: string): SafeUrl {
  const { url } = safeUrl(address, ['127.0.0.1']);
  if (url === null) throw new Error(`${address} is refused`);
  return url;
}

function* piecesOf(file: Uint8Array, taken: (bytes: number) => void): Generator<Uint8Array> {
  for (let at = 0; at < file.length; at += 65_536) {
    taken(65_536);
    yield file.subarray(at, at + 65_536);
  }
}

interface Seen {
  requests: number;
  sent: number;
  readonly ranges: (string | undefined)[];
}

function answerRange(file: Uint8Array, request: IncomingMessage, response: ServerResponse, etag: string): number {
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
  const part = file.subarray(Number(from), to === '' ? undefined : Number(to) + 1);
  const headers = { etag, 'content-type': 'image/jpeg', 'content-length': part.length };
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`;
  if (request.headers.range === undefined) response.writeHead(200, headers);
  else response.writeHead(206, { ...headers, 'content-range': range });
  response.end(part);
  return part.length;
}

async function look(
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => number | undefined,
): Promise<{ readonly looked: Looked; readonly seen: Seen }> {
  const seen: Seen = { requests: 0, sent: 0, ranges: [] };
  const origin = await serve((request, response) => {
    seen.requests++;
    seen.ranges.push(request.headers.range);
    seen.sent += answer(request, response, seen.requests) ?? 0;
  });
  return { looked: await lookMedia(safe(`${origin}/a.jpg`), caps), seen };
}

test('a picture without anything costs one request and its first bytes', async () => {
  const file = large(makeJpeg(), 900_000);
  const { looked, seen } = await look((request, response) => answerRange(file, request, response, '"1"'));
  expect(looked).toMatchObject({ blob: null, reason: null, facts: { length: 900_000, etag: '"1"', status: 206 } });
  expect(seen).toMatchObject({ requests: 1, sent: FIRST_RANGE_BYTES });
});

test('a signed picture comes whole, in one answer to a request without range', async () => {
  const file = large(await signed('image/jpeg'), 300_000);
  const { looked, seen } = await look((request, response) => answerRange(file, request, response, '"1"'));
  expect(looked.blob?.size).toBe(300_000);
  expect(seen.ranges).toEqual([`bytes=0-${FIRST_RANGE_BYTES - 1}`, undefined]);
});

test('a picture that fits into the first range is all there', async () => {
  const file = makeJpeg();
  const { looked, seen } = await look((request, response) => answerRange(file, request, response, '"1"'));
  expect(looked).toMatchObject({ status: 200, facts: { length: file.length } });
  expect(looked.blob?.size).toBe(file.length);
  expect(seen.requests).toBe(1);
});

test('a server without ranges is cut off as soon as it is clear that nothing is there', async () => {
  const file = large(makeJpeg(), 40_000_000);
  let sent = 0;
  let closed = false;
  const { looked, seen } = await look((_, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': file.length });
    response.on('close', () => {
      closed = true;
    });
    Readable.from(piecesOf(file, (bytes) => (sent += bytes))).pipe(response);
    return 0;
  });
  expect(looked).toMatchObject({ blob: null, reason: null, facts: { length: 40_000_000 } });
  expect(seen.requests).toBe(1);
  await expect.poll(() => closed).toBe(true);
  expect(sent).toBeLessThan(file.length / 2);
});

test('a server without ranges gives a signed picture whole in the same answer', async () => {
  const file = large(await signed('image/png'), 400_000);
  const { looked, seen } = await look((_, response) => {
    response.writeHead(200);
    response.end(file);
    return file.length;
  });
  expect(looked.blob?.size).toBe(400_000);
  expect(seen.requests).toBe(1);
});

test('stretches of two versions are not believed: the file is asked for whole', async () => {
  const chunks = Buffer.concat([
    makePng().subarray(0, 33),
    Buffer.from('0003d0904944415400', 'hex'),
    Buffer.alloc(300_000),
  ]);
  const { looked, seen } = await look((request, response, count) =>
    answerRange(chunks, request, response, `"${count}"`),
  );
  expect(looked.blob?.size).toBe(chunks.length);
  expect(seen.ranges.at(-1)).toBeUndefined();
});

test.each([
  ['a range that was not asked for', 'bytes 5-9/900', 5],
  ['a range beyond the file', 'bytes 0-9/5', 10],
  ['a range of unknown length', 'bytes 0-9/*', 10],
  ['no range at all', '', 10],
  ['fewer bytes than said', 'bytes 0-9/900', 4],
])('%s is not believed: the file is asked for whole', async (_, range, bytes) => {
  const { looked, seen } = await look((request, response) => {
    if (request.headers.range === undefined) return void response.end('whole');
    response.writeHead(206, range === '' ? {} : { 'content-range': range });
    response.end(Buffer.alloc(bytes));
  });
  expect(await looked.blob?.text()).toBe('whole');
  expect(seen.requests).toBe(2);
});

test('a page of text is known as no picture without being read', async () => {
  const { looked } = await look((request, response) =>
    answerRange(Buffer.from(`<!doctype html>${'x'.repeat(500_000)}`), request, response, '"1"'),
  );
  expect(looked).toMatchObject({ blob: null, reason: 'unsupported' });
});

test('what cannot be had is a reason as ever', async () => {
  const { looked } = await look((_, response) => void response.writeHead(404).end());
  expect(looked).toMatchObject({ blob: null, reason: 'unavailable', status: 404 });
  expect(await lookMedia(safe('http://127.0.0.1:1/'), caps)).toMatchObject({ blob: null, reason: 'network' });
});

test.each([
  ['max-age=60', undefined, 60_000],
  ['public, max-age=31536000', undefined, 24 * 60 * 60_000],
  ['max-age=60', '45', 15_000],
  ['no-store', undefined, 0],
  ['max-age=600, no-cache', undefined, 0],
  [undefined, undefined, 10 * 60_000],
])('with cache-control %s and age %s the answer is good for so long', async (control, age, freshMs) => {
  const { looked } = await look((_, response) => {
    if (control !== undefined) response.setHeader('cache-control', control);
    if (age !== undefined) response.setHeader('age', age);
    response.end(makeJpeg());
    return 0;
  });
  expect(looked).toMatchObject({ facts: { freshMs } });
});
