import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import type { Post, PostMedia } from './post.ts';
import { POSTS } from './posts.ts';

const FEED = resolve(import.meta.dirname, 'feed');
const PAGE_SIZE = 5;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A request as it came in, for those who want to know what was asked for. */
export interface SeenRequest {
  readonly host: string;
  readonly path: string;
  readonly cookie: string | null;
  readonly referer: string | null;
  /** Sec-Fetch-Dest: `image` for an element, `empty` for a script. */
  readonly destination: string | null;
}

export interface Feed {
  /** The feed's page, with a slash at the end. */
  readonly pageUrl: string;
  readonly mediaOrigin: string;
  readonly requests: readonly SeenRequest[];
  readonly close: () => Promise<void>;
}

/**
 * Serves the feed on 127.0.0.1 and its media on another origin.
 * @param makeMedia the media by path; called once, with the media origin
 * @param ports 0 takes any free one
 */
export async function serveFeed(
  makeMedia: (mediaOrigin: string) => Promise<ReadonlyMap<string, ServedFile>>,
  ports: { readonly page: number; readonly media: number } = { page: 0, media: 0 },
): Promise<Feed> {
  const requests: SeenRequest[] = [];
  let media: ReadonlyMap<string, ServedFile> = new Map();
  const record =
    (next: RequestListener): RequestListener =>
    (request, response) => {
      const { host = '', cookie = null, referer = null } = request.headers;
      const { 'sec-fetch-dest': destination = null } = request.headers;
      requests.push({ host, path: request.url ?? '/', cookie, referer, destination: destination?.toString() ?? null });
      next(request, response);
    };
  const mediaServer = await listen(
    record((request, response) => answerMedia(media, request, response)),
    ports.media,
  );
  const mediaOrigin = originOf(mediaServer);
  media = await makeMedia(mediaOrigin);
  const pageServer = await listen(
    record((request, response) => answerPage(mediaOrigin, request, response)),
    ports.page,
  );
  return {
    pageUrl: `${originOf(pageServer)}/`,
    mediaOrigin,
    requests,
    close: async () => {
      await Promise.all([mediaServer, pageServer].map(shut));
    },
  };
}

/** A server on a port of 127.0.0.1, listening. */
export function listen(listener: RequestListener, port: number): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolved, rejected) => {
    server.once('error', rejected);
    server.listen(port, '127.0.0.1', () => resolved(server));
  });
}

export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

function answerPage(mediaOrigin: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://loopback');
  if (url.pathname === '/posts') {
    const from = Math.max(0, Number.parseInt(url.searchParams.get('from') ?? '0', 10) || 0);
    const posts = POSTS.slice(from, from + PAGE_SIZE).map((post) => onOrigin(post, mediaOrigin));
    const next = from + PAGE_SIZE < POSTS.length ? from + PAGE_SIZE : null;
    send(response, { bytes: Buffer.from(JSON.stringify({ posts, next })), type: 'application/json' });
    return;
  }
  const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
  const type = TYPES[extname(name)];
  if (type === undefined || name.includes('/')) {
    response.writeHead(404).end();
    return;
  }
  readFile(join(FEED, name)).then(
    (bytes) => send(response, { bytes, type }),
    () => response.writeHead(404).end(),
  );
}

function answerMedia(media: ReadonlyMap<string, ServedFile>, request: IncomingMessage, response: ServerResponse): void {
  const file = media.get(new URL(request.url ?? '/', 'http://loopback').pathname);
  if (file === undefined) {
    response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    return;
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(file.bytes.length, range?.[2] ? Number(range[2]) + 1 : file.bytes.length);
  if (range !== null && start >= end) {
    response.writeHead(416, { 'content-range': `bytes */${file.bytes.length}` }).end();
    return;
  }
  const partial = range === null ? {} : { 'content-range': `bytes ${start}-${end - 1}/${file.bytes.length}` };
  response.writeHead(range === null ? 200 : 206, {
    'content-type': file.type,
    'content-length': end - start,
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'cache-control': 'max-age=600',
    // As every large site does; the extension must neither keep nor send it.
    'set-cookie': 'visitor=1; Path=/; SameSite=Lax',
    ...partial,
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes.subarray(start, end));
}

function send(response: ServerResponse, { bytes, type }: ServedFile): void {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, 'cache-control': 'no-store' });
  response.end(bytes);
}

/** The post with its media's paths made addresses. */
function onOrigin(post: Post, origin: string): Post {
  const entries = Object.entries(post.media).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'string' && value.startsWith('/')) return [key, `${origin}${value}`];
    if (Array.isArray(value)) return [key, value.map((path) => `${origin}${path}`)];
    return [key, value];
  });
  return { ...post, media: Object.fromEntries(entries) as PostMedia };
}
