import { isCborMap } from '../cbor/decode.ts';
import { mapField, textField } from '../cbor/fields.ts';
import { ACTIONS, baseLabel, HARD_BINDINGS } from '../manifest/labels.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import { failure, type Status } from '../status.ts';

/**
 * Assertions that lie on some server (C2PA 2.2 §15.10.3.2.2). They are never fetched; what may not lie elsewhere is
 * refused.
 */
export function checkCloudData({ manifest, assertions }: ManifestContent): Status[] {
  const statuses: Status[] = [];
  for (const { base, url, content } of assertions) {
    if (base !== 'c2pa.cloud-data' || content.kind !== 'cbor') continue;
    const map = isCborMap(content.value) ? content.value : new Map();
    const label = textField(map, 'label');
    const size = map.get('size');
    const location = mapField(map, 'location');
    const wellFormed =
      label !== null &&
      typeof size === 'number' &&
      size >= 1 &&
      textField(map, 'content_type') !== null &&
      location !== null &&
      textField(location, 'url') !== null &&
      textField(location, 'alg') !== null &&
      location.get('hash') instanceof Uint8Array;
    if (!wellFormed) statuses.push(failure('assertion.cloud-data.malformed', url));
    if (label !== null && HARD_BINDINGS.has(baseLabel(label))) {
      statuses.push(failure('assertion.cloud-data.hardBinding', url));
    }
    if (label !== null && manifest.kind === 'update' && ACTIONS.has(baseLabel(label))) {
      statuses.push(failure('assertion.cloud-data.actions', url));
    }
  }
  return statuses;
}
