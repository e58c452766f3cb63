/** Stretches of a product that stay in the processor's caches. */
const COLUMNS = 512;
const DEPTH = 256;

/** A matrix by rows, which begin so many elements apart. */
export interface Matrix {
  readonly data: Float32Array;
  readonly stride: number;
}

/**
 * Adds the product of `rows` by `depth` and `depth` by `columns` numbers to `sum`. Four rows and four of the depth at a
 * time: each number that is fetched is used four times, which is what plain code can do for the processor's memory.
 */
export function addProduct(
  sum: Matrix,
  left: Matrix,
  right: Matrix,
  { rows, depth, columns }: { readonly rows: number; readonly depth: number; readonly columns: number },
): void {
  for (let column = 0; column < columns; column += COLUMNS) {
    const width = Math.min(COLUMNS, columns - column);
    for (let from = 0; from < depth; from += DEPTH) {
      const until = Math.min(from + DEPTH, depth);
      const fours = from + ((until - from) & ~3);
      let row = 0;
      for (; row + 4 <= rows; row += 4) {
        for (let at = from; at < fours; at += 4) addFours(sum, left, right, row, at, column, width);
        for (let at = fours; at < until; at++) {
          for (let one = row; one < row + 4; one++) addOne(sum, left, right, one, at, column, width);
        }
      }
      for (; row < rows; row++) {
        for (let at = from; at < until; at++) addOne(sum, left, right, row, at, column, width);
      }
    }
  }
}

function addFours(
  { data: sum, stride: across }: Matrix,
  { data: left, stride: down }: Matrix,
  { data: right, stride }: Matrix,
  row: number,
  depth: number,
  column: number,
  width: number,
): void {
  const first = row * down + depth;
  const a0 = left[first] ?? 0;
  const a1 = left[first + 1] ?? 0;
  const a2 = left[first + 2] ?? 0;
  const a3 = left[first + 3] ?? 0;
  const b0 = left[first + down] ?? 0;
  const b1 = left[first + down + 1] ?? 0;
  const b2 = left[first + down + 2] ?? 0;
  const b3 = left[first + down + 3] ?? 0;
  const c0 = left[first + 2 * down] ?? 0;
  const c1 = left[first + 2 * down + 1] ?? 0;
  const c2 = left[first + 2 * down + 2] ?? 0;
  const c3 = left[first + 2 * down + 3] ?? 0;
  const d0 = left[first + 3 * down] ?? 0;
  const d1 = left[first + 3 * down + 1] ?? 0;
  const d2 = left[first + 3 * down + 2] ?? 0;
  const d3 = left[first + 3 * down + 3] ?? 0;
  const r0 = depth * stride + column;
  const r1 = r0 + stride;
  const r2 = r1 + stride;
  const r3 = r2 + stride;
  const sa = row * across + column;
  const sb = sa + across;
  const sc = sb + across;
  const sd = sc + across;
  for (let at = 0; at < width; at++) {
    const x0 = right[r0 + at] ?? 0;
    const x1 = right[r1 + at] ?? 0;
    const x2 = right[r2 + at] ?? 0;
    const x3 = right[r3 + at] ?? 0;
    sum[sa + at] = (sum[sa + at] ?? 0) + a0 * x0 + a1 * x1 + a2 * x2 + a3 * x3;
    sum[sb + at] = (sum[sb + at] ?? 0) + b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3;
    sum[sc + at] = (sum[sc + at] ?? 0) + c0 * x0 + c1 * x1 + c2 * x2 + c3 * x3;
    sum[sd + at] = (sum[sd + at] ?? 0) + d0 * x0 + d1 * x1 + d2 * x2 + d3 * x3;
  }
}

function addOne(
  { data: sum, stride: across }: Matrix,
  { data: left, stride: down }: Matrix,
  { data: right, stride }: Matrix,
  row: number,
  depth: number,
  column: number,
  width: number,
): void {
  const factor = left[row * down + depth] ?? 0;
  const from = depth * stride + column;
  const to = row * across + column;
  for (let at = 0; at < width; at++) sum[to + at] = (sum[to + at] ?? 0) + factor * (right[from + at] ?? 0);
}
