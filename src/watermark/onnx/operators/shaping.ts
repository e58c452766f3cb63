import { MAX_NODE_PARTS } from '../../limits.ts';
import { elementsOf, stridesOf, type Tensor } from '../tensor.ts';
import { UnsupportedError } from '../unsupported.ts';
import { axisOf, type Call, type Operator, onlySettings, wholeInput, wholeSetting } from './operator.ts';

/** `Identity`. */
export const identity: Operator = (call) => {
  onlySettings(call);
  return anyInput(call, 0);
};

/** `Constant`, by a tensor. */
export const constant: Operator = (call) => {
  onlySettings(call, 'value');
  const stored = call.settings.get('value')?.tensor;
  if (stored === undefined) throw new UnsupportedError('Constant: value');
  return stored.read();
};

/** `TensorProto.DataType`: halves are reckoned with as single precision throughout. */
const FLOATS = new Set([1, 10]);
const WHOLES = new Set([6, 7]);

/** `Cast` between the kinds of numbers that decoders use. */
export const cast: Operator = (call) => {
  onlySettings(call, 'to', 'saturate');
  const input = anyInput(call, 0);
  const to = wholeSetting(call, 'to', 0);
  if (FLOATS.has(to))
    return input.kind === 'float' ? input : { ...input, kind: 'float', data: Float32Array.from(input.data) };
  if (!WHOLES.has(to)) throw new UnsupportedError(`Cast: to ${to}`);
  if (input.kind === 'whole') return input;
  if (input.data.length > MAX_NODE_PARTS) throw new UnsupportedError('Cast: many whole numbers');
  return { ...input, kind: 'whole', data: Array.from(input.data, Math.trunc) };
};

/** `Shape`. */
export const shape: Operator = (call) => {
  onlySettings(call, 'start', 'end');
  const { dims } = anyInput(call, 0);
  const data = dims.slice(wholeSetting(call, 'start', 0), wholeSetting(call, 'end', dims.length));
  return { kind: 'whole', dims: [data.length], data };
};

/** `Reshape`: 0 keeps a size, -1 is what is left over. */
export const reshape: Operator = (call) => {
  onlySettings(call, 'allowzero');
  const input = anyInput(call, 0);
  const asked = wholeInput(call, 1).data;
  const keeps = wholeSetting(call, 'allowzero', 0) === 0;
  const dims = asked.map((size, axis) => (size === 0 && keeps ? (input.dims[axis] ?? 0) : size));
  const known = dims.reduce((product, size) => (size === -1 ? product : product * size), 1);
  const fitted = dims.map((size) => (size === -1 ? input.data.length / known : size));
  return withDims(input, fitted, call);
};

/** `Flatten` to a matrix. */
export const flatten: Operator = (call) => {
  onlySettings(call, 'axis');
  const input = anyInput(call, 0);
  const axis = axisOf(call, wholeSetting(call, 'axis', 1), input.dims.length + 1);
  const rows = elementsOf(input.dims.slice(0, axis));
  return withDims(input, [rows, elementsOf(input.dims.slice(axis))], call);
};

/** `Concat`. */
export const concat: Operator = (call) => {
  onlySettings(call, 'axis');
  const inputs = call.inputs.map((_, at) => anyInput(call, at));
  const [first] = inputs;
  if (first === undefined) throw new UnsupportedError('Concat: nothing');
  const axis = axisOf(call, wholeSetting(call, 'axis', Number.NaN), first.dims.length);
  const fits = inputs.every(
    ({ kind, dims }) =>
      kind === first.kind &&
      dims.length === first.dims.length &&
      dims.every((size, at) => at === axis || size === first.dims[at]),
  );
  if (!fits) throw new UnsupportedError('Concat: shapes');
  const dims = first.dims.map((size, at) =>
    at === axis ? inputs.reduce((sum, input) => sum + (input.dims[at] ?? 0), 0) : size,
  );
  const outer = elementsOf(dims.slice(0, axis));
  return filled(call, first.kind, dims, (put) => {
    for (let row = 0; row < outer; row++) {
      for (const { data } of inputs) {
        const length = data.length / outer;
        for (let at = row * length; at < (row + 1) * length; at++) put(data[at] ?? 0);
      }
    }
  });
};

