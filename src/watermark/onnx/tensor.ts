import { LimitError } from '../../verifier/bytes/errors.ts';
import { MAX_AXES, MAX_TENSOR_ELEMENTS } from '../limits.ts';

/** What flows between nodes: single-precision numbers, or whole numbers that say sizes and places. */
export type Tensor = FloatTensor | WholeTensor;

export interface FloatTensor {
  readonly kind: 'float';
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

export interface WholeTensor {
  readonly kind: 'whole';
  readonly dims: readonly number[];
  readonly data: readonly number[];
}

/** @throws LimitError for sizes that no model of pictures has, or that are none */
export function elementsOf(dims: readonly number[]): number {
  if (dims.length > MAX_AXES) throw new LimitError('MAX_AXES', `${dims.length} axes`);
  let elements = 1;
  for (const size of dims) {
    if (!Number.isSafeInteger(size) || size < 0) throw new LimitError('MAX_TENSOR_ELEMENTS', `size ${size}`);
    elements *= size;
    if (elements > MAX_TENSOR_ELEMENTS) throw new LimitError('MAX_TENSOR_ELEMENTS', dims.join(' by '));
  }
  return elements;
}

export function sameDims(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((size, axis) => size === other[axis]);
}

/** How many elements one step along each axis passes. */
export function stridesOf(dims: readonly number[]): readonly number[] {
  const strides: number[] = [];
  let step = 1;
  for (const size of dims.toReversed()) {
    strides.unshift(step);
    step *= size;
  }
  return strides;
}
