import { writePng } from './png-writer.ts';

type Colour = readonly [number, number, number];

/** Signed distance in pixels to the edge of a shape: negative inside. */
type Shape = (x: number, y: number) => number;

const WIDTH = 288;
const HEIGHT = 180;
const SKY: readonly Colour[] = [
  [0x2f, 0x4a, 0x6b],
  [0x6d, 0x7f, 0x9a],
  [0xc9, 0xa8, 0x94],
  [0xf0, 0xc6, 0x8f],
];
const BAND = 30;

const disc =
  (atX: number, atY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - atX, y - atY) - radius;
const hills =
  (top: number, height: number, length: number, shift: number): Shape =>
  (x, y) =>
    top - height * Math.sin((x + shift) / length) - y;
const box =
  (left: number, top: number, width: number, height: number): Shape =>
  (x, y) =>
    Math.max(left - x, x - left - width, top - y, y - top - height);
/** A triangle that points up. */
const gable =
  (left: number, base: number, width: number, height: number): Shape =>
  (x, y) =>
    Math.max((Math.abs(x - left - width / 2) - (width / 2) * (1 - (base - y) / height)) / 1.5, y - base);

const EVENING: readonly (readonly [Shape, Colour])[] = [
  [disc(205, 78, 22), [0xf8, 0xe3, 0xb0]],
  [hills(118, 14, 46, 10), [0x5f, 0x6f, 0x74]],
  [hills(140, 9, 31, 90), [0x3c, 0x52, 0x50]],
  [box(74, 112, 34, 30), [0xe9, 0xe2, 0xd4]],
  [gable(70, 112, 42, 18), [0x8b, 0x45, 0x35]],
  [box(86, 124, 10, 18), [0x4c, 0x3a, 0x30]],
  [hills(158, 5, 40, 20), [0x26, 0x38, 0x33]],
];

/** What somebody put into the picture afterwards: a second house, larger than the first. */
const ADDED: readonly (readonly [Shape, Colour])[] = [
  [box(150, 96, 52, 56), [0xd9, 0xcf, 0xbf]],
  [gable(145, 96, 62, 24), [0x5b, 0x2f, 0x2a]],
  [box(168, 122, 14, 30), [0x3b, 0x2c, 0x26]],
];

/** A house in the evening, drawn for the first page that people see; or the same with a second house in it. */
export function samplePicture(added: boolean): Uint8Array {
  const shapes = added ? [...EVENING.slice(0, -1), ...ADDED, ...EVENING.slice(-1)] : EVENING;
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let colour = SKY[Math.min(SKY.length - 1, Math.floor(y / BAND))] ?? SKY[0];
      for (const [shape, paint] of shapes) {
        const share = Math.min(1, Math.max(0, 0.5 - shape(x, y)));
        if (share > 0 && colour !== undefined) colour = mixed(colour, paint, share);
      }
      pixels.set([...(colour ?? [0, 0, 0]), 255], (y * WIDTH + x) * 4);
    }
  }
  return writePng(WIDTH, HEIGHT, pixels);
}

function mixed(below: Colour, above: Colour, share: number): Colour {
  const mix = (index: 0 | 1 | 2): number => Math.round(below[index] * (1 - share) + above[index] * share);
  return [mix(0), mix(1), mix(2)];
}
