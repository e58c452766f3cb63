import { inflateSync } from 'node:zlib';
import type { Pixels } from '../recovery/picture/pixels.ts';

/** Bytes a pixel by type of colour (PNG, third edition, table 12): those that pictures for people have. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const HEADER_BYTES = 33;

/** A picture of 8 bits a channel, with or without transparency, not interlaced. @throws Error for any other */
export function readPng(file: Uint8Array): Pixels {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const channels = CHANNELS[view.length < HEADER_BYTES ? 0 : view.readUInt8(25)];
  if (view.subarray(1, 4).toString('latin1') !== 'PNG' || channels === undefined) throw new Error('not such a PNG');
  if (view.readUInt8(24) !== 8 || view.readUInt8(28) !== 0) throw new Error('not such a PNG: 8 bits, not interlaced');
  const width = view.readUInt32BE(16);
  const height = view.readUInt32BE(20);
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= view.length; at += view.readUInt32BE(at) + 12) {
    const type = view.subarray(at + 4, at + 8).toString('latin1');
    if (type === 'IDAT') packed.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    data.set(rows.subarray(pixel * channels, (pixel + 1) * channels), pixel * 4);
  }
  return { width, height, data };
}

/** The filters of each row taken back (§9.2). */
function unfiltered(raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  if (raw.length !== (stride + 1) * height) throw new Error('a PNG of another size than it says');
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (rows[at - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[at - stride - channels] ?? 0);
      rows[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return nearest(left + up - corner, left, up, corner);
    default:
      throw new Error('a PNG with an unknown filter');
  }
}

/** Paeth's predictor. */
function nearest(guess: number, left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
