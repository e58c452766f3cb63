import type { Budget } from '../budget.ts';
import type { FloatTensor } from '../tensor.ts';
import { UnsupportedError } from '../unsupported.ts';
import { placesIn } from './broadcast.ts';
import { addProduct } from './multiply.ts';
import { floatInput, floatSetting, type Operator, onlySettings, wholeSetting } from './operator.ts';

/** `Gemm`: alpha · A · B + beta · C, either of A and B turned. */
export const gemm: Operator = (call) => {
  onlySettings(call, 'alpha', 'beta', 'transA', 'transB');
  const left = wholeSetting(call, 'transA', 0) === 0 ? floatInput(call, 0) : turned(floatInput(call, 0), call.budget);
  const right = wholeSetting(call, 'transB', 0) === 0 ? floatInput(call, 1) : turned(floatInput(call, 1), call.budget);
  const result = product(left, right, call.budget);
  const alpha = floatSetting(call, 'alpha', 1);
  if (alpha !== 1) for (let at = 0; at < result.data.length; at++) result.data[at] = alpha * (result.data[at] ?? 0);
  if ((call.inputs[2] ?? null) === null) return result;
  const beta = floatSetting(call, 'beta', 1);
  const added = floatInput(call, 2);
  for (const [at, from] of placesIn(added.dims, result.dims).entries()) {
    result.data[at] = (result.data[at] ?? 0) + beta * (added.data[from] ?? 0);
  }
  return result;
};

/** `MatMul` of two matrices. */
export const matMul: Operator = (call) => {
  onlySettings(call);
  return product(floatInput(call, 0), floatInput(call, 1), call.budget);
};

function product(left: FloatTensor, right: FloatTensor, budget: Budget): FloatTensor {
  const [rows = 0, depth = 0] = left.dims;
  const [inner = 0, columns = 0] = right.dims;
  if (left.dims.length !== 2 || right.dims.length !== 2 || inner !== depth)
    throw new UnsupportedError('product: shapes');
  budget.spend(rows * depth * columns);
  const result = budget.floats([rows, columns]);
  const at = (data: Float32Array, stride: number) => ({ data, stride });
  addProduct(at(result.data, columns), at(left.data, depth), at(right.data, columns), { rows, depth, columns });
  return result;
}

function turned({ dims, data }: FloatTensor, budget: Budget): FloatTensor {
  const [rows = 0, columns = 0] = dims;
  if (dims.length !== 2) throw new UnsupportedError('Gemm: shapes');
  const result = budget.floats([columns, rows]);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      result.data[column * rows + row] = data[row * columns + column] ?? 0;
    }
  }
  return result;
}
