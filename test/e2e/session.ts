import type { Server } from 'node:http';
import { ensureBrowser } from '../../src/demo/browsers.mjs';
import type { Driver, DriverOptions } from '../../src/demo/drive/driver.ts';
import { launchWithExtension } from '../../src/demo/drive/launch.ts';
import { servedMedia } from '../../src/demo/served-media.ts';
import { type Feed, listen, originOf, serveFeed, shut } from '../../src/demo/server.ts';

export const FAMILIES = ['chromium', 'firefox'] as const;
export type Family = (typeof FAMILIES)[number];

/** A browser with the extension beside the demo feed, behind a proxy that lets nothing through and keeps what was wanted. */
export interface Session {
  readonly driver: Driver;
  readonly feed: Feed;
  /** Hosts outside this machine that something in the browser tried to reach. */
  readonly wanted: readonly string[];
  close(): Promise<void>;
}

export async function startSession(
  family: Family,
  options: Pick<DriverOptions, 'backgroundIdleMs' | 'privateWindows'> = {},
): Promise<Session> {
  const wanted: string[] = [];
  const trap = await trapProxy(wanted);
  const feed = await serveFeed(servedMedia);
  const driver = await launchWithExtension(ensureBrowser(family), true, {
    ...options,
    proxyPort: Number(new URL(originOf(trap)).port),
  });
  return {
    driver,
    feed,
    wanted,
    close: async () => {
      await driver.close();
      await feed.close();
      await shut(trap);
    },
  };
}

async function trapProxy(wanted: string[]): Promise<Server> {
  const trap = await listen((request, response) => {
    wanted.push(new URL(request.url ?? '/', 'http://nowhere').host);
    response.writeHead(502).end();
  }, 0);
  trap.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return trap;
}
