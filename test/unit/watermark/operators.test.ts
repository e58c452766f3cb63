import { expect, test } from 'vitest';
import type { FloatTensor } from '../../../src/watermark/onnx/tensor.ts';
import type { MadeNode } from '../../make/onnx-writer.ts';
import { seededRandom } from '../../make/random.ts';
import { floats, runNodes } from './made-network.ts';

const random = seededRandom(17);
const noise = (...dims: readonly number[]): FloatTensor => {
  const count = dims.reduce((product, size) => product * size, 1);
  return floats(
    dims,
    Array.from({ length: count }, () => random() * 2 - 1),
  );
};
const node = (operator: string, inputs: readonly string[], settings: MadeNode['settings'] = {}): MadeNode => ({
  operator,
  inputs,
  output: 'y',
  settings,
});

interface Strides {
  readonly stride: number;
  readonly pads: readonly [number, number, number, number];
  readonly spread: number;
  readonly group: number;
}

/** The definition of a convolution, one product at a time. */
function byDefinition(x: FloatTensor, w: FloatTensor, bias: Float32Array, strides: Strides): number[] {
  const { stride, pads, spread, group } = strides;
  const [, channels = 0, height = 0, width = 0] = x.dims;
  const [out = 0, inside = 0, kernelHeight = 0, kernelWidth = 0] = w.dims;
  const results: number[] = [];
  for (let o = 0; o < out; o++) {
    const firstChannel = Math.floor(o / (out / group)) * (channels / group);
    for (let top = -pads[0]; top + spread * (kernelHeight - 1) < height + pads[2]; top += stride) {
      for (let left = -pads[1]; left + spread * (kernelWidth - 1) < width + pads[3]; left += stride) {
        let sum = bias[o] ?? 0;
        for (let c = 0; c < inside; c++) {
          for (let ky = 0; ky < kernelHeight; ky++) {
            for (let kx = 0; kx < kernelWidth; kx++) {
              const py = top + ky * spread;
              const px = left + kx * spread;
              if (py < 0 || px < 0 || py >= height || px >= width) continue;
              const seen = x.data[((firstChannel + c) * height + py) * width + px] ?? 0;
              sum += seen * (w.data[((o * inside + c) * kernelHeight + ky) * kernelWidth + kx] ?? 0);
            }
          }
        }
        results.push(sum);
      }
    }
  }
  return results;
}

function expectNear(found: FloatTensor, wanted: readonly number[]): void {
  expect(found.data.length).toBe(wanted.length);
  const worst = wanted.reduce((most, value, at) => Math.max(most, Math.abs(value - (found.data[at] ?? Number.NaN))), 0);
  expect(worst).toBeLessThan(1e-4);
}

test.each([
  ['one pixel at a time', [6, 9, 7], [10, 6, 1, 1], { stride: 1, pads: [0, 0, 0, 0], spread: 1, group: 1 }],
  ['one pixel, every other', [5, 9, 8], [7, 5, 1, 1], { stride: 2, pads: [0, 0, 0, 0], spread: 1, group: 1 }],
  ['three by three', [4, 11, 13], [6, 4, 3, 3], { stride: 1, pads: [1, 1, 1, 1], spread: 1, group: 1 }],
  ['seven by seven in steps', [3, 23, 30], [9, 3, 7, 7], { stride: 2, pads: [3, 3, 3, 3], spread: 1, group: 1 }],
  ['uneven borders', [2, 8, 5], [3, 2, 2, 4], { stride: 3, pads: [0, 2, 3, 1], spread: 1, group: 1 }],
  ['spread out', [3, 12, 12], [5, 3, 3, 3], { stride: 1, pads: [2, 2, 2, 2], spread: 2, group: 1 }],
  ['in groups', [6, 7, 9], [12, 2, 3, 3], { stride: 1, pads: [1, 1, 1, 1], spread: 1, group: 3 }],
  ['larger than one panel', [70, 60, 40], [4, 70, 3, 3], { stride: 1, pads: [1, 1, 1, 1], spread: 1, group: 1 }],
] as const)('a convolution is its definition: %s', (_, [channels, height, width], weightDims, strides) => {
  const x = noise(1, channels, height, width);
  const w = noise(...weightDims);
  const bias = noise(weightDims[0]);
  const { stride, pads, spread, group } = strides;
  const settings = { strides: [stride, stride], pads, dilations: [spread, spread], group };
  const tensors = [
    { name: 'w', ...w },
    { name: 'b', ...bias },
  ];
  expectNear(runNodes([node('Conv', ['x', 'w', 'b'], settings)], x, tensors), byDefinition(x, w, bias.data, strides));
});

