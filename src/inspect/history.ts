import { manifestLacksOnlyAnAnswer } from '../verdict/failures.ts';
import type { Judgement, Verdict } from '../verdict/judgement.ts';
import type { IngredientReport, ManifestReport, Report } from '../verifier/report.ts';
import { MAX_HISTORY_DEPTH, MAX_HISTORY_STEPS } from './limits.ts';

/** One step of a file's history: itself, or something it was made from. */
export interface HistoryStep {
  /** Null for the file itself. */
  readonly ingredient: IngredientReport | null;
  /** Null where the step carries no credentials here. */
  readonly manifest: ManifestReport | null;
  readonly verdict: Verdict;
  /** True where this step was already drawn elsewhere in the tree: what it was made from stands there. */
  readonly repeated: boolean;
  /** True where older steps were left out. */
  readonly cut: boolean;
  readonly parts: readonly HistoryStep[];
}

/** The history as a tree, bounded: a hostile file may refer to the same steps over and over. */
export function historyOf(report: Report, judgement: Judgement): HistoryStep | null {
  const active = report.manifests[0];
  if (active === undefined) return null;
  const byLabel = new Map(report.manifests.map((manifest) => [manifest.label, manifest]));
  const drawn = new Set<string>([active.label]);
  let steps = 1;

  const partsOf = (manifest: ManifestReport, depth: number): readonly HistoryStep[] =>
    depth >= MAX_HISTORY_DEPTH
      ? []
      : manifest.ingredients.flatMap((ingredient) => {
          if (steps >= MAX_HISTORY_STEPS) return [];
          steps++;
          return [stepOf(ingredient, depth + 1)];
        });

  const stepOf = (ingredient: IngredientReport, depth: number): HistoryStep => {
    const label = ingredient.activeManifest;
    const manifest = label === null ? null : (byLabel.get(label) ?? null);
    const repeated = manifest !== null && drawn.has(manifest.label);
    if (manifest !== null) drawn.add(manifest.label);
    const parts = manifest === null || repeated ? [] : partsOf(manifest, depth);
    const cut = manifest !== null && !repeated && parts.length < manifest.ingredients.length;
    return { ingredient, manifest, verdict: verdictOf(ingredient, manifest), repeated, cut, parts };
  };

  const parts = partsOf(active, 0);
  const cut = parts.length < active.ingredients.length;
  return { ingredient: null, manifest: active, verdict: judgement.verdict, repeated: false, cut, parts };
}

/**
 * A step's own verdict. The bytes of an ingredient are not here, so that nothing can be said about them: only whether its
 * credentials hold and who signed them.
 */
function verdictOf(ingredient: IngredientReport, manifest: ManifestReport | null): Verdict {
  const state = ingredient.state ?? manifest?.state ?? null;
  if (ingredient.results.failure.some(({ code }) => code !== 'signingCredential.untrusted')) return 'invalid';
  switch (state) {
    case 'Trusted':
      return 'trusted';
    case 'Valid':
      return 'unknown-signer';
    case 'Invalid':
      return manifest !== null && manifestLacksOnlyAnAnswer(manifest) ? 'not-checked' : 'invalid';
    case null:
      return 'none';
  }
}
