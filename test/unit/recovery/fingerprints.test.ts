import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cosineTransform } from '../../../src/recovery/fingerprint/cosine-transform.ts';
import { isccImageFromGrey, isccImageOf } from '../../../src/recovery/fingerprint/iscc-image.ts';
import { imageCodesIn, isccUnit } from '../../../src/recovery/fingerprint/iscc-unit.ts';
import { pdqOf } from '../../../src/recovery/fingerprint/pdq.ts';
import { pHashOf } from '../../../src/recovery/fingerprint/phash.ts';
import { resizeFiltered } from '../../../src/recovery/picture/filtered-resize.ts';
import { lumaOf } from '../../../src/recovery/picture/luma.ts';
import { planeOf } from '../../../src/recovery/picture/pixels.ts';
import { CONFORMANCE_GREYS } from './conformance-greys.ts';
import { waves } from './waves.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test.each([
  [200, 150, '6a8ad555aa9552ada5294b4bb6db4d93b332666698c663ce9e94703e0568703f'],
  [333, 257, '31ce718ee38ecf0e0f1e1c1c3c3cf83cf07cf80052aa07f83fe8f48056aa03ff'],
  [512, 384, '82f883f803f88bf803e0bff80aa0aaaafffdff807fc0baa00000aaaaffff5500'],
])(
  'PDQ of %i by %i pixels is within the 10 bits that Meta allows of a slow, independent one',
  (width, height, golden) => {
    const { hash, quality } = pdqOf(lumaOf(waves(width, height)));
    const other = Buffer.from(golden, 'hex');
    const differing = [...hash].reduce((sum, byte, at) => sum + bitsOf(byte ^ (other[at] ?? 0)), 0);
    expect(differing).toBeLessThanOrEqual(10);
    expect(quality).toBe(100);
  },
);

test('PDQ says of a plain area that there is nothing to tell it by, and of a speck that it has none', () => {
  expect(pdqOf(planeOf(300, 200)).quality).toBe(0);
  expect(pdqOf(planeOf(4, 200))).toEqual({ hash: new Uint8Array(32), quality: 0 });
});

test('pHash keeps what brightness and size change', () => {
  const luma = lumaOf(waves(400, 300));
  const dark = { ...luma, data: luma.data.map((value) => value * 0.8 + 5) };
  expect(hex(pHashOf(dark))).toBe(hex(pHashOf(luma)));
  expect(pHashOf(luma)).toHaveLength(8);
});

test('the cosine transform is the defining sum, and even rows have odd terms of exactly zero', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const sum = (k: number): number =>
    values.reduce((total, value, i) => total + value * Math.cos((Math.PI * k * (2 * i + 1)) / 16), 0);
  for (const [k, term] of cosineTransform(values).entries()) expect(term).toBeCloseTo(sum(k), 9);
  expect(cosineTransform([7, 7, 7, 7, 7, 7, 7, 7])).toEqual([56, 0, 0, 0, 0, 0, 0, 0]);
});

/** As published before October 2026, when codes beyond 64 bits took blocks that nearly coincide. */
const OLD_CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

test('Image-Codes are the published ones', () => {
  const photo = Uint8Array.from(Buffer.from(CONFORMANCE_GREYS, 'base64'));
  expect(isccText(isccUnit(isccImageFromGrey(photo, OLD_CORNERS)))).toBe(
    'ISCC:EED4GQZQTY6J5DTHQ2DWCPDZHQOM6QZQTY6J5DTFZ2DWCPDZHQOMXDI',
  );
  expect(hex(isccImageFromGrey(new Uint8Array(1024)).subarray(0, 8))).toBe('0000000000000000');
  expect(hex(isccImageFromGrey(new Uint8Array(1024).fill(255), OLD_CORNERS).subarray(0, 16))).toBe(
    '80000000000000000000000000000000',
  );
  expect(hex(isccImageFromGrey(photo).subarray(0, 8))).toBe('c343309e3c9e8e67');
});

test.each([
  [200, 150, '94fe2b3e14393133821f5107fce39c3366646d695a5a555564dbb66952a52a55'],
  [333, 257, '80ffaa020fbfaa0748e0b597f4f0a50f1f1e3e3c3c383839030f1e1c7879e3c7'],
  [640, 360, '8055ffaa00af01ff0055ffaa002f15ff57028b0f0f0f1f1f552aaeb8fce8e0e0'],
])('Image-Code of %i by %i pixels is that of Pillow and the defining sums', (width, height, golden) => {
  expect(hex(isccImageOf(waves(width, height)))).toBe(golden);
});

test('a plain border does not change an Image-Code', () => {
  const inner = waves(300, 200);
  const data = new Uint8ClampedArray(360 * 240 * 4).fill(255);
  for (let y = 0; y < 200; y++) {
    data.set(inner.data.subarray(y * 1200, (y + 1) * 1200), ((y + 20) * 360 + 30) * 4);
  }
  const golden = '80ff55035f151e1e91c06abde80b371f3c3c3839313373763c71e3c69c193366';
  expect(hex(isccImageOf({ width: 360, height: 240, data }))).toBe(golden);
  expect(hex(isccImageOf(inner))).toBe(golden);
});

test('resizing is that of Pillow to the last bit, smaller and larger', () => {
  const digest = (width: number, height: number, side: number): string => {
    const { data } = waves(width, height);
    const rgb = Uint8Array.from(data.filter((_, at) => at % 4 !== 3));
    const raster = { width, height, channels: 3, data: rgb };
    return createHash('sha256')
      .update(resizeFiltered(raster, side, side, 'bilinear').data)
      .digest('hex');
  };
  expect(digest(333, 257, 256)).toBe('dcc6a6b9b3687a196cd5e02cbc11a475f729cb453a2cd5cee0802444858cbced');
  expect(digest(150, 150, 224)).toBe('eed85acee4ede790a6e3ac5ee61ef5ed37ee28444210b0e2d26ab8f2d68dbcc9');
});

test('a unit of an Image-Code takes 34 bytes and is found again among others', () => {
  const unit = isccUnit(Uint8Array.from({ length: 32 }, (_, at) => at * 7));
  expect(unit).toHaveLength(34);
  expect(isccText(unit)).toMatch(/^ISCC:EED[A-Z2-7]{52}$/);
  // A 64-bit unit of another kind before it, a broken one after it.
  const sequence = Uint8Array.of(0x01, 0x01, 1, 2, 3, 4, 5, 6, 7, 8, ...unit, 0x21, 0x07, 9);
  expect(imageCodesIn(sequence).map(hex)).toEqual([hex(unit.subarray(2))]);
  expect(imageCodesIn(Uint8Array.of(0x21, 0x0f, ...unit))).toEqual([]);
});

/** A unit as people write it: `ISCC:` and base32 without padding (RFC 4648 §6). */
function isccText(unit: Uint8Array): string {
  const bits = Array.from(unit, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = bits.match(/.{1,5}/g) ?? [];
  const letters = digits.map((five) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five.padEnd(5, '0'), 2)),
  );
  return `ISCC:${letters.join('')}`;
}

function bitsOf(byte: number): number {
  return byte.toString(2).replaceAll('0', '').length;
}
