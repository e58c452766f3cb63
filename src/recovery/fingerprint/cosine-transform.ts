/**
 * Discrete cosine transform (type II, unscaled): y[k] = Σ x[i]·cos(π·k·(2i+1)/2n), by halving the sequence into sums and
 * differences of its mirrored ends (B. G. Lee 1984). What is even about its middle then has exactly zero odd terms,
 * which fingerprints that compare terms rely on.
 * @param values their number is a power of two
 */
export function cosineTransform(values: readonly number[]): readonly number[] {
  const terms = Float64Array.from(values);
  transform(terms, new Float64Array(terms.length), 0, terms.length);
  return [...terms];
}

/**
 * The transform of rows and then of columns of a square.
 * @param wanted so many terms of each row are needed, from the first: the others are left out
 */
export function cosineTransformSquare(
  rows: readonly (readonly number[])[],
  wanted = rows.length,
): readonly (readonly number[])[] {
  const side = rows.length;
  const square = Float64Array.from(rows.flat());
  const scratch = new Float64Array(side * side);
  for (let row = 0; row < side; row++) transform(square, scratch, row * side, side);
  const columns = new Float64Array(wanted * side);
  for (let column = 0; column < wanted; column++) {
    for (let row = 0; row < side; row++) columns[column * side + row] = square[row * side + column] ?? 0;
    transform(columns, scratch, column * side, side);
  }
  return rows.map((_, row) => Array.from({ length: wanted }, (__, column) => columns[column * side + row] ?? 0));
}

/** In place, for so many values from `at`; what lies there in `scratch` is overwritten. */
function transform(values: Float64Array, scratch: Float64Array, at: number, count: number): void {
  if (count <= 1) return;
  const half = count / 2;
  const factors = factorsFor(count);
  for (let index = 0; index < half; index++) {
    const near = values[at + index] ?? 0;
    const far = values[at + count - 1 - index] ?? 0;
    scratch[at + index] = near + far;
    scratch[at + half + index] = (near - far) / (factors[index] ?? 1);
  }
  transform(scratch, values, at, half);
  transform(scratch, values, at + half, half);
  for (let index = 0; index < half; index++) {
    const odd = at + half + index;
    values[at + 2 * index] = scratch[at + index] ?? 0;
    values[at + 2 * index + 1] = (scratch[odd] ?? 0) + (index + 1 < half ? (scratch[odd + 1] ?? 0) : 0);
  }
}

const FACTORS = new Map<number, Float64Array>();

function factorsFor(count: number): Float64Array {
  const known = FACTORS.get(count);
  if (known !== undefined) return known;
  const factors = Float64Array.from({ length: count / 2 }, (_, at) => 2 * Math.cos(((at + 0.5) * Math.PI) / count));
  FACTORS.set(count, factors);
  return factors;
}

/** The middle of the values: between two, their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** One bit a value, set where it lies above the median, the first value in the highest bit. */
export function bitsAboveMedian(values: readonly number[]): Uint8Array {
  const middle = median(values);
  const bits = new Uint8Array(values.length / 8);
  for (const [index, value] of values.entries()) {
    if (value > middle) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  return bits;
}
