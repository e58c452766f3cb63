import type { Judgement } from '../verdict/judgement.ts';
import { EVIDENCE_FORMAT, type Evidence, type EvidenceItem } from './evidence.ts';
import { MAX_EVIDENCE_CHARACTERS, MAX_EVIDENCE_ITEMS } from './limits.ts';
import { isReport } from './report-shape.ts';
import { isText, listOf, nullOr, oneOf, type Shape, shapeOf } from './shape.ts';

const isMaybeText: Shape<string | null> = nullOr(isText);

const isJudgement = shapeOf<Judgement>({
  verdict: oneOf('trusted', 'unknown-signer', 'changed', 'invalid', 'none', 'not-checked', 'checking'),
  sha256: isMaybeText,
  signerName: isMaybeText,
  signerOrganization: isMaybeText,
  list: oneOf('c2pa', 'interim', 'user', null),
  signedAt: isMaybeText,
  edits: listOf(isText),
  title: isMaybeText,
  warnings: listOf(isText) as Shape<Judgement['warnings']>,
  cause: isMaybeText,
});

const isItem = shapeOf<EvidenceItem>({
  name: isText,
  mediaUrl: isMaybeText,
  pageUrl: isMaybeText,
  notes: isText,
  thumbnail: isMaybeText,
  screenshot: isMaybeText,
  command: isText,
  judgement: isJudgement,
  report: isReport,
});

const isEvidence = shapeOf<Evidence>({
  format: oneOf(EVIDENCE_FORMAT),
  tool: isText,
  madeAt: isText,
  items: listOf(isItem),
});

/** Evidence as it was saved; null for any text that is none. Whoever wrote it may have changed anything in it. */
export function parseEvidence(text: string): Evidence | null {
  if (text.length > MAX_EVIDENCE_CHARACTERS) return null;
  const parsed = parsedJson(text);
  return isEvidence(parsed) && parsed.items.length <= MAX_EVIDENCE_ITEMS ? parsed : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // What is no JSON is no evidence.
  }
}
