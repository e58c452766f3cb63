import type { Tally } from './runs.ts';

const COLUMNS = ['target', 'runs', 'findings', 'slowest', 'largest', 'all'] as const;
const WIDTHS = [16, 9, 9, 22, 24, 8] as const;

export const TABLE_HEAD = line(COLUMNS);

/** One target's line: how many runs and findings, what the dearest runs took and for how much input, and the time for all. */
export function row(name: string, { runs, findings, slowest, largest }: Tally, milliseconds: number): string {
  return line([
    name,
    String(runs),
    String(findings.length),
    `${slowest.milliseconds.toFixed(1)} ms / ${size(slowest.input)}`,
    `${(largest.bytes / 1e6).toFixed(1)} MB / ${size(largest.input)}`,
    `${(milliseconds / 1000).toFixed(0)} s`,
  ]);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(' ')
    .trimEnd();
}

function size(bytes: number): string {
  return bytes < 10_000 ? `${bytes} B` : `${(bytes / 1000).toFixed(0)} kB`;
}
