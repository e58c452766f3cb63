import type { Inspection, ReadProgress } from '../messages/protocol.ts';
import type { Judgement, NotCheckedReason, Verdict } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';

/** Where a file came from: an address that somebody clicked or typed, or the reader's own disk. */
export type FileOrigin =
  | { readonly kind: 'address'; readonly inspection: Inspection; readonly mediaUrl: string }
  | { readonly kind: 'disk'; readonly file: File };

export type Progress =
  | { readonly step: 'waiting' }
  | { readonly step: 'fetching'; readonly reading: ReadProgress | null }
  | { readonly step: 'judging' }
  /** The reader stopped it: nothing is known of the file. */
  | { readonly step: 'cancelled' }
  | { readonly step: 'refused'; readonly reason: NotCheckedReason }
  | { readonly step: 'judged'; readonly blob: Blob; readonly report: Report; readonly judgement: Judgement };

/** One file in the inspector. */
export interface InspectedFile {
  readonly id: number;
  readonly origin: FileOrigin;
  readonly progress: Progress;
}

export type JudgedFile = InspectedFile & { readonly progress: Extract<Progress, { step: 'judged' }> };

export function isJudged(file: InspectedFile): file is JudgedFile {
  return file.progress.step === 'judged';
}

/** True while something is still to be done about it. */
export function isUnderWay({ progress: { step } }: InspectedFile): boolean {
  return step === 'waiting' || step === 'fetching' || step === 'judging';
}

/** The one word about a file at any moment. */
export function verdictOf(file: InspectedFile): Verdict {
  if (isJudged(file)) return file.progress.judgement.verdict;
  return isUnderWay(file) ? 'checking' : 'not-checked';
}

/** The name that a file goes by: its own, or the end of its address. Text of strangers either way. */
export function fileName(origin: FileOrigin): string {
  if (origin.kind === 'disk') return origin.file.name;
  if (origin.mediaUrl.startsWith('data:')) return 'data:';
  const { host, pathname } = new URL(origin.mediaUrl);
  const last = pathname.split('/').findLast((part) => part !== '');
  return last ?? host;
}

/** An address that the reader typed: no page showed it, and nothing of it is kept. */
export function typedOrigin(mediaUrl: string): FileOrigin {
  const inspection = { mediaUrl, pageUrl: null, mediaKind: 'link', tabId: -1, privateWindow: true } as const;
  return { kind: 'address', inspection, mediaUrl };
}
