import type { Evidence } from '../evidence/evidence.ts';
import { evidenceCsv } from '../evidence/evidence-csv.ts';
import { evidenceHtml } from '../evidence/evidence-html.ts';
import { evidenceJson } from '../evidence/evidence-json.ts';
import { fileStem } from '../evidence/file-stem.ts';
import { saveFile } from '../ui/save-file.ts';

/** In the order in which they are offered: for reading, for counting, for programs. */
export const EVIDENCE_KINDS = ['html', 'csv', 'json'] as const;
type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

interface Written {
  readonly type: string;
  readonly write: (evidence: Evidence) => string;
}

const WRITTEN: Readonly<Record<EvidenceKind, Written>> = {
  json: { type: 'application/json', write: evidenceJson },
  html: { type: 'text/html;charset=utf-8', write: (evidence) => evidenceHtml(evidence, document.documentElement.lang) },
  csv: { type: 'text/csv;charset=utf-8', write: evidenceCsv },
};

export function saveEvidence(evidence: Evidence, kind: EvidenceKind): void {
  const { type, write } = WRITTEN[kind];
  saveFile(`${fileStem(evidence)}.${kind}`, type, write(evidence));
}

/** The printable page as a file for the system's share sheet. */
export function sharedFile(evidence: Evidence): File {
  const { type, write } = WRITTEN.html;
  return new File([write(evidence)], `${fileStem(evidence)}.html`, { type });
}