test('halves of every size are widened to what they stand for', () => {
  const values = [0, 1, -1, 0.5, 65_504, -2, 2 ** -14, 2 ** -24, 1 / 3, 0.1, -1234.5];
  const data = Float32Array.from(values);
  const found = runNodes([node('Add', ['x', 'w'])], floats([1], [0]), [
    { name: 'w', dims: [values.length], data, half: true },
  ]);
  for (const [at, value] of values.entries()) {
    expect(Math.abs((found.data[at] ?? Number.NaN) - value)).toBeLessThanOrEqual(Math.abs(value) / 2048);
  }
  expect(found.data[4]).toBe(65_504);
  expect(found.data[7]).toBe(2 ** -24);
});

test('the largest value under a window, none from beyond the picture', () => {
  const x = floats([1, 1, 3, 3], [-1, -2, -3, -4, -5, -6, -7, -8, -9]);
  const settings = { kernel_shape: [2, 2], strides: [2, 2], pads: [1, 1, 0, 0] };
  expect([...runNodes([node('MaxPool', ['x'], settings)], x).data]).toEqual([-1, -2, -4, -5]);
});

test('means of channels, and their sizes', () => {
  const found = runNodes([node('GlobalAveragePool', ['x'])], floats([1, 2, 1, 2], [1, 2, 10, 20]));
  expect(found).toEqual(floats([1, 2, 1, 1], [1.5, 15]));
});

test('matrices: turned, scaled, added to', () => {
  const b = { name: 'b', dims: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) };
  const c = { name: 'c', dims: [2], data: Float32Array.of(100, 200) };
  const settings = { alpha: { float: 2 }, beta: { float: 0.5 }, transB: 1 };
  const x = floats([1, 3], [1, 10, 100]);
  expect([...runNodes([node('Gemm', ['x', 'b', 'c'], settings)], x, [b, c]).data]).toEqual([
    2 * 321 + 50,
    2 * 654 + 100,
  ]);
  expect([...runNodes([node('MatMul', ['x', 'b'])], floats([1, 2], [1, 10]), [b]).data]).toEqual([41, 52, 63]);
  expect([...runNodes([node('Gemm', ['x', 'b'], { transA: 1 })], floats([2, 1], [1, 10]), [b]).data]).toEqual([
    41, 52, 63,
  ]);
});

test('sums and products repeat what has one of something', () => {
  const w = { name: 'w', dims: [2, 1], data: Float32Array.of(10, 20) };
  expect(runNodes([node('Add', ['x', 'w'])], floats([1, 2, 3], [1, 2, 3, 4, 5, 6]), [w])).toEqual(
    floats([1, 2, 3], [11, 12, 13, 24, 25, 26]),
  );
  expect([...runNodes([node('Mul', ['w', 'x'])], floats([3], [1, 2, 3]), [w]).data]).toEqual([10, 20, 30, 20, 40, 60]);
});

test('what is negative is cut off, and anything is bent to a share', () => {
  const x = floats([3], [-1, 0, 2]);
  expect([...runNodes([node('Relu', ['x'])], x).data]).toEqual([0, 0, 2]);
  const [low = 0, half, high = 0] = runNodes([node('Sigmoid', ['x'])], x).data;
  expect([low, half, high].map((value) => value?.toFixed(4))).toEqual(['0.2689', '0.5000', '0.8808']);
});

