import type { Pixels } from '../../src/recovery/picture/pixels.ts';
import { inputSide } from '../../src/recovery/trustmark/preprocess.ts';
import { writeModel } from './onnx-writer.ts';
import { seededRandom } from './random.ts';

/**
 * A watermark of our own making, and the network that reads it: each bit is a pattern of light and dark squares, told by
 * correlation. It has nothing in common with TrustMark but the shape of its input and output.
 */
export const TEST_ALG = 'org.example.test-watermark';

const BITS = 100;
/** Squares along a side of the picture. */
const SQUARES = 32;
/** How much one bit lightens or darkens a square, of 255. */
const STRENGTH = 2;

/** One row of signs a bit, at right angles to each other: rows of Walsh's, all mixed by the same signs. */
function patterns(seed: number): readonly Float32Array[] {
  const random = seededRandom(seed);
  const mix = Array.from({ length: SQUARES * SQUARES }, () => (random() < 0.5 ? -1 : 1));
  return Array.from({ length: BITS }, (_, bit) =>
    Float32Array.from(mix, (sign, square) => (oddBits(square & (bit * 10 + 3)) ? -sign : sign)),
  );
}

function oddBits(value: number): boolean {
  let odd = false;
  for (let rest = value; rest > 0; rest >>= 1) odd = odd !== ((rest & 1) === 1);
  return odd;
}

interface ModelOptions {
  readonly variant?: 'P' | 'Q';
  readonly seed?: number;
  readonly alg?: string;
}

/** The network as an ONNX file: squares averaged by a convolution, then a matrix. Some 200 kB. */
export function testWatermarkModel({ variant = 'P', seed = 1, alg = TEST_ALG }: ModelOptions = {}): Uint8Array {
  const side = inputSide(variant);
  const square = side / SQUARES;
  const rows = patterns(seed).map((pattern) =>
    // What neighbouring squares share is the picture, what is left is the mark.
    pattern.map((sign, at) => sign - ((pattern[at - 1] ?? sign) + (pattern[at + 1] ?? sign)) / 2),
  );
  const matrix = new Float32Array(BITS * SQUARES * SQUARES);
  for (const [bit, row] of rows.entries()) matrix.set(row, bit * row.length);
  return writeModel({
    tensors: [
      { name: 'mean', dims: [1, 3, square, square], data: new Float32Array(3 * square * square).fill(1 / square) },
      { name: 'half', dims: [BITS, SQUARES * SQUARES], data: matrix, half: true },
    ],
    nodes: [
      { operator: 'Cast', inputs: ['half'], output: 'matrix', settings: { to: 1 } },
      {
        operator: 'Conv',
        inputs: ['image', 'mean'],
        output: 'squares',
        settings: { kernel_shape: [square, square], strides: [square, square], pads: [0, 0, 0, 0] },
      },
      { operator: 'Flatten', inputs: ['squares'], output: 'row', settings: { axis: 1 } },
      { operator: 'Gemm', inputs: ['row', 'matrix'], output: 'output', settings: { transB: 1 } },
    ],
    input: { name: 'image', dims: [1, 3, side, side] },
    output: { name: 'output', dims: [1, BITS] },
    metadata: { 'c2pa.soft_binding.alg': alg },
  });
}

/** The picture with 100 bits in its middle square, which is all that variant P looks at. */
export function markPicture({ width, height, data }: Pixels, word: string, seed = 1): Pixels {
  const marked = Uint8ClampedArray.from(data);
  const rows = patterns(seed);
  const short = Math.min(width, height);
  const [left, top] = [Math.floor((width - short) / 2), Math.floor((height - short) / 2)];
  const marks = Float32Array.from({ length: SQUARES * SQUARES }, (_, square) =>
    rows.reduce((sum, row, bit) => sum + (row[square] ?? 0) * (word.charAt(bit) === '1' ? STRENGTH : -STRENGTH), 0),
  );
  for (let y = 0; y < short; y++) {
    for (let x = 0; x < short; x++) {
      const square = Math.floor((y * SQUARES) / short) * SQUARES + Math.floor((x * SQUARES) / short);
      const at = ((top + y) * width + left + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        marked[at + channel] = (data[at + channel] ?? 0) + (marks[square] ?? 0);
      }
    }
  }
  return { width, height, data: marked };
}
