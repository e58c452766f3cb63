import type { Report, StatusEntry } from '../verifier/report.ts';

/** A finding as the JSON line gives it. */
export interface NamedEntry {
  readonly code: string;
  readonly url: string;
  readonly explanation?: string;
  /** The standard's own code, where `code` is the reference library's name for it. */
  readonly standard?: string;
}

export interface NamedResults {
  readonly success: readonly NamedEntry[];
  readonly informational: readonly NamedEntry[];
  readonly failure: readonly NamedEntry[];
}

/**
 * Findings that the reference library (c2pa-rs 0.91) gives under a name that C2PA 2.x does not have (2.4 §15.2.2: "was
 * created outside the validity period" is one code, whether or not it is expiry). Whoever reads JSON lines compares
 * them with the reference's; reports themselves only ever hold the standard's codes.
 */
const NAMES: ReadonlyMap<string, string> = new Map([['claimSignature.outsideValidity', 'signingCredential.expired']]);

/** The report's results in the reference library's names, each renamed one with the standard's code beside it. */
export function referenceResults({ results, ingredientDeltas }: Report): NamedResults {
  // The reference files what it finds about identities in ingredients with the active manifest; their URLs tell.
  const identities = ingredientDeltas.flatMap((delta) => delta.results.failure.filter(isAboutIdentity));
  return {
    success: results.success.map(named),
    informational: results.informational.map(named),
    failure: [...results.failure, ...identities].map(named),
  };
}

function named(entry: StatusEntry): NamedEntry {
  const name = NAMES.get(entry.code);
  return name === undefined ? entry : { ...entry, code: name, standard: entry.code };
}

function isAboutIdentity({ code }: StatusEntry): boolean {
  return code.startsWith('cawg.');
}
