import { judge } from '../../../src/verdict/judge.ts';
import type { Judgement } from '../../../src/verdict/judgement.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { Report } from '../../../src/verifier/report.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { testPki } from '../../make/pki.ts';
import { type Attack, acceptable, type Subject } from '../attack.ts';
import type { Workshop } from '../workshop.ts';

/** What our verifier says of one file of the corpus, and whether that is right. */
export interface Outcome {
  readonly attack: Attack;
  readonly verdict: string;
  readonly wrong: boolean;
  /** Why it is wrong, or which finding decided. */
  readonly because: string;
}

/** Judges the trusted file and the hostile one; a control that is not trusted makes the attack void, and wrong. */
export async function judgeAttack(workshop: Workshop, attack: Attack): Promise<Outcome> {
  const { control, hostile } = await workshop.make(attack);
  const before = await judgeSubject(control);
  if (before.judgement.verdict !== 'trusted') {
    return { attack, verdict: before.judgement.verdict, wrong: true, because: `the control: ${reasonOf(before)}` };
  }
  if (attack.row.expect !== 'harmless' && sameSubject(control, hostile)) {
    return { attack, verdict: 'trusted', wrong: true, because: 'the attack changed nothing' };
  }
  const after = await judgeSubject(hostile);
  const { verdict, warnings } = after.judgement;
  const expected = attack.row.expect ?? 'refused';
  const warned = typeof expected === 'object' && verdict === 'trusted' && warnings.includes(expected.warned);
  // An exception of ours is never a right answer, whatever the verdict that it leads to.
  const broken = after.report.problem?.kind === 'internal';
  const wrong = broken || !(acceptable(expected).includes(verdict) || warned);
  return { attack, verdict, wrong, because: reasonOf(after) };
}

interface Judged {
  readonly report: Report;
  readonly judgement: Judgement;
}

const judged = new WeakMap<Subject, Promise<Judged>>();

async function judgeSubject(subject: Subject): Promise<Judged> {
  const known = judged.get(subject) ?? judgeFresh(subject);
  judged.set(subject, known);
  return known;
}

async function judgeFresh({ media, sidecar }: Subject): Promise<Judged> {
  const { trust, now } = await testPki();
  const beside = sidecar === null ? {} : { sidecar: bytesSource(sidecar) };
  const report = await verify(bytesSource(media), { at: now, trust, ...beside });
  return { report, judgement: judge(report) };
}

function reasonOf({ report, judgement }: Judged): string {
  if (report.problem !== null) return `${report.problem.code}: ${report.problem.message}`;
  const deltas = report.ingredientDeltas.flatMap(({ results }) => results.failure);
  const failures = [...report.results.failure, ...deltas].map(
    ({ code, explanation }) => `${code}${explanation === undefined ? '' : ` (${explanation})`}`,
  );
  if (failures.length > 0) return failures.slice(0, 3).join('; ');
  return judgement.warnings.length === 0 ? 'nothing found' : `warnings: ${judgement.warnings.join(', ')}`;
}

function sameSubject(left: Subject, right: Subject): boolean {
  return Buffer.compare(left.media, right.media) === 0 && sameBytes(left.sidecar, right.sidecar);
}

function sameBytes(left: Uint8Array | null, right: Uint8Array | null): boolean {
  return left === null || right === null ? left === right : Buffer.compare(left, right) === 0;
}
