import type { Comparison } from '../recovery/matching/compare.ts';
import { readSoftBindings } from '../recovery/soft-bindings/read.ts';
import type { ByteSource } from '../verifier/bytes/byte-source.ts';
import { bytesSource } from '../verifier/bytes/byte-source.ts';
import type { Report, StatusEntry } from '../verifier/report.ts';
import type { SignerReport } from '../verifier/signer-report.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { verify } from '../verifier/verify.ts';
import { claimThumbnail } from './claim-thumbnail.ts';
import { type BindingComparison, compareBindings } from './compare-bindings.ts';

/**
 * What credentials that a repository supplied are worth for a picture that carries none. Never as much as credentials in
 * the file: they speak of another file, which nobody here has (C2PA 2.2 §15.5.5).
 */
export type Recovered =
  | {
      /** `recovered`: tied by the code, signer trusted, preview alike. `differs`: as that, and areas differ. */
      readonly state: 'recovered' | 'differs';
      readonly found: Found;
      readonly comparison: Exclude<Comparison, { kind: 'unlike' }>;
    }
  | {
      readonly state: 'possible';
      readonly found: Found;
      readonly why: readonly ('unknown-signer' | 'identity-unconfirmed' | 'no-preview' | 'code-not-compared')[];
      readonly comparison: Exclude<Comparison, { kind: 'unlike' }> | null;
    }
  | {
      readonly state: 'rejected';
      /** `not-this-picture`: its preview shows something else. `other-code`: it is bound to another code. */
      readonly why: 'invalid' | 'unreadable' | 'other-code' | 'not-this-picture';
      readonly codes: readonly string[];
    };

export interface Found {
  readonly report: Report;
  readonly signer: SignerReport;
  readonly bindings: BindingComparison;
  /** Of the repository that supplied it. */
  readonly host: string;
  /** True where the manifest's hash even matches this very file, so that only the file's own copy was missing. */
  readonly bytesMatch: boolean;
}

/**
 * "It is unknown whether the asset was modified or the wrong manifest was found": of a manifest that was looked up, a
 * hash that does not match says nothing. Every other failure is its own.
 */
const UNCHECKABLE: ReadonlySet<string> = new Set([
  'assertion.dataHash.mismatch',
  'assertion.boxesHash.mismatch',
  'assertion.collectionHash.mismatch',
  'assertion.bmffHash.mismatch',
]);
/** A signer whom nobody here knows is a state, not a fault. */
const UNKNOWN_SIGNER = 'signingCredential.untrusted';
const MATCHES = /^assertion\.(?:dataHash|boxesHash|collectionHash|bmffHash)\.match$/;

export interface RecoveredInput {
  readonly picture: ByteSource;
  readonly store: Uint8Array;
  readonly host: string;
  /** What the repository was asked by. */
  readonly used: { readonly alg: string; readonly value: Uint8Array };
  readonly at: number;
  readonly trust: TrustSettings;
  /** Looks at the signer's preview and the picture side by side; null where that cannot be done. */
  readonly compare: (preview: Uint8Array<ArrayBuffer>) => Promise<Comparison | null>;
}

export async function judgeRecovered(input: RecoveredInput): Promise<Recovered> {
  const report = await judged(input);
  const [manifest] = report.manifests;
  if (manifest === undefined || report.problem !== null) return rejected('unreadable', []);
  const failures = [report.results, ...report.ingredientDeltas.map(({ results }) => results)]
    .flatMap(({ failure }) => failure)
    .filter(({ code }) => !UNCHECKABLE.has(code));
  const faults = failures.filter(({ code }) => code !== UNKNOWN_SIGNER && !code.startsWith('cawg.'));
  const signed = report.results.success.some(({ code }) => code === 'claimSignature.validated');
  if (faults.length > 0 || !signed || manifest.signer === null) return rejected('invalid', faults);

  const bindings = compareBindings(readSoftBindings(manifest).bindings, input.used);
  if (bindings.outcome === 'different') return rejected('other-code', []);
  const preview = await claimThumbnail(input.store);
  const comparison = preview === null ? null : await input.compare(preview);
  if (comparison?.kind === 'unlike') return rejected('not-this-picture', []);

  const bytesMatch =
    report.results.success.some(({ code }) => MATCHES.test(code)) &&
    !report.results.failure.some(({ code }) => UNCHECKABLE.has(code));
  const found: Found = { report, signer: manifest.signer, bindings, host: input.host, bytesMatch };
  const trusted =
    manifest.signer.list !== null &&
    report.results.success.some(({ code }) => code === 'signingCredential.trusted') &&
    !failures.some(({ code }) => code === UNKNOWN_SIGNER);
  const why = [
    ...(trusted ? [] : (['unknown-signer'] as const)),
    ...(failures.some(({ code }) => code.startsWith('cawg.')) ? (['identity-unconfirmed'] as const) : []),
    ...(comparison === null ? (['no-preview'] as const) : []),
    ...(bindings.outcome === 'absent' ? (['code-not-compared'] as const) : []),
  ];
  if (comparison === null || why.length > 0) return { state: 'possible', found, why, comparison };
  return { state: comparison.kind === 'differs' ? 'differs' : 'recovered', found, comparison };
}

/** Beside the picture; beside nothing where the picture has a store of its own, which would be judged instead. */
async function judged({ picture, store, at, trust }: RecoveredInput): Promise<Report> {
  const sidecar = bytesSource(store);
  const report = await verify(picture, { at, trust, sidecar });
  if (report.manifestSource !== 'embedded' && report.problem === null) return report;
  return verify(bytesSource(new Uint8Array(0)), { at, trust, sidecar });
}

function rejected(why: Extract<Recovered, { state: 'rejected' }>['why'], faults: readonly StatusEntry[]): Recovered {
  return { state: 'rejected', why, codes: [...new Set(faults.map(({ code }) => code))] };
}
