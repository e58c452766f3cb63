import { readModelFile } from '../../../src/watermark/onnx/model-file.ts';
import { checkGraph, runNetwork } from '../../../src/watermark/onnx/network.ts';
import type { FloatTensor } from '../../../src/watermark/onnx/tensor.ts';
import { type MadeModel, type MadeNode, type MadeTensor, writeModel } from '../../make/onnx-writer.ts';

export function floats(dims: readonly number[], data: ArrayLike<number>): FloatTensor {
  return { kind: 'float', dims, data: Float32Array.from(data) };
}

/** A file with one or more nodes between `x` and `y`. */
export function madeFile(
  nodes: readonly MadeNode[],
  tensors: readonly MadeTensor[] = [],
  more: Partial<MadeModel> = {},
): Uint8Array {
  const input = { name: 'x', dims: [1] };
  return writeModel({ nodes, tensors, input, output: { name: 'y', dims: [1] }, ...more });
}

/** Writes the nodes as a file, reads that file and runs it. */
export function runNodes(nodes: readonly MadeNode[], x: FloatTensor, tensors: readonly MadeTensor[] = []): FloatTensor {
  const file = readModelFile(madeFile(nodes, tensors));
  checkGraph(file);
  return runNetwork(file, x, () => undefined).output;
}
