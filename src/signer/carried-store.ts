import { containerOf } from './containers.ts';
import { readSuperbox, type SuperboxView } from './jumbf-reader.ts';

/** The manifest store that media bring along, oldest manifest first; null where they have none. */
export function carriedManifests(media: Uint8Array): readonly SuperboxView[] | null {
  const store = containerOf(media)?.extract(media).store ?? null;
  return store === null ? null : readSuperbox(store).children;
}

/** The union of several histories: each label once, in the order of first appearance. */
export function mergeManifests(histories: readonly (readonly SuperboxView[])[]): readonly SuperboxView[] {
  const byLabel = new Map<string, SuperboxView>();
  for (const manifest of histories.flat()) if (!byLabel.has(manifest.label)) byLabel.set(manifest.label, manifest);
  return [...byLabel.values()];
}
