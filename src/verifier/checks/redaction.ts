import { absoluteLabels, jumbfUri } from '../jumbf/uri.ts';
import { ACTIONS, baseLabel, HARD_BINDINGS } from '../manifest/labels.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import { failure, type Status } from '../status.ts';

/** Which assertions have been redacted, and of which manifests some have. */
export interface Redactions {
  /** Absolute URIs. */
  readonly urls: ReadonlySet<string>;
  /** Labels of manifests. */
  readonly manifests: ReadonlySet<string>;
}

/**
 * Gathers what the claims redact from manifests below them (C2PA 2.2 §6.8). A claim has no say over manifests that
 * are not part of its own history: otherwise any ingredient could blank its neighbour.
 */
export function collectRedactions({ contents, below }: ReachableManifests): Redactions {
  const urls = new Set<string>();
  const manifests = new Set<string>();
  for (const { manifest, claim } of contents) {
    for (const uri of claim?.redacted ?? []) {
      const labels = assertionLabels(uri, manifest.label);
      const holder = labels?.[1];
      if (labels === null || holder === undefined || !below.get(manifest.label)?.has(holder)) continue;
      urls.add(jumbfUri(labels));
      manifests.add(holder);
    }
  }
  return { urls, manifests };
}

/** What a claim may not redact: its own assertions, actions, and hard bindings (C2PA 2.2 §15.11.3.3.1). */
export function checkRedactions({ manifest, claim, claimUrl }: ManifestContent): Status[] {
  return (claim?.redacted ?? []).flatMap((uri) => {
    const labels = assertionLabels(uri, manifest.label);
    const [, holder, , label] = labels ?? [];
    if (labels === null || label === undefined) return [failure('claim.malformed', claimUrl, `redacts "${uri}"`)];
    const url = jumbfUri(labels);
    const base = baseLabel(label);
    const found: Status[] = [];
    if (holder === manifest.label) found.push(failure('assertion.selfRedacted', claimUrl, url));
    if (ACTIONS.has(base)) found.push(failure('assertion.action.redacted', url));
    if (HARD_BINDINGS.has(base)) found.push(failure('assertion.dataHash.redacted', url));
    return found;
  });
}

/** `c2pa`, manifest, `c2pa.assertions`, label; null for any other URI. */
function assertionLabels(uri: string, holder: string): readonly string[] | null {
  const labels = absoluteLabels(uri, holder);
  return labels !== null && labels.length === 4 && labels[2] === 'c2pa.assertions' ? labels : null;
}
