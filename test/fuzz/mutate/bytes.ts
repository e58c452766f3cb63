import { concat } from '../../../src/verifier/bytes/concat.ts';
import type { Random } from '../../attacks/random.ts';

/** Numbers at which lengths, counts and offsets break. */
const NUMBERS = [
  0, 1, 2, 7, 8, 15, 16, 31, 32, 63, 64, 127, 128, 255, 256, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000,
  0xffff_fff0, 0xffff_ffff,
];

export interface ByteSettings {
  /** Words of the format, put in where they do not belong. */
  readonly words?: readonly Uint8Array[];
  /** Other inputs to take pieces from. */
  readonly others?: readonly Uint8Array[];
  readonly longest: number;
}

/** A copy with a few accidents in it; never longer than `longest`. */
export function damaged(bytes: Uint8Array, random: Random, settings: ByteSettings): Uint8Array {
  let result = bytes;
  for (let left = 1 + random.below(random.below(4) === 0 ? 8 : 3); left > 0; left -= 1) {
    result = random.pick(ACCIDENTS)(result, random, settings).subarray(0, settings.longest);
  }
  return result;
}

type Accident = (bytes: Uint8Array, random: Random, settings: ByteSettings) => Uint8Array;

const ACCIDENTS: readonly Accident[] = [
  // One bit, one byte, one number: most of what matters is a single field.
  (bytes, random) => withByte(bytes, random, (byte) => byte ^ (1 << random.below(8))),
  (bytes, random) => withByte(bytes, random, () => random.below(256)),
  (bytes, random) => withByte(bytes, random, (byte) => byte + random.pick([1, -1])),
  withNumber,
  withNumber,
  withNumber,
  (bytes, random) => cutOut(bytes, random, new Uint8Array()),
  (bytes, random) => cutOut(bytes, random, random.bytes(random.below(24))),
  (bytes, random) => inserted(bytes, random, random.bytes(1 + random.below(16))),
  (bytes, random, { words = [] }) => (words.length === 0 ? bytes : inserted(bytes, random, random.pick(words))),
  (bytes, random, { words = [] }) => (words.length === 0 ? bytes : written(bytes, random, random.pick(words))),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => inserted(bytes, random, stretch(bytes, random)),
  (bytes, random) => written(bytes, random, new Uint8Array(random.below(32)).fill(random.pick([0, 0xff]))),
  (bytes, random, { others = [] }) =>
    others.length === 0 ? bytes : inserted(bytes, random, stretch(random.pick(others), random)),
];

/**
 * One stretch of the input many times over, up to `longest`: what costs more than its bytes shows in bulk alone.
 */
export function amplified(bytes: Uint8Array, random: Random, longest: number): Uint8Array {
  const start = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, start + 1 + random.below(random.pick([2, 8, 40, 200, 1000])));
  const piece = bytes.subarray(start, end);
  const times = piece.length === 0 ? 0 : Math.floor((longest - bytes.length) / piece.length);
  if (times <= 0) return bytes.subarray(0, longest);
  const bulk = new Uint8Array(times * piece.length);
  for (let at = 0; at < bulk.length; at += piece.length) bulk.set(piece, at);
  return concat([bytes.subarray(0, end), bulk, bytes.subarray(end)]);
}

function withByte(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  const at = random.below(bytes.length);
  if (at < copy.length) copy[at] = change(copy[at] ?? 0);
  return copy;
}

/** A number of 1, 2, 4 or 8 bytes in either order: one that breaks, or one near the length of the rest. */
function withNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const width = random.pick([1, 2, 2, 4, 4, 4, 8]);
  if (bytes.length < width) return bytes;
  const copy = bytes.slice();
  const at = random.below(bytes.length - width + 1);
  const view = new DataView(copy.buffer, copy.byteOffset, copy.length);
  const value = random.below(3) === 0 ? bytes.length - at + random.below(5) - 2 : random.pick(NUMBERS);
  const little = random.below(2) === 0;
  if (width === 1) view.setUint8(at, value);
  else if (width === 2) view.setUint16(at, value, little);
  else if (width === 4) view.setUint32(at, value, little);
  else view.setBigUint64(at, random.below(4) === 0 ? 2n ** 64n - 1n : BigInt(Math.max(value, 0)), little);
  return copy;
}

function cutOut(bytes: Uint8Array, random: Random, instead: Uint8Array): Uint8Array {
  const start = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, start + random.below(random.pick([4, 32, 400])));
  return concat([bytes.subarray(0, start), instead, bytes.subarray(end)]);
}

function inserted(bytes: Uint8Array, random: Random, piece: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  return concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function written(bytes: Uint8Array, random: Random, piece: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const at = random.below(bytes.length + 1);
  copy.set(piece.subarray(0, copy.length - at), at);
  return copy;
}

function stretch(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.below(bytes.length + 1);
  return bytes.subarray(start, start + random.below(random.pick([8, 64, 600])));
}
