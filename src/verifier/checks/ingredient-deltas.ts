import { absoluteLabels, jumbfUri } from '../jumbf/uri.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
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
  const records = recordsByManifest(reachable);
  const first = new Map([...reachable.links].reverse().map((link) => [link.to.label, link]));
  return judged.slice(1).flatMap(({ content, statuses }) => {
    const recorded = records.get(content.manifest.label) ?? new Set();
    const fresh = statuses.filter(
      ({ outcome, code, url }) =>
        outcome !== 'success' && !recorded.has(key(code, url)) && !expired(code, url, recorded),
    );
    const link = first.get(content.manifest.label);
    if (link === undefined || fresh.length === 0) return [];
    return [{ ingredient: link.listed.assertion.url, results: resultsOf(fresh) }];
  });
}

/** What was recorded about each manifest. Records may be relative to the manifest that the link leads to. */
function recordsByManifest({ links, below }: ReachableManifests): ReadonlyMap<string, ReadonlySet<string>> {
  const records = new Map<string, Set<string>>();
  for (const { listed, to } of links) {
    for (const { code, url } of listed.ingredient.recorded ?? []) {
      const labels = absoluteLabels(url, to.label);
      const about = labels?.[1];
      if (labels === null || about === undefined) continue;
      if (about !== to.label && below.get(to.label)?.has(about) !== true) continue;
      const known = records.get(about) ?? new Set();
      records.set(about, known.add(key(code, jumbfUri(labels))));
    }
  }
  return records;
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
