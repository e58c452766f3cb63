import { plainText } from '../verdict/hostile-text.ts';
import type { StatusEntry } from '../verifier/report.ts';
import { badgeWords } from '../wording/badge.ts';
import { EVIDENCE_COLUMNS } from '../wording/inspector-evidence.ts';
import { csvRow } from './csv-cell.ts';
import type { Evidence, EvidenceItem } from './evidence.ts';

/** One row a file, for spreadsheets (RFC 4180; the mark at its head tells them that it is UTF-8). */
export function evidenceCsv(evidence: Evidence): string {
  const rows = evidence.items.map((item) => csvRow(cellsOf(item, evidence.tool)));
  return `\ufeff${[csvRow(EVIDENCE_COLUMNS), ...rows].join('\r\n')}\r\n`;
}

function cellsOf(item: EvidenceItem, tool: string): readonly string[] {
  const { report, judgement } = item;
  const active = report.manifests[0] ?? null;
  const signer = active?.signer ?? null;
  const time = active?.time?.source === 'time-stamp' ? active.time : null;
  const quoted = (text: string | null | undefined): string => plainText(text ?? '');
  const cells: Readonly<Record<(typeof EVIDENCE_COLUMNS)[number], string>> = {
    name: quoted(item.name),
    page_url: item.pageUrl ?? '',
    media_url: item.mediaUrl ?? '',
    checked_at: report.checkedAt,
    sha256: report.file.sha256,
    bytes: String(report.file.size),
    format: report.file.format ?? '',
    verdict: judgement.verdict,
    verdict_words: badgeWords(judgement.verdict, judgement.list),
    reason: judgement.reason ?? '',
    state: report.state,
    failure_codes: codes(report.results.failure),
    informational_codes: codes(report.results.informational),
    success_codes: codes(report.results.success),
    ingredient_failure_codes: codes(report.ingredientDeltas.flatMap(({ results }) => results.failure)),
    signer_name: quoted(signer?.name),
    signer_organization: quoted(signer?.organization),
    signer_list: signer?.list ?? '',
    signer_certificate_sha256: signer?.sha256 ?? '',
    signed_at: time?.value ?? '',
    time_stamp_authority: quoted(time?.authority),
    revocation: active?.revocation.status ?? '',
    origin: judgement.origin ?? '',
    title_claimed: quoted(active?.title),
    generator_claimed: quoted(active?.claimGenerator),
    warnings: judgement.warnings.join(' '),
    trust_lists: report.trustVersion,
    verifier: report.verifier,
    tool,
    notes: item.notes,
    command: item.command,
  };
  return EVIDENCE_COLUMNS.map((column) => cells[column]);
}

/** Each code once: a table says which, the report says where. */
function codes(entries: readonly StatusEntry[]): string {
  return [...new Set(entries.map(({ code }) => code))].join(' ');
}
