import type { MadeModel, MadeNode, MadeTensor } from './onnx-writer.ts';

/** Blocks in each of the four stages, as in ResNet-50 (arXiv 1512.03385, table 1). */
const STAGES = [3, 4, 6, 3] as const;

interface Options {
  /** Of the picture that it takes; above 224 it is made smaller first, as the larger variants do it. */
  readonly side: number;
  readonly random: () => number;
  /** Share of ResNet-50's channels. */
  readonly width?: number;
  readonly half?: boolean;
}

/**
 * A network of the shape that TrustMark's decoders have (ResNet-50 with 100 outputs, normalization folded into the
 * convolutions), with random weights: it reads nothing, and costs the same.
 */
export function residualNetwork({ side, random, width = 1, half = true }: Options): MadeModel {
  const nodes: MadeNode[] = [];
  const tensors: MadeTensor[] = [];
  const channelsOf = (full: number): number => Math.max(4, Math.round(full * width));
  let last = 'image';
  const step = (operator: string, inputs: readonly string[], settings: MadeNode['settings'] = {}): string => {
    const output = `v${nodes.length}`;
    nodes.push({ operator, inputs, output, settings });
    return output;
  };
  // Halves are widened by the network itself, so that everything after is in single precision.
  const keep = (tensor: MadeTensor): string => {
    tensors.push({ ...tensor, half });
    return half ? step('Cast', [tensor.name], { to: 1 }) : tensor.name;
  };
  const weights = (dims: readonly number[], spread: number): string => {
    const name = `w${tensors.length}`;
    const count = dims.reduce((product, size) => product * size, 1);
    return keep({ name, dims, data: Float32Array.from({ length: count }, () => (random() - 0.5) * spread) });
  };
  const convolve = (from: string, inside: number, out: number, kernel: number, stride: number): string => {
    const spread = Math.sqrt(24 / (inside * kernel * kernel));
    const pad = kernel >> 1;
    return step('Conv', [from, weights([out, inside, kernel, kernel], spread), weights([out], 0.2)], {
      dilations: [1, 1],
      group: 1,
      kernel_shape: [kernel, kernel],
      pads: [pad, pad, pad, pad],
      strides: [stride, stride],
    });
  };
  if (side > 224) {
    tensors.push({ name: 'sizes', dims: [4], data: [1, 3, 224, 224] });
    last = step('Resize', [last, '', '', 'sizes'], {
      coordinate_transformation_mode: 'pytorch_half_pixel',
      cubic_coeff_a: { float: -0.75 },
      mode: 'linear',
      nearest_mode: 'floor',
    });
  }
  const calm = keep({ name: 'calm', dims: [], data: Float32Array.of(0.6) });
  let inside = channelsOf(64);
  last = step('Relu', [convolve(last, 3, inside, 7, 2)]);
  last = step('MaxPool', [last], { kernel_shape: [3, 3], pads: [1, 1, 1, 1], strides: [2, 2] });
  for (const [stage, blocks] of STAGES.entries()) {
    const narrow = channelsOf(64 * 2 ** stage);
    for (let block = 0; block < blocks; block++) {
      const stride = block === 0 && stage > 0 ? 2 : 1;
      const first = step('Relu', [convolve(last, inside, narrow, 1, 1)]);
      const second = step('Relu', [convolve(first, narrow, narrow, 3, stride)]);
      const third = convolve(second, narrow, narrow * 4, 1, 1);
      const shortcut = block === 0 ? convolve(last, inside, narrow * 4, 1, stride) : last;
      last = step('Relu', [step('Mul', [step('Add', [third, shortcut]), calm])]);
      inside = narrow * 4;
    }
  }
  const flat = step('Flatten', [step('GlobalAveragePool', [last])], { axis: 1 });
  const dense = [flat, weights([100, inside], 1), weights([100], 1)];
  nodes.push({ operator: 'Gemm', inputs: dense, output: 'output', settings: { alpha: { float: 1 }, transB: 1 } });
  return {
    nodes,
    tensors,
    input: { name: 'image', dims: [1, 3, side, side] },
    output: { name: 'output', dims: [1, 100] },
  };
}
