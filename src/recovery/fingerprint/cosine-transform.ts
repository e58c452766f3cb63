/**
 * Discrete cosine transform (type II, unscaled): y[k] = Σ x[i]·cos(π·k·(2i+1)/2n), by halving the sequence into sums and
 * differences of its mirrored ends (B. G. Lee 1984). What is even about its middle then has exactly zero odd terms,
 * which fingerprints that compare terms rely on.
 * @param values their number is a power of two
 */
export function cosineTransform(values: readonly number[]): readonly number[] {
  const count = values.length;
  if (count <= 1) return values;
  const half = count / 2;
  const sums: number[] = [];
  const differences: number[] = [];
  for (let index = 0; index < half; index++) {
    const near = values[index] ?? 0;
    const far = values[count - 1 - index] ?? 0;
    sums.push(near + far);
    differences.push((near - far) / (2 * Math.cos(((index + 0.5) * Math.PI) / count)));
  }
  const even = cosineTransform(sums);
  const odd = cosineTransform(differences);
  return Array.from({ length: count }, (_, index) => {
    const at = index >> 1;
    return index % 2 === 0 ? (even[at] ?? 0) : (odd[at] ?? 0) + (odd[at + 1] ?? 0);
  });
}

/** The transform of rows and then of columns of a square. */
export function cosineTransformSquare(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return transposed(transposed(rows.map(cosineTransform)).map(cosineTransform));
}

function transposed(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return rows.map((_, column) => rows.map((row) => row[column] ?? 0));
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
