import type { Report } from '../verifier/report.ts';
import { changedSinceSigning, decidingFailure, lacksItsMedium, lacksOnlyAnAnswer, vouchingList } from './failures.ts';
import type { Judgement, NotCheckedReason, Verdict } from './judgement.ts';
import { MAX_EDITS } from './limits.ts';
import { originOf } from './origin.ts';
import { notChecked } from './unjudged.ts';
import { warningsOf } from './warnings.ts';

/**
 * The only place that turns a report into a verdict. Pure: the same report gives the same judgement.
 *
 * A file whose signer is on a list may still be only `Valid`: its history holds a signer on none, or it names an identity
 * that nothing confirms. No verdict is made for that: it gets the more careful one, `unknown-signer`, keeps its `list`,
 * and says why by the warning `ingredient-untrusted` or `identity-unconfirmed`.
 */
export function judge(report: Report): Judgement {
  const verdict = verdictOf(report);
  const holds = verdict === 'trusted' || verdict === 'unknown-signer';
  const origin = holds ? originOf(report) : null;
  const active = report.manifests[0];
  // Of a manifest that does not hold nothing is repeated (C2PA 2.2 §15.3); of a changed file, only who signed it and when.
  const unanswered = verdict === 'not-checked' && (lacksOnlyAnAnswer(report) || lacksItsMedium(report));
  const named = holds || verdict === 'changed' || unanswered;
  const signer = named ? (active?.signer ?? null) : null;
  const time = named ? (active?.time ?? null) : null;
  const deciding = verdict === 'changed' || verdict === 'invalid' ? decidingFailure(report) : null;
  return {
    ...notChecked('internal-error'),
    verdict,
    reason: verdict === 'not-checked' ? reasonOf(report) : null,
    sha256: report.file.sha256 === '' ? null : report.file.sha256,
    signerName: signer?.name ?? null,
    signerOrganization: signer?.organization ?? null,
    list: signer === null ? null : vouchingList(report),
    signedAt: time?.source === 'time-stamp' ? time.value : null,
    origin,
    edits: holds ? editsOf(report) : [],
    title: holds ? (active?.title ?? null) : null,
    warnings: warningsOf(report, verdict, origin),
    cause: deciding?.code ?? null,
    ...(deciding?.ofIngredient === true ? { causeIn: 'ingredient' } : {}),
  };
}

function verdictOf(report: Report): Verdict {
  if (lacksItsMedium(report)) return 'not-checked';
  switch (report.state) {
    case 'Trusted':
      // A bug upstream must not paint a verdict: without a list and without failures, or not at all.
      return vouchingList(report) !== null && report.results.failure.length === 0 ? 'trusted' : 'unknown-signer';
    case 'Valid':
      return 'unknown-signer';
    case 'Invalid':
      if (changedSinceSigning(report)) return 'changed';
      return lacksOnlyAnAnswer(report) ? 'not-checked' : 'invalid';
    case 'Malformed':
      // A broken file without a sign of credentials is one that could not be read, and nothing more.
      return report.problem?.fileAlone === true ? 'not-checked' : 'invalid';
    case 'NoManifest':
      return 'none';
    case 'Remote':
    case 'Unsupported':
    case 'NotJudged':
      return 'not-checked';
  }
}

function reasonOf(report: Report): NotCheckedReason {
  if (lacksItsMedium(report)) return 'no-media';
  if (report.state === 'Remote') return 'remote';
  if (report.state === 'Unsupported') return 'unsupported';
  if (report.state === 'Malformed') return 'unavailable';
  if (lacksOnlyAnAnswer(report)) return 'identity';
  return report.problem?.kind === 'limit' ? 'limit' : 'internal-error';
}

function editsOf(report: Report): readonly string[] {
  const names = (report.manifests[0]?.actions ?? []).map(({ action }) => action);
  const edits = names.filter((name) => name !== 'c2pa.created' && name !== 'c2pa.opened');
  return [...new Set(edits)].slice(0, MAX_EDITS);
}
