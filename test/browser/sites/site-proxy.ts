import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { demoAuthority } from '../../../src/demo/authority.ts';
import { listen, originOf, shut } from '../../../src/demo/server.ts';
import { demoMedia } from '../../../src/demo/signed-media.ts';
import { makeSelfSigned } from '../../../src/signer/authority.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { certificatesToPem, privateKeyToPem } from '../../../src/signer/pem.ts';
import { signMedia } from '../../../src/signer/sign-media.ts';
import { flatPng } from '../hostile-pages/flat-png.ts';
import { SITE_PAGES } from './site-pages.ts';

export interface SiteProxy {
  readonly port: number;
  close(): Promise<void>;
}

/** A proxy that is every site at once: the likenesses of their pages, and media under the addresses that they have there. */
export async function startSiteProxy(): Promise<SiteProxy> {
  const identity = await makeSelfSigned({ subject: { commonName: 'stand-in' }, keyUsage: ['digitalSignature'] });
  const answer = await siteAnswers();
  const sites = createServer(
    { key: await privateKeyToPem(identity.keys.privateKey), cert: certificatesToPem(identity.certificate) },
    answer,
  );
  await new Promise<void>((resolved) => sites.listen(0, '127.0.0.1', resolved));
  const { port } = sites.address() as AddressInfo;
  const open = new Set<Socket>();
  const proxy = await listen((_, response) => void response.writeHead(502).end(), 0);
  proxy.on('connect', (_, client: Socket) => {
    const site = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
    for (const socket of [site, client]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    site.pipe(client).pipe(site);
  });
  return {
    port: Number(new URL(originOf(proxy)).port),
    close: async () => {
      for (const socket of open) socket.destroy();
      await shut(proxy);
      sites.closeAllConnections();
      await new Promise((resolved) => sites.close(resolved));
    },
  };
}

async function siteAnswers(): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const authority = await demoAuthority();
  const plain = flatPng(245, 200, 200);
  const signed = await signMedia(flatPng(190, 215, 240), { signer: credentialsOf(authority.signers.camera) });
  const film = (await demoMedia(authority, 'http://127.0.0.1:1')).get('/clouds-passing.mp4') ?? new Uint8Array();
  const pages = new Map<string, Buffer>();
  for (const { site, address } of SITE_PAGES) {
    pages.set(address, await readFile(resolve(import.meta.dirname, `${site}.html`)));
  }
  return (request, response) => {
    const address = `https://${request.headers.host ?? ''}${request.url ?? '/'}`;
    const { origin } = request.headers;
    const shared = {
      'access-control-allow-origin': origin ?? '*',
      ...(origin === undefined ? {} : { 'access-control-allow-credentials': 'true' }),
    };
    const send = (type: string, body: Uint8Array): void => {
      response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...shared });
      response.end(body);
    };
    const page = pages.get(address);
    if (page !== undefined) send('text/html; charset=utf-8', page);
    else if (address.includes('signed-film')) send('video/mp4', film);
    else if (address.includes('signed')) send('image/png', signed);
    else if (address.includes('plain')) send('image/png', plain);
    else response.writeHead(404).end();
  };
}
