import type { Judgement } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';

export const EVIDENCE_FORMAT = 'whence-evidence/1';

/** What a newsroom files of one picture: where it was met, what was found, and all that is needed to check it again. */
export interface EvidenceItem {
  /** The name that the file went by: a stranger's words. */
  readonly name: string;
  /** Null for files from a disk. A `data:` address is cut to its scheme: it is the file itself, which the hash names. */
  readonly mediaUrl: string | null;
  readonly pageUrl: string | null;
  /** The checker's own words. */
  readonly notes: string;
  /** Small picture drawn from the judged bytes, as a `data:` URL. */
  readonly thumbnail: string | null;
  /** What the page showed, as a `data:` URL. */
  readonly screenshot: string | null;
  /** What to type to come to the same findings with the same file. */
  readonly command: string;
  readonly judgement: Judgement;
  readonly report: Report;
}

export interface Evidence {
  readonly format: typeof EVIDENCE_FORMAT;
  /** Name and version of the program that wrote it. */
  readonly tool: string;
  /** When it was written, ISO 8601. */
  readonly madeAt: string;
  readonly items: readonly EvidenceItem[];
}

/** Evidence of these items; `madeAt` in ISO 8601. */
export function evidenceOf(items: readonly EvidenceItem[], tool: string, madeAt: string): Evidence {
  return { format: EVIDENCE_FORMAT, tool, madeAt, items };
}
