import type { Judgement } from '../verdict/judgement.ts';
import type { ManifestReport, Report, Results } from '../verifier/report.ts';
import { NO_RESULTS } from '../verifier/results.ts';
import { referenceResults } from './reference-names.ts';

export interface Warning {
  readonly code: string;
  readonly text: string;
}

/** The command line's answer for one file that was read: the shape is a contract (README, "Command line"). */
export function jsonLine(
  file: string,
  report: Report,
  judgement: Judgement,
  warnings: readonly Warning[],
  ms: number,
): object {
  const active = report.manifests[0] ?? null;
  return {
    file,
    sha256: report.file.sha256,
    bytes: report.file.size,
    format: report.file.format,
    state: outwardState(report),
    verdict: judgement.verdict,
    reason: judgement.reason,
    activeManifest: report.activeManifest,
    claimVersion: active?.claimVersion ?? null,
    title: active?.title ?? null,
    claimGenerator: active?.claimGenerator ?? null,
    signer: signerOf(active),
    time: timeOf(active),
    revocation: active?.revocation ?? null,
    results: referenceResults(report),
    ingredients: (active?.ingredients ?? []).map((ingredient) => ({
      title: ingredient.title,
      relationship: ingredient.relationship,
      activeManifest: ingredient.activeManifest,
      results: deltaOf(report, ingredient.url) ?? ingredient.results,
    })),
    signals: report.signals,
    digitalSourceTypes: report.digitalSourceTypes,
    warnings,
    ...(report.parts === undefined ? {} : { parts: report.parts }),
    ms: Math.round(ms * 10) / 10,
    error: report.problem === null ? null : `${report.problem.code}: ${report.problem.message}`,
  };
}

/** The answer for a file that could not be read at all. */
export function errorLine(file: string, error: string): object {
  return {
    file,
    sha256: null,
    bytes: null,
    format: null,
    state: null,
    verdict: 'not-checked',
    reason: 'unavailable',
    activeManifest: null,
    claimVersion: null,
    title: null,
    claimGenerator: null,
    signer: null,
    time: null,
    revocation: null,
    results: NO_RESULTS,
    ingredients: [],
    signals: [],
    digitalSourceTypes: [],
    warnings: [],
    ms: 0,
    error,
  };
}

/** A file over a limit is not judged: outwardly that is Unsupported, with the limit named in `error`. */
function outwardState(report: Report): string {
  return report.state === 'NotJudged' ? 'Unsupported' : report.state;
}

function signerOf(active: ManifestReport | null): object | null {
  const signer = active?.signer ?? null;
  if (signer === null) return null;
  const { name, organization, serial, sha256, alg, list, assuranceLevel, product = null, incident = null } = signer;
  return { name, organization, serial, sha256, alg, list, assuranceLevel, product, incident };
}

/** Only a proven time is given as one. */
function timeOf(active: ManifestReport | null): object | null {
  const time = active?.time ?? null;
  if (time === null || time.source !== 'time-stamp') return null;
  return { value: time.value, source: time.source, authority: time.authority };
}

function deltaOf(report: Report, url: string): Results | null {
  return report.ingredientDeltas.find((delta) => delta.ingredient === url)?.results ?? null;
}
