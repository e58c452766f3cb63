import { type FloatTensor, sameDims } from '../tensor.ts';
import { placesIn, togetherDims } from './broadcast.ts';
import { floatInput, type Operator, onlySettings } from './operator.ts';

export const add = ofTwo((one, other) => one + other);
export const multiply = ofTwo((one, other) => one * other);
export const relu = ofOne((value) => Math.max(value, 0));
export const sigmoid = ofOne((value) => 1 / (1 + Math.exp(-value)));

function ofOne(compute: (value: number) => number): Operator {
  return (call) => {
    onlySettings(call);
    const { dims, data } = floatInput(call, 0);
    const result = call.budget.floats(dims);
    for (let at = 0; at < data.length; at++) result.data[at] = compute(data[at] ?? 0);
    return result;
  };
}

function ofTwo(compute: (one: number, other: number) => number): Operator {
  return (call) => {
    onlySettings(call);
    const one = floatInput(call, 0);
    const other = floatInput(call, 1);
    const result: FloatTensor = call.budget.floats(togetherDims(one.dims, other.dims));
    if (sameDims(one.dims, other.dims)) {
      for (let at = 0; at < result.data.length; at++) {
        result.data[at] = compute(one.data[at] ?? 0, other.data[at] ?? 0);
      }
      return result;
    }
    call.budget.spend(result.data.length * 2);
    const places = placesIn(one.dims, result.dims);
    const others = placesIn(other.dims, result.dims);
    for (let at = 0; at < result.data.length; at++) {
      result.data[at] = compute(one.data[places[at] ?? 0] ?? 0, other.data[others[at] ?? 0] ?? 0);
    }
    return result;
  };
}
