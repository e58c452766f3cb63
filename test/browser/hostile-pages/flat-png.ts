import { writePng } from '../../../src/tools/png-writer.ts';

const SIZE = { width: 400, height: 300 };

/** A picture of one colour, 400 × 300. */
export function flatPng(red: number, green: number, blue: number): Uint8Array {
  const { width, height } = SIZE;
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.set([red, green, blue, 255], at);
  return writePng(width, height, pixels);
}
