import type { Pixels } from '../../src/recovery/picture/pixels.ts';

/** Luminance and chrominance tables of ITU-T T.81 Annex K, which encoders scale by quality. */
const LUMINANCE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
const CHROMINANCE = LUMINANCE.map((_, at) => {
  const [row, column] = [at >> 3, at & 7];
  const known = [17, 18, 24, 47, 18, 21, 26, 66, 24, 26, 56, 99, 47, 66, 99, 99];
  return row < 4 && column < 4 ? (known[row * 4 + column] ?? 99) : 99;
});

/**
 * What a picture loses in a JPEG file of this quality (1-100, in the scale of common encoders): colour at half the
 * resolution, and whatever quantisation of 8 by 8 blocks rounds away. The lossless part of the format is left out.
 */
export function jpegLoss({ width, height, data }: Pixels, quality: number): Pixels {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  const scaled = (table: readonly number[]): Float32Array =>
    Float32Array.from(table, (step) => Math.max(1, Math.min(255, Math.floor((step * scale + 50) / 100))));
  const [luma, blue, red] = colourDifferences(data, width, height);
  quantise(luma, width, height, scaled(LUMINANCE));
  const [halfWidth, halfHeight] = [(width + 1) >> 1, (height + 1) >> 1];
  const table = scaled(CHROMINANCE);
  quantise(blue, halfWidth, halfHeight, table);
  quantise(red, halfWidth, halfHeight, table);
  const lossy = new Uint8ClampedArray(data.length);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const half = (y >> 1) * halfWidth + (x >> 1);
      const [l, b, r] = [luma[at] ?? 0, blue[half] ?? 0, red[half] ?? 0];
      lossy[at * 4] = l + 128 + 1.402 * r;
      lossy[at * 4 + 1] = l + 128 - 0.344136 * b - 0.714136 * r;
      lossy[at * 4 + 2] = l + 128 + 1.772 * b;
      lossy[at * 4 + 3] = 255;
    }
  }
  return { width, height, data: lossy };
}

/** Y less 128, and Cb and Cr less 128 averaged over two by two pixels. */
function colourDifferences(data: Uint8ClampedArray, width: number, height: number) {
  const luma = new Float32Array(width * height);
  const halfWidth = (width + 1) >> 1;
  const halfSize = halfWidth * ((height + 1) >> 1);
  const blue = new Float32Array(halfSize);
  const red = new Float32Array(halfSize);
  const counts = new Uint8Array(halfSize);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const [r, g, b] = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
      luma[at] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
      const half = (y >> 1) * halfWidth + (x >> 1);
      blue[half] = (blue[half] ?? 0) - 0.168736 * r - 0.331264 * g + 0.5 * b;
      red[half] = (red[half] ?? 0) + 0.5 * r - 0.418688 * g - 0.081312 * b;
      counts[half] = (counts[half] ?? 0) + 1;
    }
  }
  for (const [at, count] of counts.entries()) {
    blue[at] = (blue[at] ?? 0) / count;
    red[at] = (red[at] ?? 0) / count;
  }
  return [luma, blue, red] as const;
}

/** COSINES[k * 8 + i] of the orthonormal transform of eight values. */
const COSINES = Float32Array.from({ length: 64 }, (_, at) => {
  const [k, i] = [at >> 3, at & 7];
  return Math.cos((Math.PI * k * (2 * i + 1)) / 16) * (k === 0 ? Math.sqrt(1 / 8) : 0.5);
});

function quantise(plane: Float32Array, width: number, height: number, table: Float32Array): void {
  const block = new Float32Array(64);
  const between = new Float32Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (let at = 0; at < 64; at++) {
        // Blocks over the edge repeat the last row and column.
        const y = Math.min(height - 1, top + (at >> 3));
        block[at] = plane[y * width + Math.min(width - 1, left + (at & 7))] ?? 0;
      }
      transform(block, between, false);
      for (let at = 0; at < 64; at++) {
        const step = table[at] ?? 1;
        block[at] = Math.round((block[at] ?? 0) / step) * step;
      }
      transform(block, between, true);
      for (let at = 0; at < 64; at++) {
        const [y, x] = [top + (at >> 3), left + (at & 7)];
        if (y < height && x < width) plane[y * width + x] = block[at] ?? 0;
      }
    }
  }
}

/** Rows and then columns, each round turning the block. */
function transform(block: Float32Array, between: Float32Array, inverse: boolean): void {
  for (const [from, to] of [
    [block, between],
    [between, block],
  ] as const) {
    for (let row = 0; row < 8; row++) {
      for (let out = 0; out < 8; out++) {
        let sum = 0;
        for (let i = 0; i < 8; i++) {
          sum += (from[row * 8 + i] ?? 0) * (COSINES[inverse ? i * 8 + out : out * 8 + i] ?? 0);
        }
        to[out * 8 + row] = sum;
      }
    }
  }
}
