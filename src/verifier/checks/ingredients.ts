import { onlyContent } from '../manifest/assertion-content.ts';
import type { Claim } from '../manifest/claim.ts';
import type { ListedIngredient, ManifestContent } from '../manifest/manifest-content.ts';
import { type IngredientLink, linkTarget } from '../manifest/reachable.ts';
import { type Manifest, resolve, type Store } from '../manifest/store.ts';
import { failure, informational, type Status, success } from '../status.ts';
import { compareBox, compareBytes } from './box-digest.ts';
import type { Redactions } from './redaction.ts';
import { together } from './together.ts';

/** Findings about the ingredient assertions of one manifest, by the assertion's URI (C2PA 2.2 §15.11.3). */
export async function checkIngredients(
  content: ManifestContent,
  store: Store,
  cycles: readonly IngredientLink[],
  redactions: Redactions,
): Promise<ReadonlyMap<string, readonly Status[]>> {
  const judged = content.ingredients.filter(({ assertion }) => !redactions.urls.has(assertion.url));
  const found = await together(
    judged.map(async (listed): Promise<readonly [string, readonly Status[]]> => {
      const { url } = listed.assertion;
      const statuses: Status[] = listed.ingredient.problems.map((problem) =>
        failure('assertion.ingredient.malformed', url, problem),
      );
      if (cycles.some((cycle) => cycle.listed === listed)) {
        statuses.push(failure('assertion.ingredient.malformed', url, 'the ingredient contains its own result'));
      }
      return [url, [...statuses, ...(await checkLink(content, listed, store, redactions))]];
    }),
  );
  return new Map(found);
}

async function checkLink(
  { manifest, claim }: ManifestContent,
  listed: ListedIngredient,
  store: Store,
  redactions: Redactions,
): Promise<Status[]> {
  const { assertion, ingredient } = listed;
  const { url } = assertion;
  if (ingredient.manifest === null) {
    return ingredient.relationship === 'inputTo' ? [] : [informational('ingredient.unknownProvenance', url)];
  }
  const target = linkTarget(store, manifest, listed);
  if (target === null) return [failure('ingredient.manifest.missing', url, ingredient.manifest.url)];
  const outcome = await compareBox(ingredient.manifest, claim?.alg ?? null, target.stored);
  if (outcome === 'match') return [success('ingredient.manifest.validated', url)];
  if (outcome === 'unsupported') return [failure('algorithm.unsupported', url)];
  if (await matchesClaim(listed, claim, target)) {
    return [success('ingredient.manifest.validated', url, 'by the digest of its claim, as before C2PA 1.3')];
  }
  if (!redactions.manifests.has(target.label)) return [failure('ingredient.manifest.mismatch', url)];
  return checkSignatureLink(manifest, claim?.alg ?? null, listed, target, store);
}

/**
 * Files written before C2PA 1.3 give the digest of the ingredient's claim alone. Only version 1 claims about version 1
 * claims may: what the claim does not cover is its signature, which is judged by itself in any case.
 */
async function matchesClaim({ ingredient }: ListedIngredient, claim: Claim | null, target: Manifest): Promise<boolean> {
  if (ingredient.manifest === null || ingredient.version !== 1 || claim?.version !== 1) return false;
  const box = target.box.children.find(({ label }) => label === 'c2pa.claim');
  const bytes = box === undefined ? null : onlyContent(box, 'cbor');
  return bytes !== null && (await compareBytes(ingredient.manifest, claim.alg, bytes)) === 'match';
}

/** Redaction changes a manifest's digest, so its signature is compared instead (C2PA 2.2 §15.11.3.3.1). */
async function checkSignatureLink(
  holder: Manifest,
  alg: string | null,
  { assertion: { url }, ingredient }: ListedIngredient,
  target: Manifest,
  store: Store,
): Promise<Status[]> {
  const reference = ingredient.claimSignature;
  const resolved = reference === null ? null : resolve(store, holder, reference.url);
  if (reference === null || resolved === null || resolved.url !== `${target.url}/c2pa.signature`) {
    return [failure('ingredient.claimSignature.missing', url)];
  }
  const outcome = await compareBox(reference, alg, resolved.box);
  if (outcome === 'unsupported') return [failure('algorithm.unsupported', url)];
  return [
    outcome === 'match'
      ? success('ingredient.claimSignature.validated', url)
      : failure('ingredient.claimSignature.mismatch', url),
  ];
}
