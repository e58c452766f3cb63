import { ingredientDeltas } from '../../../src/verifier/checks/ingredient-deltas.ts';
import { type JudgedManifest, judgeManifest } from '../../../src/verifier/checks/manifest.ts';
import { collectRedactions } from '../../../src/verifier/checks/redaction.ts';
import { collectEvidence } from '../../../src/verifier/checks/signature-evidence.ts';
import { type ReachableManifests, readReachable } from '../../../src/verifier/manifest/reachable.ts';
import { readStore } from '../../../src/verifier/manifest/store.ts';
import type { IngredientDelta } from '../../../src/verifier/report.ts';
import type { TrustSettings } from '../../../src/verifier/trust/trust-settings.ts';
import { store } from './build-store.ts';

export const NO_TRUST: TrustSettings = {
  version: 'test',
  signerAnchors: [],
  timeStampAnchors: [],
  identityAnchors: [],
  identityIssuers: [],
  allowedCertificates: new Map(),
  signerEkus: [],
};

export interface JudgedStore {
  readonly reachable: ReachableManifests;
  readonly judged: readonly JudgedManifest[];
  readonly deltas: readonly IngredientDelta[];
}

/** Judges hand-made manifests (the last one is active) by everything but the file's bytes. */
export async function judgeStore(...manifests: readonly Uint8Array[]): Promise<JudgedStore> {
  const read = await readStore([store(...manifests)]);
  const active = read.manifests.at(-1);
  if (active === undefined) throw new Error('no manifest');
  const reachable = readReachable(read, active);
  const context = {
    store: read,
    reachable,
    redactions: collectRedactions(reachable),
    evidence: collectEvidence(reachable.contents),
  };
  const judged: JudgedManifest[] = [];
  for (const content of reachable.contents)
    judged.push(await judgeManifest(content, context, { at: 0, trust: NO_TRUST }));
  return { reachable, judged, deltas: ingredientDeltas(judged, reachable) };
}

/** Failure codes of the active manifest, without those about the signature that hand-made manifests lack. */
export async function failures(...manifests: readonly Uint8Array[]): Promise<readonly string[]> {
  const { judged } = await judgeStore(...manifests);
  return failuresOf(judged[0]);
}

export function failuresOf(judged: JudgedManifest | undefined): readonly string[] {
  const codes = (judged?.statuses ?? []).filter(({ outcome }) => outcome === 'failure').map(({ code }) => code);
  return [...new Set(codes)].filter((code) => code !== 'claimSignature.mismatch').sort();
}
