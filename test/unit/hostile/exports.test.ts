import { expect, test } from 'vitest';
import { reopenedText } from '../../../src/cli/reopened-text.ts';
import { textReport } from '../../../src/cli/text-report.ts';
import { evidenceOf } from '../../../src/evidence/evidence.ts';
import { evidenceCsv } from '../../../src/evidence/evidence-csv.ts';
import { evidenceHtml } from '../../../src/evidence/evidence-html.ts';
import { evidenceJson } from '../../../src/evidence/evidence-json.ts';
import { fileStem } from '../../../src/evidence/file-stem.ts';
import { mailAddress } from '../../../src/evidence/mail.ts';
import { parseEvidence } from '../../../src/evidence/parse-evidence.ts';
import { reproduce } from '../../../src/evidence/reproduce.ts';
import { EVIDENCE_COLUMNS } from '../../../src/wording/inspector-evidence.ts';
import { VECTORS } from '../../conformance/vectors.ts';
import { hostileItem } from '../../hostile/hostile-report.ts';
import { hostileStrings, OWN_STRINGS } from '../../hostile/strings.ts';

const STRINGS = hostileStrings();
const BENIGN = 'harbour';
const LISTS = [null, 'user'] as const;
/**
 * Characters that hide, or turn the text around them. Line ends and tabs are told apart where they matter; joiners hold
 * emoji and the letters of some scripts together.
 */
const HIDING = /(?![\n\r\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function each(check: (text: string, list: (typeof LISTS)[number]) => void): void {
  for (const text of STRINGS) for (const list of LISTS) check(text, list);
}

function evidence(text: string, list: (typeof LISTS)[number]): ReturnType<typeof evidenceOf> {
  return evidenceOf([hostileItem(text, list)], 'Whence test', '2026-11-22T00:00:00.000Z');
}

/** Every tag in order, but for the marks around code points, of which there may be any number. */
function tags(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/^<\/?span/.test(tag));
}

/** RFC 4180, as a spreadsheet reads it. */
function rows(csv: string): readonly (readonly string[])[] {
  const all: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n|$)/y;
  cell.lastIndex = 1; // after the byte order mark
  for (let found = cell.exec(csv); found !== null && found[0] !== ''; found = cell.exec(csv)) {
    all.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] === '\r\n') all.push([]);
  }
  expect(all.pop()).toEqual([]);
  return all;
}

test.runIf(VECTORS !== null)('the public lists are there', () => {
  expect(STRINGS.length).toBeGreaterThan(OWN_STRINGS.length + 500);
});

test('in a printed page no text adds or changes an element, hides, or turns what is around it', () => {
  each((text, list) => {
    const wanted = tags(evidenceHtml(evidence(BENIGN, list)));
    const html = evidenceHtml(evidence(text, list));
    expect({ text, tags: tags(html) }).toEqual({ text, tags: wanted });
    expect({ text, hides: HIDING.test(html) }).toEqual({ text, hides: false });
    expect(html).not.toMatch(/[✅✔🔒🟢]/u);
  });
});

test('in a table every text stays in its cell and begins no formula', () => {
  each((text, list) => {
    const [head, row, ...more] = rows(evidenceCsv(evidence(text, list)));
    expect(head).toEqual([...EVIDENCE_COLUMNS]);
    expect(more).toEqual([]);
    expect(row).toHaveLength(EVIDENCE_COLUMNS.length);
    for (const cell of row ?? []) {
      expect(cell).not.toMatch(/^\s*[=+\-@|%＝＋－＠]/u);
      expect({ cell, hides: HIDING.test(cell) || /[\r\n\t]/.test(cell) }).toEqual({ cell, hides: false });
    }
  });
});

test('in JSON nothing hides, nothing is lost, and reopening it gives the same', () => {
  each((text, list) => {
    const given = evidence(text, list);
    const json = evidenceJson(given);
    expect(HIDING.test(json)).toBe(false);
    expect(parseEvidence(json)).toEqual(given);
  });
});

test('on a terminal no text steers it, begins a line of its own or passes for a finding', () => {
  each((text, list) => {
    const item = hostileItem(text, list);
    const benign = hostileItem(BENIGN, list);
    const shown = textReport(item.name, item.report, item.judgement, []);
    expect(HIDING.test(shown)).toBe(false);
    expect(shown.split('\n')).toHaveLength(
      textReport(benign.name, benign.report, benign.judgement, []).split('\n').length,
    );
    const again = reopenedText({ item, path: null, reproduction: reproduce(item, null) });
    expect(HIDING.test(again)).toBe(false);
  });
});

test('a mail keeps its one receiver, its subject and its body, and names of files hold none of it', () => {
  each((text, list) => {
    const given = evidence(text, list);
    const mail = new URL(mailAddress(given, text));
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail.pathname).not.toMatch(/[,;?&]/);
    expect(mail.searchParams.get('subject')).not.toMatch(/[\r\n]/);
    expect(fileStem(given)).toMatch(/^[a-z0-9-]+$/);
  });
});
