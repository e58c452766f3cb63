import { inertLong } from './inert-text.ts';

/** What a spreadsheet takes for the start of a formula, in its wide forms as well. */
const FORMULA_START = /^[\s\u{feff}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\t\r]/u;

/**
 * One quoted cell (RFC 4180). Whatever a spreadsheet would run begins with an apostrophe; lines are joined, for programs
 * that take each for a row; hidden and reordering characters stand as code points.
 */
export function csvCell(text: string): string {
  const line = inertLong(text).replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ');
  const inert = FORMULA_START.test(line) ? `'${line}` : line;
  return `"${inert.replaceAll('"', '""')}"`;
}

export function csvRow(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}
