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

/** Serves pictures with ranges, validators and an hour's freshness, as content networks do, and a page with all of them. */
export async function serveMedia(pictures: readonly BenchPicture[], ranges = true): Promise<MediaServer> {
  const byPath = new Map(pictures.map((picture) => [picture.path, picture]));
  const answered: Answered[] = [];
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const picture = byPath.get(path);
    if (picture === undefined) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(path === '/' ? pageOf(pictures) : '<!doctype html>');
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
  const wanted = ranges ? /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') : null;
  const start = Number(wanted?.[1] ?? 0);
  const end = Math.min(size, wanted?.[2] ? Number(wanted[2]) + 1 : size);
  const part = { ...headers, 'content-length': end - start };
  if (wanted === null) response.writeHead(200, ranges ? { ...part, 'accept-ranges': 'bytes' } : part);
  else response.writeHead(206, { ...part, 'content-range': `bytes ${start}-${end - 1}/${size}` });
  const body = Buffer.alloc(end - start);
  body.set(picture.bytes.subarray(start, end));
  response.end(body);
}

function pageOf(pictures: readonly BenchPicture[]): string {
  const one = ({ path }: BenchPicture): string => `<img loading="lazy" width="380" height="260" src="${path}">`;
  return `<!doctype html><title>Pictures</title><link rel="icon" href="data:,">${pictures.map(one).join('\n')}`;
}
