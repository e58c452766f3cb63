import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, originOf, shut } from '../../../src/demo/server.ts';
import type { BenchPicture } from './pictures.ts';

/** One answer as it left the server. */
export interface Answered {
  readonly path: string;
  /** True for what the page's own elements asked for. */
  readonly byPage: boolean;
  /** Header and body, in bytes. */
  bytes: number;
  readonly range: boolean;
}

export interface MediaServer {
  readonly origin: string;
  /** In order, since the server began. */
  readonly answered: readonly Answered[];
  close(): Promise<void>;
}

const HOUR = 3_600;
const BOUNDARY = '00000000000000000042';
const LAST_MARK = `\r\n--${BOUNDARY}--\r\n`;

/** Makes the page's HTML for pictures with these paths. */
export type MakePage = (paths: readonly string[]) => string;

/** Serves pictures with ranges, validators and an hour's freshness, as content networks do, and a page with all of them. */
export async function serveMedia(
  pictures: readonly BenchPicture[],
  { ranges = true, makePage = pageOf }: { readonly ranges?: boolean; readonly makePage?: MakePage } = {},
): Promise<MediaServer> {
  const byPath = new Map(pictures.map((picture) => [picture.path, picture]));
  const answered: Answered[] = [];
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const picture = byPath.get(path);
    if (picture === undefined) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(path === '/' ? makePage([...byPath.keys()]) : '<!doctype html>');
      return;
    }
    const byPage = request.headers['sec-fetch-dest'] === 'image';
    const entry: Answered = { path, byPage, bytes: 0, range: request.headers.range !== undefined };
    answered.push(entry);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('close', () => {
      entry.bytes = socket.bytesWritten - before;
    });
    send(picture, request, response, ranges);
  }, 0);
  return { origin: originOf(server), answered, close: () => shut(server) };
}

function send(picture: BenchPicture, request: IncomingMessage, response: ServerResponse, ranges: boolean): void {
  const { size, type } = picture;
  const headers = { 'content-type': type, 'cache-control': `public, max-age=${HOUR}`, etag: `"${size}"` };
  const wanted = ranges ? wantedStretches(request.headers.range ?? '', size) : [];
  const [only, ...more] = wanted;
  if (only === undefined) {
    response.writeHead(200, { ...headers, 'content-length': size, ...(ranges ? { 'accept-ranges': 'bytes' } : {}) });
    response.end(stretchOf(picture, 0, size));
  } else if (more.length === 0) {
    const [start, end] = only;
    const range = `bytes ${start}-${end - 1}/${size}`;
    response.writeHead(206, { ...headers, 'content-length': end - start, 'content-range': range });
    response.end(stretchOf(picture, start, end));
  } else {
    const body = Buffer.concat([...wanted.map(([start, end]) => partOf(picture, start, end)), Buffer.from(LAST_MARK)]);
    const partsType = `multipart/byteranges; boundary=${BOUNDARY}`;
    response.writeHead(206, { ...headers, 'content-type': partsType, 'content-length': body.length });
    response.end(body);
  }
}

/** Starts and ends (exclusive) of `bytes=0-99,-20` in a file of so many bytes, as RFC 9110 §14.1.2 reads them. */
function wantedStretches(header: string, size: number): readonly (readonly [number, number])[] {
  const list = /^bytes=([\d,-]+)$/.exec(header)?.[1]?.split(',') ?? [];
  return list.map((range) => {
    const [from = '', to = ''] = range.split('-');
    if (from === '') return [Math.max(0, size - Number(to)), size] as const;
    return [Number(from), Math.min(size, to === '' ? size : Number(to) + 1)] as const;
  });
}

function partOf(picture: BenchPicture, start: number, end: number): Buffer {
  const range = `bytes ${start}-${end - 1}/${picture.size}`;
  const head = `\r\n--${BOUNDARY}\r\nContent-Type: ${picture.type}\r\nContent-Range: ${range}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), stretchOf(picture, start, end)]);
}

function stretchOf({ bytes }: BenchPicture, start: number, end: number): Buffer {
  const stretch = Buffer.alloc(end - start);
  stretch.set(bytes.subarray(start, end));
  return stretch;
}

function pageOf(paths: readonly string[]): string {
  const one = (path: string): string => `<img loading="lazy" width="380" height="260" src="${path}">`;
  return `<!doctype html><title>Pictures</title><link rel="icon" href="data:,">${paths.map(one).join('\n')}`;
}
