import type { ServerResponse } from 'node:http';
import { crc32, deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150"><path d="M0 0h200v150z"/></svg>';

/** Serves `/pictures/WIDTHxHEIGHT/ANYTHING` as a PNG of one colour; `/pictures/ANYTHING.svg` is a drawing. */
export function pictureServer(): Plugin {
  return {
    name: 'pictures-for-tests',
    configureServer(server) {
      server.middlewares.use('/pictures/', (request, response) => {
        if (request.url?.endsWith('.svg') === true) return answer(response, Buffer.from(DRAWING), 'image/svg+xml');
        const size = /(\d+)x(\d+)/.exec(request.url ?? '');
        answer(response, png(Number(size?.[1] ?? 1), Number(size?.[2] ?? 1), colourOf(request.url ?? '')), 'image/png');
      });
    },
  };
}

function answer(response: ServerResponse, body: Buffer, type: string): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

function colourOf(text: string): number {
  return crc32(text) & 0xff;
}

function png(width: number, height: number, grey: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1), grey);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
