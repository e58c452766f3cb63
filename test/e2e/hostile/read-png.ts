import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel as one number, 0xrrggbb. */
  at(x: number, y: number): number;
}

/** A browser's screenshot: 8 bits a channel, RGB or RGBA, not interlaced (PNG, 9.2). */
export function readPng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  if (bytes[24] !== 8 || bytes[28] !== 0 || (bytes[25] !== 2 && bytes[25] !== 6))
    throw new Error('another kind of PNG');
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const stride = width * channels;
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), stride, channels, height);
  return {
    width,
    height,
    at: (x, y) => {
      const start = y * stride + x * channels;
      return ((rows[start] ?? 0) << 16) | ((rows[start + 1] ?? 0) << 8) | (rows[start + 2] ?? 0);
    },
  };
}

function unfiltered(data: Buffer, stride: number, channels: number, height: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const value = data[y * (stride + 1) + 1 + x] ?? 0;
      const left = x < channels ? 0 : (rows[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * stride + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[(y - 1) * stride + x - channels] ?? 0);
      rows[y * stride + x] = value + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