/** By hand: the new pixels' centres lie at 1/6, 1.5 and 2 5/6 of the old ones. */
test('a row of four made three, by the straight line between neighbours', () => {
  const row = floats([1, 1, 1, 4], [0, 6, 12, 18]);
  const sizes = { name: 's', dims: [4], data: [1, 1, 1, 3] };
  const resized = (way: string): number[] => {
    const settings = { mode: 'linear', coordinate_transformation_mode: way };
    return [...runNodes([node('Resize', ['x', '', '', 's'], settings)], row, [sizes]).data].map((v) =>
      Number(v.toFixed(3)),
    );
  };
  expect(resized('half_pixel')).toEqual([1, 9, 17]);
  expect(resized('pytorch_half_pixel')).toEqual([1, 9, 17]);
  expect(resized('align_corners')).toEqual([0, 9, 18]);
  expect(resized('asymmetric')).toEqual([0, 8, 16]);
});

test('sizes are read from a picture, put together and used, as writers of networks do it', () => {
  const nodes: MadeNode[] = [
    { operator: 'Shape', inputs: ['x'], output: 'all' },
    { operator: 'Slice', inputs: ['all', 'zero', 'two', 'zero'], output: 'front' },
    { operator: 'Cast', inputs: ['front'], output: 'kept', settings: { to: 7 } },
    {
      operator: 'Constant',
      inputs: [],
      output: 'back',
      settings: { value: { tensor: { name: '', dims: [2], data: [1, 2] } } },
    },
    { operator: 'Concat', inputs: ['kept', 'back'], output: 'sizes', settings: { axis: 0 } },
    {
      operator: 'Resize',
      inputs: ['x', '', '', 'sizes'],
      output: 'small',
      settings: { mode: 'linear', coordinate_transformation_mode: 'half_pixel' },
    },
    { operator: 'Reshape', inputs: ['small', 'row'], output: 'y' },
  ];
  const tensors = [
    { name: 'zero', dims: [1], data: [0] },
    { name: 'two', dims: [1], data: [2] },
    { name: 'row', dims: [2], data: [0, -1] },
  ];
  const x = floats([1, 2, 2, 2], [0, 4, 8, 12, 1, 1, 3, 3]);
  expect(runNodes(nodes, x, tensors)).toEqual(floats([1, 4], [4, 8, 2, 2]));
});

test('parts, orders and rows of tensors', () => {
  const x = floats([1, 2, 3], [1, 2, 3, 4, 5, 6]);
  const numbers = (name: string, ...data: readonly number[]) => ({ name, dims: [data.length], data });
  const parts = [numbers('from', 0, -2), numbers('to', 9, 3), numbers('axes', 1, 2), numbers('steps', 1, 1)];
  expect(runNodes([node('Slice', ['x', 'from', 'to', 'axes', 'steps'])], x, parts)).toEqual(
    floats([1, 2, 2], [2, 3, 5, 6]),
  );
  expect(runNodes([node('Transpose', ['x'], { perm: [2, 0, 1] })], x)).toEqual(floats([3, 1, 2], [1, 4, 2, 5, 3, 6]));
  expect(runNodes([node('Flatten', ['x'], { axis: 2 })], x)).toEqual(floats([2, 3], [1, 2, 3, 4, 5, 6]));
  expect(runNodes([node('Concat', ['x', 'x'], { axis: -1 })], x).data.join('')).toBe('123123456456');
  expect(runNodes([node('Identity', ['x'])], x)).toEqual(x);
  const whole = [node('Cast', ['x'], { to: 7 }), { operator: 'Cast', inputs: ['y'], output: 'z', settings: { to: 1 } }];
  const back = { operator: 'Identity', inputs: ['z'], output: 'y' };
  const [first, second] = whole;
  if (first === undefined || second === undefined) throw new Error('two nodes');
  expect([
    ...runNodes([{ ...first, output: 'w' }, { ...second, inputs: ['w'] }, back], floats([2], [1.9, -1.9])).data,
  ]).toEqual([1, -1]);
});
