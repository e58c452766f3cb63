import { HARD_BINDINGS } from '../manifest/labels.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import { failure, type Status } from '../status.ts';

const ALLOWED_ACTIONS: ReadonlySet<string> = new Set([
  'c2pa.edited.metadata',
  'c2pa.opened',
  'c2pa.published',
  'c2pa.redacted',
]);

/** An update manifest changes nothing of the content: one parent, no binding, no thumbnail (C2PA 2.2 §11.2.3, §15.10.2). */
export function checkUpdateManifest({
  manifest,
  claimUrl,
  assertions,
  ingredients,
  actions,
}: ManifestContent): Status[] {
  if (manifest.kind !== 'update') return [];
  const statuses: Status[] = [];
  const [only] = ingredients;
  if (ingredients.length !== 1 || only?.ingredient.relationship !== 'parentOf' || only.ingredient.manifest === null) {
    statuses.push(failure('manifest.update.wrongParents', claimUrl));
  }
  const forbidden = assertions.filter(
    ({ base }) =>
      HARD_BINDINGS.has(base) ||
      base === 'c2pa.hash.multi-asset' ||
      base === 'c2pa.thumbnail.claim' ||
      base.startsWith('c2pa.thumbnail.claim.'),
  );
  for (const { url } of forbidden) statuses.push(failure('manifest.update.invalid', claimUrl, url));
  for (const { name } of actions.flatMap((list) => list.actions ?? [])) {
    if (!ALLOWED_ACTIONS.has(name)) statuses.push(failure('manifest.update.invalid', claimUrl, `action ${name}`));
  }
  return statuses;
}
