import { mustFail } from '../attack.ts';
import type { Outcome } from './ours.ts';

/** Findings repeat bytes of hostile files. */
export function printable(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach a terminal
  return words.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\u00b7');
}

/** Rows of text in columns, the first of which is left-aligned. */
export function columns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => `${row[column] ?? ''}`.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? `${cell}`.padEnd(width) : `${cell}`.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

/** For each family: its numbers, files, how many of them must fail, and how many verdicts are wrong. */
export function familyTable(outcomes: readonly Outcome[]): string {
  const families = [...new Set(outcomes.map(({ attack }) => attack.family))];
  const lines = families.map((family) => {
    const all = outcomes.filter(({ attack }) => attack.family === family);
    const numbers = [...new Set(all.map(({ attack }) => attack.row.number))];
    return [family, numbers.join(' '), ...counts(all)];
  });
  return columns([
    ['family', 'attacks', 'files', 'must fail', 'right', 'wrong'],
    ...lines,
    ['all', '', ...counts(outcomes)],
  ]);
}

/** How many files are called trusted, and by what right: none of those that must fail may be among them. */
export function trustedLine(outcomes: readonly Outcome[]): string {
  const trusted = outcomes.filter(({ verdict }) => verdict === 'trusted').map(({ attack }) => attack.row);
  const failing = trusted.filter(mustFail).length;
  const warned = trusted.filter(({ expect }) => typeof expect === 'object').length;
  const rest = trusted.length - failing - warned;
  return `trusted: ${failing} that must fail, ${warned} with the warning that is due, ${rest} with nothing wrong`;
}

function counts(outcomes: readonly Outcome[]): readonly number[] {
  const failing = outcomes.filter(({ attack }) => mustFail(attack.row)).length;
  const wrong = outcomes.filter((outcome) => outcome.wrong).length;
  return [outcomes.length, failing, outcomes.length - wrong, wrong];
}
