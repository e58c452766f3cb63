import { convolution } from './convolution.ts';
import { gemm, matMul } from './dense.ts';
import { add, multiply, relu, sigmoid } from './elementwise.ts';
import type { Operator } from './operator.ts';
import { globalAverage, maxPool } from './pooling.ts';
import { resize } from './resize.ts';
import { cast, concat, constant, flatten, identity, reshape, shape, slice, transpose } from './shaping.ts';

/**
 * What a model may ask for: of the operators that TrustMark's repository lists for its four networks, those that a
 * decoder can need, and two that writers of networks put in.
 */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['Add', add],
  ['Cast', cast],
  ['Concat', concat],
  ['Constant', constant],
  ['Conv', convolution],
  ['Flatten', flatten],
  ['Gemm', gemm],
  ['GlobalAveragePool', globalAverage],
  ['Identity', identity],
  ['MatMul', matMul],
  ['MaxPool', maxPool],
  ['Mul', multiply],
  ['Relu', relu],
  ['Reshape', reshape],
  ['Resize', resize],
  ['Shape', shape],
  ['Sigmoid', sigmoid],
  ['Slice', slice],
  ['Transpose', transpose],
]);
