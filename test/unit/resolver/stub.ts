import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { fetchResolver } from '../../../src/broker/fetch-resolver.ts';
import type { Timers } from '../../../src/broker/timers.ts';
import type { Ask } from '../../../src/resolver/client.ts';
import { type Resolver, resolverAt } from '../../../src/resolver/resolvers.ts';

/** One request as a repository would see it. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (request: Recorded, response: ServerResponse) => void;

/** A repository on this machine that answers as the test says and records all that it is told. */
export interface Stub {
  readonly resolver: Resolver;
  readonly requests: readonly Recorded[];
  readonly ask: Ask;
}

export async function stubResolver(answer: Answer, timers?: Timers): Promise<Stub> {
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const recorded = { method, url, headers, body };
      requests.push(recorded);
      answer(recorded, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const resolver = resolverAt(`${origin}/v1`, ['127.0.0.1']);
  if (resolver === null) throw new Error('no resolver');
  const ports = { ownHosts: ['127.0.0.1'], ...(timers === undefined ? {} : { timers }) };
  return { resolver, requests, ask: (request) => fetchResolver(request, ports) };
}

export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

export function manifest(response: ServerResponse, store: Uint8Array): void {
  response.writeHead(200, { 'content-type': 'application/c2pa' });
  response.end(store);
}

/** An honest repository of some manifests that all answer to any code. */
export function repository(stores: Readonly<Record<string, Uint8Array>>): Answer {
  return ({ url }, response) => {
    const { pathname } = new URL(url, 'http://stub');
    if (pathname === '/v1/matches/byBinding') {
      json(response, { matches: Object.keys(stores).map((manifestId) => ({ manifestId, similarityScore: 98 })) });
      return;
    }
    const store = stores[decodeURIComponent(pathname.replace('/v1/manifests/', ''))];
    if (store === undefined) json(response, {}, 404);
    else manifest(response, store);
  };
}
