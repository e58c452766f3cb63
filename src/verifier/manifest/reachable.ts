import { LimitError } from '../bytes/errors.ts';
import { absoluteLabels } from '../jumbf/uri.ts';
import { MAX_ASSERTIONS_TOTAL, MAX_INGREDIENT_DEPTH } from '../limits.ts';
import { type ListedIngredient, type ManifestContent, readManifest } from './manifest-content.ts';
import type { Manifest, Store } from './store.ts';

/** An ingredient assertion that leads to a manifest of the same store. */
export interface IngredientLink {
  readonly from: Manifest;
  readonly listed: ListedIngredient;
  readonly to: Manifest;
}

/** The active manifest and everything that its ingredients lead to. */
export interface ReachableManifests {
  /** The active manifest first, then depth first in the order of the claims. */
  readonly contents: readonly ManifestContent[];
  readonly links: readonly IngredientLink[];
  /** Links that lead back to a manifest on the way to them: history cannot contain itself. */
  readonly cycles: readonly IngredientLink[];
  /** For each manifest, the labels of those below it (without itself). */
  readonly below: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The manifest that an ingredient's link names; null where it is not in the store or the link is none.
 * Early writers of update manifests name the claim in it (`…/c2pa.claim`), and still give the manifest's digest.
 */
export function linkTarget(store: Store, from: Manifest, { ingredient }: ListedIngredient): Manifest | null {
  const labels = ingredient.manifest === null ? null : absoluteLabels(ingredient.manifest.url, from.label);
  const [, label, claim, ...rest] = labels ?? [];
  const isManifest =
    claim === undefined || ((claim === 'c2pa.claim' || claim === 'c2pa.claim.v2') && rest.length === 0);
  return label === undefined || !isManifest ? null : (store.byLabel.get(label) ?? null);
}

interface Visit {
  readonly content: ManifestContent;
  readonly links: readonly IngredientLink[];
  next: number;
}

/**
 * Reads every manifest that can be reached from `active`, each once however many ways lead to it.
 * @throws LimitError where it is too deep or too large
 */
export function readReachable(store: Store, active: Manifest): ReachableManifests {
  const contents: ManifestContent[] = [];
  const links: IngredientLink[] = [];
  const cycles: IngredientLink[] = [];
  const below = new Map<string, Set<string>>();
  const path: Visit[] = [];
  let assertions = 0;

  const enter = (manifest: Manifest): void => {
    if (path.length >= MAX_INGREDIENT_DEPTH)
      throw new LimitError('MAX_INGREDIENT_DEPTH', 'ingredients nested too deeply');
    const content = readManifest(manifest);
    assertions += content.assertions.length;
    if (assertions > MAX_ASSERTIONS_TOTAL) throw new LimitError('MAX_ASSERTIONS_TOTAL', 'too many assertions');
    const found = content.ingredients.flatMap((listed) => {
      const to = linkTarget(store, manifest, listed);
      return to === null ? [] : [{ from: manifest, listed, to }];
    });
    contents.push(content);
    below.set(manifest.label, new Set());
    path.push({ content, links: found, next: 0 });
  };

  enter(active);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const link = visit.links[visit.next++];
    const own = below.get(visit.content.manifest.label);
    if (link === undefined) {
      path.pop();
      const parent = path.at(-1);
      const above = parent === undefined ? undefined : below.get(parent.content.manifest.label);
      for (const label of own ?? []) above?.add(label);
      continue;
    }
    if (path.some(({ content }) => content.manifest.label === link.to.label)) {
      cycles.push(link);
      continue;
    }
    links.push(link);
    own?.add(link.to.label);
    const known = below.get(link.to.label);
    if (known === undefined) enter(link.to);
    else for (const label of known) own?.add(label);
  }
  return { contents, links, cycles, below };
}
