import { judge } from '../verdict/judge.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Report, StatusEntry } from '../verifier/report.ts';
import type { EvidenceItem } from './evidence.ts';

/** One thing that came out otherwise. */
export interface Difference {
  readonly what: 'sha256' | 'verdict' | 'state' | 'codes' | 'signer' | 'list' | 'time' | 'active-manifest';
  readonly recorded: string;
  readonly again: string;
}

export interface Reproduction {
  /** What the recorded report leads to by the rules of this version; null where they cannot be applied to it. */
  readonly fromRecord: Judgement | null;
  /** True where that is what the record states. */
  readonly recordHolds: boolean;
  /** The file judged again; null where it is not at hand. */
  readonly again: { readonly report: Report; readonly judgement: Judgement } | null;
  /** Empty where the file was judged again and came out the same. */
  readonly differences: readonly Difference[];
  /** True where other trust lists, or another version of the verifier, were used than are recorded. */
  readonly otherLists: boolean;
  readonly otherVerifier: boolean;
}

/** Holds a record against its own report and, where the file is at hand, against a fresh report of it. */
export function reproduce(item: EvidenceItem, again: Report | null): Reproduction {
  const fromRecord = judgedRecord(item.report);
  const fresh = again === null ? null : { report: again, judgement: judge(again) };
  return {
    fromRecord,
    recordHolds: fromRecord !== null && sameFinding(fromRecord, item.judgement),
    again: fresh,
    differences: fresh === null ? [] : differencesOf(item, fresh.report, fresh.judgement),
    otherLists: again !== null && again.trustVersion !== item.report.trustVersion,
    otherVerifier: again !== null && again.verifier !== item.report.verifier,
  };
}

function judgedRecord(report: Report): Judgement | null {
  try {
    return judge(report);
  } catch {
    // The border to another version's record: it may lack what this version reads.
    return null;
  }
}

function sameFinding(one: Judgement, other: Judgement): boolean {
  return one.verdict === other.verdict && one.sha256 === other.sha256 && one.list === other.list;
}

function differencesOf(
  { report: before, judgement: found }: EvidenceItem,
  after: Report,
  judgement: Judgement,
): readonly Difference[] {
  const pairs: readonly (readonly [Difference['what'], string, string])[] = [
    ['sha256', before.file.sha256, after.file.sha256],
    ['verdict', found.verdict, judgement.verdict],
    ['state', before.state, after.state],
    ['codes', codesOf(before), codesOf(after)],
    ['signer', before.manifests[0]?.signer?.sha256 ?? '', after.manifests[0]?.signer?.sha256 ?? ''],
    ['list', found.list ?? '', judgement.list ?? ''],
    ['time', found.signedAt ?? '', judgement.signedAt ?? ''],
    ['active-manifest', before.activeManifest ?? '', after.activeManifest ?? ''],
  ];
  return pairs.flatMap(([what, recorded, again]) => (recorded === again ? [] : [{ what, recorded, again }]));
}

/** All codes with what they are about, in an order of their own. */
function codesOf({ results, ingredientDeltas }: Report): string {
  const lines = (entries: readonly StatusEntry[], mark: string): readonly string[] =>
    entries.map(({ code, url }) => `${mark}${code} ${url}`);
  return [
    ...lines(results.success, '+'),
    ...lines(results.informational, '.'),
    ...lines(results.failure, '-'),
    ...ingredientDeltas.flatMap((delta) => lines(delta.results.failure, `- ${delta.ingredient} `)),
  ]
    .sort()
    .join('\n');
}
