import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, test } from 'vitest';
import { END_BYTES, FIRST_RANGE_BYTES, HEAD_BYTES_BESIDE_END, LARGE_FIRST_BYTES } from '../../../src/broker/limits.ts';
import { type Looked, lookMedia } from '../../../src/broker/look-media.ts';
import type { FetchCaps } from '../../../src/broker/request-media.ts';
import { type SafeUrl, safeUrl } from '../../../src/broker/safe-url.ts';
import { realTimers } from '../../../src/broker/timers.ts';
import { pngChunk } from '../../../src/signer/embed-png.ts';
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

/** A PNG in chunks of 8 kB, as libpng writes it. */
function manyChunks(bytes: number): Buffer {
  const chunks = Array.from({ length: Math.floor(bytes / 8_204) }, () => pngChunk('IDAT', new Uint8Array(8_192)));
  return Buffer.concat([makePng().subarray(0, 33), ...chunks, pngChunk('IDAT', new Uint8Array(77)), pngChunk('IEND')]);
}

/** The body of an answer with the two stretches that were asked for. */
function partsOf(file: Uint8Array, header = ''): Buffer {
  const [, to = '', end = ''] = /bytes=0-(\d+),-(\d+)/.exec(header) ?? [];
  const part = (from: number, until: number): Buffer => {
    const head = `\r\n--mark\r\nContent-Type: image/png\r\nContent-Range: bytes ${from}-${until - 1}/${file.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), file.subarray(from, until)]);
  };
  const two = [part(0, Number(to) + 1), part(file.length - Number(end), file.length)];
  return Buffer.concat([...two, Buffer.from('\r\n--mark--\r\n')]);
}

function answerParts(file: Uint8Array, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.range === undefined) return void response.end(file);
  response.writeHead(206, { 'content-type': 'multipart/byteranges; boundary=mark' });
  response.end(partsOf(file, request.headers.range));
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

describe('a PNG in many chunks', () => {
  const png = manyChunks(300_000);
  const lookAt = async (
    answer: (request: IncomingMessage, response: ServerResponse) => void,
    file = 'a.png',
  ): Promise<{ readonly looked: Looked; readonly ranges: readonly (string | undefined)[] }> => {
    const ranges: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      ranges.push(request.headers.range);
      answer(request, response);
    });
    const ports = { timers: realTimers, request: fetch, pixels: null, oneRangeHosts: hosts };
    return { looked: await lookMedia(safe(`${origin}/${file}`), caps, ports), ranges };
  };
  let hosts = new Set<string>();
  beforeEach(() => {
    hosts = new Set();
  });

  test('costs one request for its beginning and its end', async () => {
    const { looked, ranges } = await lookAt((request, response) => answerParts(png, request, response));
    expect(looked).toMatchObject({ blob: null, reason: null, facts: { length: png.length, contentType: 'image/png' } });
    expect(ranges).toEqual([`bytes=0-${HEAD_BYTES_BESIDE_END - 1},-${END_BYTES}`]);
    expect(hosts.size).toBe(0);
  });

  test('with a store behind the picture is fetched whole', async () => {
    const late = Buffer.concat([
      png.subarray(0, -12),
      Buffer.from(pngChunk('caBX', new Uint8Array(99))),
      png.subarray(-12),
    ]);
    const { looked, ranges } = await lookAt((request, response) => answerParts(late, request, response));
    expect(looked.blob?.size).toBe(late.length);
    expect(ranges).toHaveLength(2);
  });

  test('from a server with one range a request is asked for one range, and the host is remembered', async () => {
    const { looked, ranges } = await lookAt((request, response) => {
      if (request.headers.range?.includes(',') !== true) return answerRange(png, request, response, '"1"');
      response.writeHead(200, { 'accept-ranges': 'bytes', 'content-length': png.length });
      return response.end(png);
    });
    expect(looked).toMatchObject({ blob: null, reason: null });
    expect(ranges.slice(1)).toEqual([`bytes=0-${FIRST_RANGE_BYTES - 1}`, expect.stringMatching(/^bytes=\d+-\d+$/)]);
    expect(hosts.size).toBe(1);
  });

  test('from a server that gives the first of two ranges alone goes on with another request', async () => {
    const { looked, ranges } = await lookAt((request, response) => answerRange(png, request, response, '"1"'));
    expect(looked).toMatchObject({ blob: null, reason: null });
    expect(ranges).toHaveLength(2);
    expect(hosts.size).toBe(1);
  });

  test('that is short and comes as one part is all there', async () => {
    const small = manyChunks(10_000);
    const { looked, ranges } = await lookAt((_, response) => {
      response.writeHead(206, { 'content-range': `bytes 0-${small.length - 1}/${small.length}` });
      response.end(small);
    });
    expect(looked.blob?.size).toBe(small.length);
    expect(ranges).toHaveLength(1);
    expect(hosts.size).toBe(0);
  });

  test.each([
    ['two files', (body: string) => body.replace(/\/(\d+)(?=[^/]*$)/, '/9999999')],
    ['other stretches', (body: string) => body.replace('bytes 0-', 'bytes 1-')],
    ['fewer bytes than said', (body: string) => body.slice(0, 900)],
    ['another boundary', (body: string) => body.replaceAll('--mark', '--other')],
  ])('is asked for otherwise where an answer speaks of %s', async (_, spoil) => {
    const { looked, ranges } = await lookAt((request, response) => {
      if (request.headers.range?.includes(',') !== true) return answerRange(png, request, response, '"1"');
      response.writeHead(206, { 'content-type': 'multipart/byteranges; boundary=mark' });
      return response.end(Buffer.from(spoil(partsOf(png, request.headers.range).toString('latin1')), 'latin1'));
    });
    expect(looked).toMatchObject({ blob: null, reason: null });
    expect(ranges.length).toBeGreaterThan(1);
    expect(hosts.size).toBe(1);
  });
});

test('of a picture of a camera’s size enough is asked for to pass its preview picture', async () => {
  const exif = Buffer.from(`ffe1${(45_002).toString(16)}`, 'hex');
  const jpeg = makeJpeg();
  const file = large(Buffer.concat([jpeg.subarray(0, 2), exif, Buffer.alloc(45_000), jpeg.subarray(2)]), 900_000);
  const ranges: (string | undefined)[] = [];
  const origin = await serve((request, response) => {
    ranges.push(request.headers.range);
    answerRange(file, request, response, '"1"');
  });
  const ports = { timers: realTimers, request: fetch, pixels: 4032 * 3024, oneRangeHosts: null };
  expect(await lookMedia(safe(`${origin}/a.jpg`), caps, ports)).toMatchObject({ blob: null, reason: null });
  expect(ranges).toEqual([`bytes=0-${LARGE_FIRST_BYTES - 1}`]);
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
