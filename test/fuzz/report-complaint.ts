import { judge } from '../../src/verdict/judge.ts';
import type { ByteSource } from '../../src/verifier/bytes/byte-source.ts';
import type { Report } from '../../src/verifier/report.ts';
import { verify } from '../../src/verifier/verify.ts';
import type { VerifyOptions } from '../../src/verifier/verify-options.ts';
import type { ComplaintOrNone } from './target.ts';

const MAX_COMPARED = 20_000;

/**
 * Judges a hostile file and says what is wrong with the report itself: a fault of ours inside, or anything in it that
 * is no plain data.
 */
export async function reportComplaint(source: ByteSource, options: VerifyOptions): Promise<ComplaintOrNone> {
  const report = await verify(source, options);
  if (report.problem?.kind === 'internal') return `internal error: ${report.problem.message}`;
  const { verdict } = judge(report);
  if (verdict === 'trusted' && report.results.failure.length > 0) return 'trusted in spite of a failure';
  const outside = report.uncovered.find(({ start, end }) => start >= end || end > source.size);
  if (outside !== undefined) return `uncovered from ${outside.start} to ${outside.end}`;
  // The look at the report must not cost more than the report.
  return source.size + (options.sidecar?.size ?? 0) > MAX_COMPARED ? null : plainDataFault(report);
}

function plainDataFault(report: Report): ComplaintOrNone {
  const text = JSON.stringify(report);
  return text === JSON.stringify(structuredClone(report)) ? null : 'a report that is no plain data';
}