/** `Transpose`. */
export const transpose: Operator = (call) => {
  onlySettings(call, 'perm');
  const input = anyInput(call, 0);
  const order = call.settings.get('perm')?.wholes ?? input.dims.map((_, axis) => input.dims.length - 1 - axis);
  if (order.length !== input.dims.length || new Set(order).size !== order.length) {
    throw new UnsupportedError('Transpose: perm');
  }
  const strides = stridesOf(input.dims);
  const dims = order.map((axis) => input.dims[axis] ?? -1);
  return filled(call, input.kind, dims, (put) =>
    walk(
      dims,
      order.map((axis) => strides[axis] ?? 0),
      0,
      (at) => put(input.data[at] ?? 0),
    ),
  );
};

/** `Slice`: from starts to ends, along axes, in steps forward. */
export const slice: Operator = (call) => {
  onlySettings(call);
  const input = anyInput(call, 0);
  const starts = wholeInput(call, 1).data;
  const ends = wholeInput(call, 2).data;
  const axes = (call.inputs[3] ?? null) === null ? starts.map((_, at) => at) : wholeInput(call, 3).data;
  const steps = (call.inputs[4] ?? null) === null ? starts.map(() => 1) : wholeInput(call, 4).data;
  if ([ends, axes, steps].some(({ length }) => length !== starts.length)) throw new UnsupportedError('Slice: lengths');
  const dims = [...input.dims];
  const strides = [...stridesOf(input.dims)];
  let offset = 0;
  for (const [at, named] of axes.entries()) {
    const axis = axisOf(call, named, input.dims.length);
    const size = input.dims[axis] ?? 0;
    const step = steps[at] ?? 1;
    if (step < 1) throw new UnsupportedError('Slice: steps');
    const bound = (place: number): number => Math.max(0, Math.min(size, place < 0 ? place + size : place));
    const start = bound(starts[at] ?? 0);
    dims[axis] = Math.max(0, Math.ceil((bound(ends[at] ?? 0) - start) / step));
    offset += start * (strides[axis] ?? 0);
    strides[axis] = (strides[axis] ?? 0) * step;
  }
  return filled(call, input.kind, dims, (put) => walk(dims, strides, offset, (from) => put(input.data[from] ?? 0)));
};

function anyInput({ operator, inputs }: Call, at: number): Tensor {
  const input = inputs[at] ?? null;
  if (input === null) throw new UnsupportedError(`${operator}: input ${at}`);
  return input;
}

function withDims(input: Tensor, dims: readonly number[], { operator }: Call): Tensor {
  if (elementsOf(dims) !== input.data.length) throw new UnsupportedError(`${operator}: sizes`);
  return { ...input, dims };
}

/** A tensor whose elements are put one after another. */
function filled(
  { operator, budget }: Call,
  kind: Tensor['kind'],
  dims: readonly number[],
  fill: (put: (value: number) => void) => void,
): Tensor {
  if (kind === 'whole') {
    if (elementsOf(dims) > MAX_NODE_PARTS) throw new UnsupportedError(`${operator}: many whole numbers`);
    const data: number[] = [];
    fill((value) => data.push(value));
    return { kind, dims, data };
  }
  const result = budget.floats(dims);
  let to = 0;
  fill((value) => {
    result.data[to++] = value;
  });
  return result;
}

/** Calls with the place of each element, the last axis fastest. */
function walk(dims: readonly number[], strides: readonly number[], offset: number, visit: (at: number) => void): void {
  const [size = 0, ...inner] = dims;
  const [stride = 0, ...innerStrides] = strides;
  if (dims.length === 0) visit(offset);
  else for (let at = 0; at < size; at++) walk(inner, innerStrides, offset + at * stride, visit);
}
