import { plainText } from '../verdict/hostile-text.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { badgeWords } from '../wording/badge.ts';
import { EVIDENCE, EVIDENCE_PAGE, mailSubject } from '../wording/inspector-evidence.ts';
import { passedOnListName } from '../wording/trust-lists.ts';
import { signerShown, verdictLine } from '../wording/verdicts.ts';
import type { Evidence, EvidenceItem } from './evidence.ts';
import { inertLong } from './inert-text.ts';
import { MAX_MAIL_CHARACTERS } from './limits.ts';

/** Address of a mail with a summary. Nothing in it can add a receiver, a header or an attachment. */
export function mailAddress(evidence: Evidence, receiver: string | null): string {
  const [first] = evidence.items;
  const subject =
    first === undefined || evidence.items.length > 1
      ? EVIDENCE_PAGE.title
      : mailSubject(badgeWords(first.judgement.verdict, first.judgement.list), plainText(first.name));
  const to = receiver === null || !isMailAddress(receiver) ? '' : encodeURIComponent(receiver).replace('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(summary(evidence))}`;
}

/** The same in words, for the system's share sheet. */
export function summary({ items, madeAt, tool }: Evidence): string {
  const lines = [
    ...items.flatMap(itemLines),
    `${EVIDENCE_PAGE.made}: ${madeAt}, ${oneLine(plainText(tool))}`,
    EVIDENCE.mailHint,
  ];
  const text = lines.join('\r\n');
  if (text.length <= MAX_MAIL_CHARACTERS) return text;
  // Half a character is none that an address can hold.
  return `${text.slice(0, MAX_MAIL_CHARACTERS).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** One receiver and nothing else: no second one, no header. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[A-Za-z0-9.!#$'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(text);
}

function itemLines({ name, judgement, report, mediaUrl, pageUrl, notes }: EvidenceItem): readonly string[] {
  const line = (label: string, text: string | null): readonly string[] =>
    text === null || text === '' ? [] : [`${label}: ${oneLine(text)}`];
  return [
    oneLine(plainText(name)),
    `${badgeWords(judgement.verdict, judgement.list)}. ${verdictLine(judgement)}`,
    ...line(EVIDENCE_PAGE.list, listOf(judgement)),
    ...line(EVIDENCE_PAGE.sha256, report.file.sha256),
    ...line(EVIDENCE_PAGE.pageUrl, pageUrl === null ? null : inertLong(pageUrl)),
    ...line(EVIDENCE_PAGE.mediaUrl, mediaUrl === null ? null : inertLong(mediaUrl)),
    ...line(EVIDENCE_PAGE.checkedAt, report.checkedAt),
    ...line(EVIDENCE_PAGE.trustVersion, plainText(report.trustVersion)),
    ...line(EVIDENCE_PAGE.notes, inertLong(notes)),
    '',
  ];
}

/** Which list makes a signer a listed one; who gets the mail cannot look it up. */
function listOf(judgement: Judgement): string | null {
  return judgement.list === null || signerShown(judgement) === null ? null : passedOnListName(judgement.list);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t\u2028\u2029]+/g, ' ');
}
