import { expect, test } from 'vitest';
import { evidenceJson } from '../../../src/evidence/evidence-json.ts';
import { parseEvidence } from '../../../src/evidence/parse-evidence.ts';
import { reproduce } from '../../../src/evidence/reproduce.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { failing, manifest, report } from '../verdict/hand-made-report.ts';
import { evidence, item } from './sample.ts';

const STATES = [
  'Trusted',
  'Valid',
  'Invalid',
  'NoManifest',
  'Remote',
  'Unsupported',
  'Malformed',
  'NotJudged',
] as const;

test.each(STATES)(
  'a saved report of a file that is %s is read back as it was and leads to the same finding',
  (state) => {
    const given = evidence(item({ notes: 'a\u202eb' }, report(state)));
    const json = evidenceJson(given);
    expect(json).not.toContain('\u202e');
    const read = parseEvidence(json);
    expect(read).toEqual(given);
    const [again] = read?.items ?? [];
    expect(again === undefined ? null : reproduce(again, report(state))).toMatchObject({
      recordHolds: true,
      differences: [],
      otherLists: false,
    });
  },
);

test('a record whose finding was written over does not hold', () => {
  const changed = report('Invalid', { results: failing('assertion.dataHash.mismatch') });
  const given = item({ judgement: judge(report('Trusted')) }, changed);
  expect(reproduce(given, null)).toMatchObject({ recordHolds: false, again: null });
});

test('a file that comes out otherwise is said to, by what differs', () => {
  const again = report('Invalid', { results: failing('assertion.dataHash.mismatch') });
  const { differences } = reproduce(item(), again);
  expect(differences.map(({ what }) => what)).toEqual(['verdict', 'state', 'codes']);
  const other = { ...report('Trusted'), trustVersion: 'another', verifier: 'whence 9' };
  expect(reproduce(item(), other)).toMatchObject({ differences: [], otherLists: true, otherVerifier: true });
});

test('what is no evidence is read as none', () => {
  const whole = JSON.parse(evidenceJson(evidence(item()))) as Record<string, unknown>;
  const broken = [
    { ...whole, format: 'whence-evidence/2' },
    { ...whole, items: [{}] },
    {
      ...whole,
      items: [{ ...item(), report: { ...report('Trusted'), manifests: [{ ...manifest(), actions: 'x' }] } }],
    },
    { ...whole, items: [{ ...item(), judgement: { ...item().judgement, verdict: 'fine' } }] },
    [],
    null,
  ];
  for (const value of broken) expect(parseEvidence(JSON.stringify(value))).toBeNull();
  expect(parseEvidence('{')).toBeNull();
});
