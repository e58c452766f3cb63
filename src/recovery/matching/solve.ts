/**
 * Solves a symmetric, positive definite system (Cholesky); `normal` holds the lower triangle row by row. Null where the
 * rows are too alike to have one answer.
 */
export function solve(normal: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = normal[row * size + column] ?? 0;
      for (let k = 0; k < column; k++) sum -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      if (row === column) {
        if (!(sum > 1e-9 * Math.abs(normal[row * size + row] ?? 0))) return null;
        lower[row * size + row] = Math.sqrt(sum);
      } else {
        lower[row * size + column] = sum / (lower[column * size + column] ?? 1);
      }
    }
  }
  const answer = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= (lower[row * size + k] ?? 0) * (answer[k] ?? 0);
    answer[row] = sum / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = answer[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= (lower[k * size + row] ?? 0) * (answer[k] ?? 0);
    answer[row] = sum / (lower[row * size + row] ?? 1);
  }
  return answer.every(Number.isFinite) ? answer : null;
}
