import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { demoAuthority } from '../../../src/demo/authority.ts';
import { listen, originOf, shut } from '../../../src/demo/server.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { signMedia } from '../../../src/signer/sign-media.ts';
import { HOSTILE_PAGES } from './catalogue.ts';
import { flatPng } from './flat-png.ts';
import type { HostilePage, Places } from './hostile-page.ts';

const HUGE = 60 * 1024 * 1024;

export interface Asked {
  readonly path: string;
  /** Whether a page's own element or script asked, or the extension. */
  readonly byExtension: boolean;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
}

export interface HostileServer {
  readonly places: Places;
  readonly asked: readonly Asked[];
  addressOf(page: HostilePage): string;
  close(): Promise<void>;
}

/** Three origins on two hosts of this machine: pages, their media, and a place where pages have no business. */
export async function serveHostilePages(): Promise<HostileServer> {
  const asked: Asked[] = [];
  const media = await mediaAnswers();
  const mediaServer = await listen((request, response) => {
    asked.push(askedBy(request));
    media(request, response);
  }, 0);
  const origin = originOf(mediaServer);
  const elsewhere = origin.replace('127.0.0.1', 'localhost');
  const places = { media: origin, elsewhere, signed: `${origin}/signed.png`, other: `${origin}/other.png` };
  const pageServer = await listen((request, response) => answerPage(places, request, response), 0);
  return {
    places,
    asked,
    addressOf: (page) => `${originOf(pageServer)}${pathOf(page)}`,
    close: async () => {
      await Promise.all([mediaServer, pageServer].map(shut));
    },
  };
}

/** Pages of one attack lie in one folder, so that a service worker of one does not reach the others. */
function pathOf({ attack, name }: HostilePage): string {
  return `/${attack}/${encodeURIComponent(name.replaceAll(/[^\w]+/g, '-'))}`;
}

function askedBy(request: IncomingMessage): Asked {
  const { cookie, referer } = request.headers;
  const { origin, 'sec-fetch-dest': destination, 'sec-fetch-mode': mode } = request.headers;
  const byExtension = destination === 'empty' && mode !== 'no-cors' && origin === undefined;
  return { path: request.url ?? '/', byExtension, cookie, referer };
}

function answerPage(places: Places, request: IncomingMessage, response: ServerResponse): void {
  if (request.url?.endsWith('/sw.js') === true) {
    answer(response, 'text/javascript', worker(places));
    return;
  }
  const page = HOSTILE_PAGES.find((one) => pathOf(one) === request.url?.split('?')[0]);
  if (page === undefined) {
    response.writeHead(404).end();
    return;
  }
  const markup = page.markup
    .replaceAll('SIGNED', places.signed)
    .replaceAll('OTHER', places.other)
    .replaceAll('MEDIA', places.media)
    .replaceAll('ELSEWHERE', places.elsewhere);
  answer(response, 'text/html; charset=utf-8', `<!doctype html><title>${page.attack}</title><body>${markup}`);
}

/** Gives the page another picture than the one it asked for. */
function worker({ other }: Places): string {
  return `addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => {
      if (event.request.url.includes('by-worker')) event.respondWith(fetch('${other}', { mode: 'no-cors' }));
    });`;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

async function mediaAnswers(): Promise<Listener> {
  const authority = await demoAuthority();
  const signer = credentialsOf(authority.signers.camera);
  const signed = await signMedia(flatPng(190, 215, 240), { signer, title: 'A light blue one' });
  const other = flatPng(245, 200, 200);
  const bomb = gzipSync(Buffer.alloc(HUGE));
  const flipped = new Set<string>();
  const seen = new Set<string>();

  return (request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const [, first = '', second = ''] = path.split('/');
    const headers = request.headers;
    switch (first) {
      case 'signed.png':
      case 'private':
        return answer(response, 'image/png', signed);
      case 'other.png':
        return answer(response, 'image/png', other);
      case 'frame':
        return answer(response, 'text/html', '<body style="margin:0"><img src="/signed.png" width="400" height="300">');
      case 'flip':
        if (request.method === 'POST') flipped.add(second);
        return answer(response, 'image/png', flipped.has(second) ? other : signed);
      case 'cloak':
        return answer(response, 'image/png', isReader(second, headers, seen) ? other : signed);
      case 'redirect':
        return void response.writeHead(Number(second), { location: searchParams.get('to') ?? '/' }).end();
      case 'bomb':
        response.writeHead(200, { 'content-type': 'image/png', 'content-encoding': 'gzip' });
        return void response.end(bomb);
      case 'huge':
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': HUGE });
        return void response.write(signed);
      case 'multipart':
        return sendParts(response, [signed, other]);
      default:
        return void response.writeHead(404).end();
    }
  };
}

/** Whether the one who asks looks like a reader's browser and not like an extension. */
function isReader(by: string, headers: IncomingMessage['headers'], seen: Set<string>): boolean {
  switch (by) {
    case 'dest':
      return headers['sec-fetch-dest'] === 'image';
    case 'mode':
      return headers['sec-fetch-mode'] === 'no-cors';
    case 'site':
      return headers['sec-fetch-site'] !== 'none';
    case 'accept':
      return headers.accept?.includes('image/') === true;
    case 'range':
      return headers.range === undefined;
    case 'first': {
      const isFirst = !seen.has(by);
      seen.add(by);
      return isFirst;
    }
    default:
      return headers[by] !== undefined;
  }
}

function sendParts(response: ServerResponse, parts: readonly Uint8Array[]): void {
  response.writeHead(200, { 'content-type': 'multipart/x-mixed-replace; boundary=part' });
  for (const part of parts) {
    response.write(`--part\r\nContent-Type: image/png\r\nContent-Length: ${part.length}\r\n\r\n`);
    response.write(part);
    response.write('\r\n');
  }
  response.end('--part--\r\n');
}

function answer(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
  response.end(body);
}
