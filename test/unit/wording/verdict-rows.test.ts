import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { combinations } from '../../../src/tools/verdict-combinations.ts';
import { verdictTable } from '../../../src/tools/verdict-document.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { type Judgement, NOT_CHECKED_REASONS, type NotCheckedReason } from '../../../src/verdict/judgement.ts';
import { checking, notChecked } from '../../../src/verdict/unjudged.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { Report } from '../../../src/verifier/report.ts';
import { FAILURE_CODES } from '../../../src/verifier/status.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { axesOf } from '../../../src/wording/axes.ts';
import { badgeWords } from '../../../src/wording/badge.ts';
import { words } from '../../../src/wording/catalog.ts';
import { pageWords } from '../../../src/wording/page-catalog.ts';
import { fits, rowOf, VERDICT_ROWS } from '../../../src/wording/verdict-rows.ts';
import { fixtures } from '../../make/fixtures.ts';
import { testPki } from '../../make/pki.ts';
import {
  action,
  failing,
  ingredient,
  LISTED,
  manifest,
  NO_RESULTS,
  report,
  UNLISTED,
} from '../verdict/hand-made-report.ts';

const all = combinations();
const keyOf = (axes: object): string =>
  JSON.stringify(Object.entries(axes).sort(([one], [other]) => (one < other ? -1 : 1)));
const known = new Set(all.map(keyOf));

describe('the table of verdicts', () => {
  test('has exactly one row for everything that can occur', () => {
    expect(all.length).toBeGreaterThan(4_000);
    expect(known.size).toBe(all.length);
    expect(all.filter((axes) => VERDICT_ROWS.filter((row) => fits(row, axes)).length !== 1)).toEqual([]);
  });

  test('has no row that nothing leads to', () => {
    expect(VERDICT_ROWS.filter((row) => !all.some((axes) => fits(row, axes)))).toEqual([]);
  });

  test('names every row once, each with words', () => {
    const names = VERDICT_ROWS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(words().rows).sort()).toEqual([...names].sort());
    for (const { sentence, meaning, next } of Object.values(words().rows)) {
      for (const text of [sentence, meaning, next]) if (text !== null) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('is written down as the code has it (npm run docs:verdicts)', () => {
    const path = resolve(import.meta.dirname, '../../../docs/VERDICTS.md');
    expect(readFileSync(path, 'utf8')).toBe(verdictTable());
  });
});

const source = (name: string): string => `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    state: fc.constantFrom(
      'Trusted',
      'Valid',
      'Invalid',
      'Malformed',
      'NoManifest',
      'Remote',
      'Unsupported',
      'NotJudged',
    ),
    list: fc.constantFrom('c2pa', 'interim', 'user', null),
    codes: fc.array(fc.constantFrom(...FAILURE_CODES), { maxLength: 3 }),
    deltas: fc.array(fc.constantFrom(...FAILURE_CODES), { maxLength: 2 }),
    time: fc.constantFrom('time-stamp', 'untrusted-time-stamp', 'claimed', null),
    revocation: fc.constantFrom('good', 'unknown', 'not-checked'),
    type: fc.constantFrom('trainedAlgorithmicMedia', 'compositeSynthetic', 'digitalCapture', 'digitalArt'),
    mark: fc.constantFrom(null, 'trainedAlgorithmicMedia'),
    remote: fc.constantFrom(null, 'https://elsewhere.example/1.c2pa'),
    part: fc.constantFrom('Trusted', 'Valid', 'Invalid', null),
    store: fc.boolean(),
  })
  .map(({ state, list, codes, deltas, time, revocation, type, mark, remote, part, store }): Report => {
    // What the verifier itself guarantees: states follow from failures, and a link is what makes a file remote.
    const own = state === 'Trusted' || state === 'Valid' || state === 'Invalid' ? state : null;
    const listed = own === 'Trusted' ? (list ?? 'c2pa') : list;
    const tolerated = listed === null && own === 'Valid' ? (['signingCredential.untrusted'] as const) : [];
    const failures = own === 'Invalid' || own === null ? codes : tolerated;
    const signer = listed === null ? UNLISTED : { ...LISTED, list: listed };
    const stamp = time === null ? null : { value: '2026-10-03T09:12:44Z', source: time, authority: 'Example Time' };
    const base = report(state, { remoteManifest: state === 'Remote' ? 'https://elsewhere.example/' : remote });
    return {
      ...base,
      file: { ...base.file, format: store ? 'application/c2pa' : 'image/jpeg' },
      results: own === null && state !== 'Malformed' ? NO_RESULTS : failing(...failures),
      manifests:
        own === null
          ? base.manifests
          : [
              manifest({
                signer,
                state: own,
                time: stamp,
                revocation: { status: revocation },
                actions: [action('c2pa.created', type)],
                ingredients: part === null ? [] : [ingredient({ state: part })],
              }),
            ],
      ingredientDeltas: own === 'Invalid' ? [{ ingredient: 'x', results: failing(...deltas) }] : [],
      unsigned: mark === null ? null : { exif: {}, xmp: {}, iptc: {}, digitalSourceType: source(mark) },
      remoteManifest: state === 'NoManifest' ? null : state === 'Remote' ? 'https://elsewhere.example/' : remote,
    };
  });

test('whatever the verifier may report is a combination that the table knows', () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom(null, 0, 1, 2, 3, 4), (made, bond) => {
      const axes = axesOf(judge(made), bond as 0 | 1 | 2 | 3 | 4 | null);
      expect(known.has(keyOf(axes)), keyOf(axes)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('the badge of a row is the badge that every surface shows', () => {
  fc.assert(
    fc.property(anyReport, (made) => {
      const judgement = judge(made);
      expect(pageWords().badges[rowOf(axesOf(judgement)).badge]).toBe(badgeWords(judgement.verdict, judgement.list));
    }),
  );
});

describe('files lead to', () => {
  const reached = new Set<string>();
  const reasons = new Set<NotCheckedReason>();
  beforeAll(async () => {
    const { trust, now } = await testPki();
    const take = (judgement: Judgement): void => {
      reached.add(rowOf(axesOf(judgement)).name);
      if (judgement.reason !== null) reasons.add(judgement.reason);
    };
    for (const { make } of fixtures) {
      const bytes = await make();
      take(judge(await verify(bytesSource(bytes), { at: now, trust })));
    }
    const [sound] = fixtures;
    for (const list of ['c2pa', 'interim'] as const) {
      const signerAnchors = trust.signerAnchors.map((anchor) => ({ ...anchor, list }));
      const bytes = (await sound?.make()) ?? new Uint8Array();
      take(judge(await verify(bytesSource(bytes), { at: now, trust: { ...trust, signerAnchors } })));
    }
    take(checking());
  }, 120_000);

  test.each(VERDICT_ROWS.map(({ name }) => name))('%s', (name) => {
    expect([...reached]).toContain(name);
  });

  test('every reason that lies in a file; the others lie in its way here', () => {
    /** What a file itself can lead to; all others come about before there is a file, or of a fault of ours. */
    const inFiles: readonly NotCheckedReason[] = ['limit', 'remote', 'unsupported', 'no-media', 'identity'];
    expect([...reasons].sort()).toEqual(inFiles.toSorted());
    for (const reason of NOT_CHECKED_REASONS) expect(rowOf(axesOf(notChecked(reason))).name).toBe('not-checked');
  });
});
