import type { ByteSource } from '../bytes/byte-source.ts';
import { isCborMap } from '../cbor/decode.ts';
import type { Located } from '../formats/located.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import { checkHardBinding } from './hard-binding.ts';
import type { HardBindingOutcome } from './hard-binding-input.ts';
import { hardBindings } from './required-assertions.ts';

const NOTHING: HardBindingOutcome = { statuses: [], uncovered: [] };

/**
 * Holds the file's bytes against the binding of the active manifest or, where that is an update, of the first standard
 * manifest on its line of parents (C2PA 2.2 §15.12). A missing, second or unreadable binding is reported by its own
 * check and leaves nothing to compare here.
 */
export async function checkContentBinding(
  reachable: ReachableManifests,
  source: ByteSource,
  located: Located | null,
  store: 'embedded' | 'sidecar',
): Promise<HardBindingOutcome> {
  const [active] = reachable.contents;
  const bound = active === undefined ? null : boundManifest(active, reachable);
  if (active === undefined || bound === null) return NOTHING;
  const [binding, second] = hardBindings(bound);
  if (binding === undefined || second !== undefined || binding.content.kind !== 'cbor') return NOTHING;
  const content = binding.content.value;
  return checkHardBinding({
    label: binding.base,
    url: binding.url,
    content: isCborMap(content) ? content : new Map(),
    claimAlgorithm: bound.claim?.alg ?? null,
    source,
    located,
    store,
    updateChain: bound !== active,
  });
}

/** The first standard manifest upwards; every step leads to a manifest not yet visited, since links have no cycles. */
export function boundManifest(active: ManifestContent, reachable: ReachableManifests): ManifestContent | null {
  let current: ManifestContent | null = active;
  while (current !== null && current.manifest.kind !== 'standard') current = parentOf(current, reachable);
  return current;
}

function parentOf({ manifest }: ManifestContent, { contents, links }: ReachableManifests): ManifestContent | null {
  const parent = links.find(
    ({ from, listed }) => from.label === manifest.label && listed.ingredient.relationship === 'parentOf',
  );
  return contents.find((content) => content.manifest.label === parent?.to.label) ?? null;
}
