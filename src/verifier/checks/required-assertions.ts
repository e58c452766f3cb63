import { HARD_BINDINGS, isManifestLabel } from '../manifest/labels.ts';
import type { ListedAssertion, ManifestContent } from '../manifest/manifest-content.ts';
import { failure, type Status } from '../status.ts';

const BOXES: ReadonlySet<string> = new Set([
  'c2pa.assertions',
  'c2pa.claim',
  'c2pa.claim.v2',
  'c2pa.signature',
  'c2pa.databoxes',
]);

/** The bindings that count: what the signer of a version 2 claim only gathered binds nothing (C2PA 2.2 §9.1). */
export function hardBindings({ assertions }: ManifestContent): readonly ListedAssertion[] {
  const found: ListedAssertion[] = [];
  for (const assertion of assertions) {
    if (assertion.attribution !== 'gathered' && HARD_BINDINGS.has(assertion.base)) found.push(assertion);
  }
  return found;
}

/** What a manifest of its kind must have, and must not have, besides correct hashes (C2PA 2.2 §15.10.1-15.10.2). */
export function checkRequiredAssertions(content: ManifestContent): Status[] {
  const { manifest, claim, claimUrl, ingredients } = content;
  if (claim === null) return [];
  const statuses: Status[] = [];
  if (claim.version === 2 && !isManifestLabel(manifest.label)) {
    statuses.push(failure('claim.malformed', claimUrl, 'the manifest is not labelled by a C2PA URN'));
  }
  for (const { label } of manifest.box.children) {
    if (BOXES.has(label) || (label === 'c2pa.credentials' && claim.version === 1)) continue;
    statuses.push(failure('general.error', `${manifest.url}/${label}`, 'no part of a manifest'));
  }
  const store = manifest.box.children.find(({ label }) => label === 'c2pa.assertions')?.content ?? [];
  if (manifest.box.content.length > 0) {
    statuses.push(failure('general.error', manifest.url, 'a manifest with other than superboxes'));
  }
  if (store.length > 0)
    statuses.push(failure('general.error', `${manifest.url}/c2pa.assertions`, 'other than superboxes'));
  // The type of a manifest's box is not signed: what once were time-stamp manifests must not be a way around the rules.
  if (manifest.kind === 'time-stamp') statuses.push(failure('general.error', manifest.url, 'a time-stamp manifest'));
  if (manifest.kind !== 'standard') return statuses;
  const bindings = hardBindings(content);
  if (bindings.length === 0) statuses.push(failure('claim.hardBindings.missing', claimUrl));
  if (bindings.length > 1) {
    statuses.push(failure('assertion.multipleHardBindings', `${manifest.url}/c2pa.assertions`));
  }
  if (ingredients.filter(({ ingredient }) => ingredient.relationship === 'parentOf').length > 1) {
    statuses.push(failure('manifest.multipleParents', claimUrl));
  }
  return statuses;
}
