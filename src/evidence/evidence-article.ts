import type { Verdict } from '../verdict/judgement.ts';
import type { IngredientReport, Results, StatusEntry } from '../verifier/report.ts';
import { badgeWords } from '../wording/badge.ts';
import { causeText } from '../wording/codes.ts';
import { LEADS, relationText, revocationText } from '../wording/inspector.ts';
import { EVIDENCE_PAGE } from '../wording/inspector-evidence.ts';
import { originMeaning } from '../wording/origins.ts';
import { inQuotationMarks } from '../wording/quotation-marks.ts';
import { reasonText } from '../wording/reasons.ts';
import { passedOnListName } from '../wording/trust-lists.ts';
import { verdictLine, verdictMeaning } from '../wording/verdicts.ts';
import { warningText } from '../wording/warnings.ts';
import { embeddedPicture } from './embedded-picture.ts';
import type { EvidenceItem } from './evidence.ts';
import { escapeHtml, inertHtml, inertLongHtml } from './inert-text.ts';

/** One file's part of a printed report: static HTML in which all text of strangers is inert. */
export function evidenceArticle(item: EvidenceItem): string {
  const { judgement, report } = item;
  const broken = claimsCaution(judgement.verdict);
  return [
    `<article data-verdict="${escapeHtml(judgement.verdict)}"><h2>${inertHtml(item.name)}</h2>`,
    `<p class="finding">${escapeHtml(badgeWords(judgement.verdict, judgement.list))}. ${escapeHtml(verdictLine(judgement))}</p>`,
    `<p>${escapeHtml(verdictMeaning(judgement))}</p>`,
    broken === null ? '' : `<p>${escapeHtml(broken)}</p>`,
    picture(item.thumbnail, EVIDENCE_PAGE.thumbnail),
    `<dl>${facts(item).join('')}</dl>`,
    list(
      EVIDENCE_PAGE.warnings,
      judgement.warnings.map((code) => escapeHtml(warningText(code))),
    ),
    list(EVIDENCE_PAGE.history, (report.manifests[0]?.ingredients ?? []).map(ingredientLine)),
    findings(
      EVIDENCE_PAGE.failed,
      joined(
        report.results,
        report.ingredientDeltas.map(({ results }) => results),
        'failure',
      ),
    ),
    findings(EVIDENCE_PAGE.noted, joined(report.results, [], 'informational')),
    findings(EVIDENCE_PAGE.held, joined(report.results, [], 'success')),
    item.notes === '' ? '' : `<h3>${EVIDENCE_PAGE.notes}</h3><p class="notes">${inertLongHtml(item.notes)}</p>`,
    picture(item.screenshot, EVIDENCE_PAGE.screenshot),
    '</article>',
  ].join('\n');
}

function facts({ judgement, report, name, mediaUrl, pageUrl, command }: EvidenceItem): readonly string[] {
  const active = report.manifests[0] ?? null;
  const signer = active?.signer ?? null;
  const time = active?.time?.source === 'time-stamp' ? active.time : null;
  const words = EVIDENCE_PAGE;
  return [
    fact(words.name, inertHtml(name)),
    fact(words.mediaUrl, mediaUrl === null ? escapeHtml(words.fromDisk) : inertLongHtml(mediaUrl)),
    fact(words.pageUrl, pageUrl === null ? null : inertLongHtml(pageUrl)),
    fact(words.checkedAt, inertHtml(report.checkedAt)),
    fact(words.sha256, `<code>${escapeHtml(report.file.sha256)}</code>`),
    fact(words.size, String(report.file.size)),
    fact(words.format, report.file.format === null ? null : escapeHtml(report.file.format)),
    fact(words.state, escapeHtml(report.state)),
    fact(words.cause, judgement.cause === null ? null : `<code>${inertHtml(judgement.cause)}</code>`),
    fact(words.reason, judgement.reason === null ? null : escapeHtml(reasonText(judgement.reason))),
    fact(words.origin, judgement.origin === null ? null : escapeHtml(originMeaning(judgement.origin))),
    fact(words.signer, signer === null ? null : quoted(signer.name)),
    fact(words.organization, signer === null || signer.organization === '' ? null : quoted(signer.organization)),
    fact(
      words.list,
      signer === null ? null : escapeHtml(signer.list === null ? words.noList : passedOnListName(signer.list)),
    ),
    fact(words.certificate, signer === null ? null : `<code>${escapeHtml(signer.sha256)}</code>`),
    fact(words.signedAt, time === null ? null : inertHtml(time.value)),
    fact(words.authority, time === null ? null : inertHtml(time.authority)),
    fact(words.revocation, active === null ? null : escapeHtml(revocationText(active.revocation.status))),
    fact(words.claimedTitle, active?.title === null || active === null ? null : quoted(active.title)),
    fact(words.generator, active === null || active.claimGenerator === null ? null : quoted(active.claimGenerator)),
    fact(words.trustVersion, inertHtml(report.trustVersion)),
    fact(words.verifier, inertHtml(report.verifier)),
    fact(words.command, `<code>${inertLongHtml(command)}</code>`),
  ];
}

/** What the credentials say of another file than this one, or in vain, must not be repeated as fact (C2PA 2.2 §15.3). */
function claimsCaution(verdict: Verdict): string | null {
  if (verdict === 'changed') return LEADS.claimsChanged;
  return verdict === 'invalid' ? LEADS.claimsBroken : null;
}

/** A stranger's claim stands in quotation marks. */
function quoted(text: string): string {
  return inQuotationMarks(inertHtml(text));
}

function fact(label: string, html: string | null): string {
  return html === null ? '' : `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<h3>${escapeHtml(title)}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function findings(title: string, entries: readonly StatusEntry[]): string {
  return list(
    title,
    entries.map(
      ({ code, url }) =>
        `${escapeHtml(causeText(code) ?? '')} <code>${inertHtml(code)}</code> <code>${inertLongHtml(url)}</code>`,
    ),
  );
}

function joined(own: Results, deltas: readonly Results[], outcome: keyof Results): readonly StatusEntry[] {
  return [own, ...deltas].flatMap((results) => results[outcome]);
}

function ingredientLine({ title, relationship, state, activeManifest }: IngredientReport): string {
  const name = title === null ? '' : quoted(title);
  const found = state === null || activeManifest === null ? badgeWords('none') : stateWords(state);
  return `${escapeHtml(relationText(relationship))} ${name}: ${escapeHtml(found)}`;
}

function stateWords(state: 'Trusted' | 'Valid' | 'Invalid'): string {
  if (state === 'Trusted') return badgeWords('trusted');
  return badgeWords(state === 'Valid' ? 'unknown-signer' : 'invalid');
}

function picture(address: string | null, caption: string): string {
  const embedded = embeddedPicture(address);
  if (embedded === null) return '';
  return `<figure><img src="${escapeHtml(embedded)}" alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
