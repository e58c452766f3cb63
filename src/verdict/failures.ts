import type { ManifestReport, RecordedResults, Report, Results, StatusEntry } from '../verifier/report.ts';
import type { TrustListName } from '../verifier/signer-report.ts';

/** The file's bytes are not those that were signed (C2PA 2.2 §15.12). */
const BINDING_MISMATCHES: ReadonlySet<string> = new Set([
  'assertion.dataHash.mismatch',
  'assertion.bmffHash.mismatch',
  'assertion.boxesHash.mismatch',
  'assertion.boxesHash.unknownBox',
  'assertion.multiAssetHash.mismatch',
  'assertion.multiAssetHash.missingPart',
]);

/**
 * What a binding mismatch may stand beside: the signature itself holds, only who signed or when is in doubt. Beside
 * any other failure the recorded hash is itself in doubt, and "changed since signing" would be a guess.
 */
const ABOUT_THE_SIGNER = /^(signingCredential|claimSignature\.outsideValidity$|timeStamp|cawg\.)/;

/** A key on a host that nobody asked: not checked, which is no finding. */
const UNASKED = 'cawg.ica.did_unavailable';

/** A signer on no list is a verdict of its own, not a failure; the same holds for identities besides the signer. */
export function isTolerated(code: string): boolean {
  return code === 'signingCredential.untrusted' || code.startsWith('cawg.x509.') || code.startsWith('cawg.identity.');
}

/** The list that vouches for the signer; null where none does, or does so no more (SignerReport.doubt). */
export function vouchingList({ manifests, results }: Report): TrustListName | null {
  const signer = manifests[0]?.signer ?? null;
  const untrusted = results.failure.some(({ code }) => code === 'signingCredential.untrusted');
  return untrusted || signer === null || (signer.doubt ?? null) !== null ? null : signer.list;
}

/** Also of a signer's own record, whose codes need not be among ours. A host that was not asked is no failure. */
export function hasFailed(results: Results | RecordedResults): boolean {
  return results.failure.some(({ code }) => !isTolerated(code) && code !== UNASKED);
}

/** True where the file differs from what was signed and everything that proves this holds. */
export function changedSinceSigning(report: Report): boolean {
  const failures = report.results.failure;
  return (
    failures.some(({ code }) => BINDING_MISMATCHES.has(code)) &&
    failures.every(({ code }) => BINDING_MISMATCHES.has(code) || ABOUT_THE_SIGNER.test(code))
  );
}

/**
 * True where a manifest store was opened alone, and nothing is wrong with it but that its medium is not there: the
 * mismatch is then no finding about any picture.
 */
export function lacksItsMedium(report: Report): boolean {
  if (report.file.format !== 'application/c2pa') return false;
  return report.state === 'Trusted' || report.state === 'Valid' || changedSinceSigning(report);
}

/**
 * True where nothing is wrong but that an identity's issuer could only be confirmed by asking a host, which nobody did:
 * no finding about the file, so neither a good verdict nor a bad one may rest on it.
 */
export function lacksOnlyAnAnswer(report: Report): boolean {
  const all = [report.results, ...report.ingredientDeltas.map((delta) => delta.results)].flatMap(
    ({ failure }) => failure,
  );
  return lacksOnlyAnswerIn(all);
}

/** The same of one manifest, such as an ingredient's, by its own findings. */
export function manifestLacksOnlyAnAnswer({ results }: ManifestReport): boolean {
  return lacksOnlyAnswerIn(results.failure);
}

function lacksOnlyAnswerIn(failures: readonly StatusEntry[]): boolean {
  const hard = failures.filter(({ code }) => !isTolerated(code));
  return hard.length > 0 && hard.every(({ code }) => code === UNASKED);
}

interface DecidingFailure {
  readonly code: string;
  /** True where the file's own credentials have nothing against them. */
  readonly ofIngredient: boolean;
}

/** What decided against the file: the binding first, then the active manifest, then its ingredients. */
export function decidingFailure(report: Report): DecidingFailure {
  const active = report.results.failure;
  const binding = changedSinceSigning(report) ? first(active, (code) => BINDING_MISMATCHES.has(code)) : null;
  const hard = (code: string): boolean => !isTolerated(code) && code !== UNASKED;
  const own = binding ?? first(active, hard);
  if (own !== null) return { code: own, ofIngredient: false };
  const deltas = report.ingredientDeltas.flatMap((delta) => delta.results.failure);
  const below = first(deltas, hard);
  if (below !== null) return { code: below, ofIngredient: true };
  return { code: report.problem?.code ?? 'general.error', ofIngredient: false };
}

function first(entries: readonly StatusEntry[], wanted: (code: string) => boolean): string | null {
  return entries.find(({ code }) => wanted(code))?.code ?? null;
}
