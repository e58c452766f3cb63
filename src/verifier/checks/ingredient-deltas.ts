import { absoluteLabels, jumbfUri } from '../jumbf/uri.ts';
import type { IngredientLink, ReachableManifests } from '../manifest/reachable.ts';
import type { IngredientDelta } from '../report.ts';
import { resultsOf } from '../results.ts';
import type { JudgedManifest } from './manifest.ts';

/**
 * What is wrong with, or to be said about, each ingredient's manifest beyond what was recorded when it was taken in
 * (C2PA 2.2 §15.11.3.4). Only records on the way from the active manifest to that ingredient count.
 */
export function ingredientDeltas(
  judged: readonly JudgedManifest[],
  reachable: ReachableManifests,
): readonly IngredientDelta[] {
  const { links, below } = reachable;
  return judged.slice(1).flatMap(({ content, statuses }) => {
    const { label } = content.manifest;
    const via = links.filter(({ to }) => to.label === label || below.get(to.label)?.has(label) === true);
    const direct = links.find(({ to }) => to.label === label);
    const recorded = new Set(via.flatMap(recordedKeys));
    const fresh = statuses.filter(
      ({ outcome, code, url }) =>
        outcome !== 'success' && !recorded.has(key(code, url)) && !expired(code, url, recorded),
    );
    if (direct === undefined || fresh.length === 0) return [];
    return [{ ingredient: direct.listed.assertion.url, results: resultsOf(fresh) }];
  });
}

/** Records may be relative to the manifest that they are about. */
function recordedKeys({ listed, to }: IngredientLink): string[] {
  return (listed.ingredient.recorded ?? []).map(({ code, url }) => {
    const labels = absoluteLabels(url, to.label);
    return key(code, labels === null ? url : jumbfUri(labels));
  });
}

/**
 * A certificate that was valid when the ingredient was taken in, by the word of who signed for it, has merely expired
 * since: §15.11.3.3 lets that record stand where the ingredient is unchanged, which is found separately.
 */
function expired(code: string, url: string, recorded: ReadonlySet<string>): boolean {
  return code === 'claimSignature.outsideValidity' && recorded.has(key('claimSignature.insideValidity', url));
}

/** Codes by which the reference library, or an earlier version, records the same finding. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['signingCredential.expired', 'claimSignature.outsideValidity'],
  ['assertion.hardBinding.redacted', 'assertion.dataHash.redacted'],
]);

function key(code: string, url: string): string {
  return `${SAME.get(code) ?? code} ${url}`;
}
