import type { Inspection } from '../messages/protocol.ts';
import type { Judgement, NotCheckedReason } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';

/** Where a file came from: an address that somebody clicked, or the reader's own disk. */
export type FileOrigin =
  | { readonly kind: 'address'; readonly inspection: Inspection; readonly mediaUrl: string }
  | { readonly kind: 'disk'; readonly file: File };

export type Progress =
  | { readonly step: 'fetching' }
  | { readonly step: 'judging' }
  | { readonly step: 'refused'; readonly reason: NotCheckedReason }
  | { readonly step: 'judged'; readonly blob: Blob; readonly report: Report; readonly judgement: Judgement };

/** One file in the inspector. */
export interface InspectedFile {
  readonly id: number;
  readonly origin: FileOrigin;
  readonly progress: Progress;
}

/** The name that a file goes by: its own, or the end of its address. Text of strangers either way. */
export function fileName(origin: FileOrigin): string {
  if (origin.kind === 'disk') return origin.file.name;
  if (origin.mediaUrl.startsWith('data:')) return 'data:';
  const { host, pathname } = new URL(origin.mediaUrl);
  const last = pathname.split('/').findLast((part) => part !== '');
  return last ?? host;
}
