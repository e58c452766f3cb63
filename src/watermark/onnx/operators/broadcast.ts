import { elementsOf, stridesOf } from '../tensor.ts';
import { UnsupportedError } from '../unsupported.ts';

/** The size of two tensors put together: axes of 1, and missing ones in front, repeat. @throws UnsupportedError */
export function togetherDims(one: readonly number[], other: readonly number[]): readonly number[] {
  const axes = Math.max(one.length, other.length);
  return Array.from({ length: axes }, (_, axis) => {
    const a = one[axis - axes + one.length] ?? 1;
    const b = other[axis - axes + other.length] ?? 1;
    if (a !== b && a !== 1 && b !== 1) throw new UnsupportedError('sizes that do not go together');
    return a === 1 ? b : a;
  });
}

/** For each element of the whole, the one of the part that repeats there. @throws UnsupportedError */
export function placesIn(part: readonly number[], whole: readonly number[]): Int32Array {
  const ahead = whole.length - part.length;
  if (ahead < 0 || part.some((size, axis) => size !== 1 && size !== whole[axis + ahead])) {
    throw new UnsupportedError('sizes that do not go together');
  }
  const strides = stridesOf(part);
  const steps = whole.map((_, axis) => ((part[axis - ahead] ?? 1) === 1 ? 0 : (strides[axis - ahead] ?? 0)));
  const places = new Int32Array(elementsOf(whole));
  const index = whole.map(() => 0);
  let from = 0;
  for (let at = 0; at < places.length; at++) {
    places[at] = from;
    for (let axis = whole.length - 1; axis >= 0; axis--) {
      const next = (index[axis] ?? 0) + 1;
      from += steps[axis] ?? 0;
      if (next < (whole[axis] ?? 0)) {
        index[axis] = next;
        break;
      }
      from -= next * (steps[axis] ?? 0);
      index[axis] = 0;
    }
  }
  return places;
}
