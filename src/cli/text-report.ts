import { plainText } from '../verdict/hostile-text.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Report, StatusEntry } from '../verifier/report.ts';
import type { ProductReport } from '../verifier/signer-report.ts';
import { badgeWords } from '../wording/badge.ts';
import { originLabel } from '../wording/origins.ts';
import { trustListName } from '../wording/trust-lists.ts';
import { verdictLine } from '../wording/verdicts.ts';
import type { Warning } from './json-line.ts';

/** A short report for people. All text of the file goes through plainText, so that it cannot steer the terminal. */
export function textReport(file: string, report: Report, judgement: Judgement, warnings: readonly Warning[]): string {
  const active = report.manifests[0] ?? null;
  const row = (label: string, text: string | null | undefined): string[] =>
    text === null || text === undefined || text === '' ? [] : [`  ${label.padEnd(12)} ${text}`];
  const entries = (label: string, list: readonly StatusEntry[]): string[] =>
    list.flatMap(({ code, url }, index) => row(index === 0 ? label : '', `${code}  ${plainText(url)}`));
  const signer = active?.signer ?? null;
  return [
    `${plainText(file)}`,
    `  ${badgeWords(judgement.verdict)}. ${verdictLine(judgement)}`,
    ...row('origin', judgement.origin === null ? null : originLabel(judgement.origin)),
    ...row(
      'signer',
      signer === null ? null : plainText([signer.name, signer.organization].filter((part) => part !== '').join(', ')),
    ),
    ...row('list', signer === null ? null : trustListName(signer.list)),
    ...row('product', productLine(signer?.product ?? null)),
    ...row('incident', signer?.incident?.what),
    ...row(
      'time',
      active?.time?.source === 'time-stamp' ? `${active.time.value}, ${plainText(active.time.authority)}` : null,
    ),
    ...row('file says', active?.title === null || active === null ? null : `“${plainText(active.title)}”`),
    ...row('state', report.state),
    ...row('problem', report.problem === null ? null : `${report.problem.code}: ${plainText(report.problem.message)}`),
    ...entries('failed', report.results.failure),
    ...report.ingredientDeltas.flatMap((delta) => entries('ingredient', delta.results.failure)),
    ...warnings.flatMap(({ text }, index) => row(index === 0 ? 'note' : '', text)),
    ...row('sha256', report.file.sha256),
    '',
  ].join('\n');
}

/** The level is the highest that the programme grants the product; the certificate's own may be lower. */
function productLine(product: ProductReport | null): string | null {
  if (product === null) return null;
  const level = product.maxAssuranceLevel === null ? '' : `, assurance level up to ${product.maxAssuranceLevel}`;
  const standing = product.conformant ? '' : ', conformance withdrawn';
  return `${product.name}, ${product.applicant}${level}${standing}`;
}
