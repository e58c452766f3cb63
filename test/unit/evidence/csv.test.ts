import { expect, test } from 'vitest';
import { csvCell } from '../../../src/evidence/csv-cell.ts';
import { evidenceCsv } from '../../../src/evidence/evidence-csv.ts';
import { EVIDENCE_COLUMNS } from '../../../src/wording/inspector-evidence.ts';
import { report } from '../verdict/hand-made-report.ts';
import { evidence, item } from './sample.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '%x', '\t=1', '\r\n=1', ' =1', '＝1', '\ufeff=1'])(
  '%j begins no formula',
  (text) => {
    expect(csvCell(text)).toMatch(/^"(?:'|⟨)/);
  },
);

test('a cell cannot end itself or its row', () => {
  expect(csvCell('a","=1')).toBe('"a"",""=1"');
  expect(csvCell('a\r\n=1\u2028b')).not.toMatch(/[\r\n\u2028]/);
});

test('what reorders text stands as its code point', () => {
  expect(csvCell('a\u202eb')).toBe('"a⟨U+202E⟩b"');
});

test('a table has one row a file and a cell a column', () => {
  const rows = evidenceCsv(evidence(item(), item({ name: 'two.jpg' }, report('NoManifest')))).split('\r\n');
  expect(rows).toHaveLength(4);
  for (const row of rows.slice(0, 3)) expect(row.match(/"(?:[^"]|"")*"/g)).toHaveLength(EVIDENCE_COLUMNS.length);
  expect(rows[1]).toContain('"trusted"');
  expect(rows[2]).toContain('"two.jpg"');
  expect(rows[2]).toContain('"none"');
});
