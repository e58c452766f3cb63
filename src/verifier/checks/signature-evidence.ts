import { type CborMap, isCborMap } from '../cbor/decode.ts';
import { arrayField } from '../cbor/fields.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import { failure, type Status } from '../status.ts';

/** Time-stamp tokens and OCSP responses that later manifests hold about the signatures of earlier ones. */
export interface SignatureEvidence {
  /** DER of time-stamp tokens by the label of the manifest that they are about. */
  readonly timeStampTokens: ReadonlyMap<string, readonly Uint8Array[]>;
  /** DER of OCSP responses; which certificate each is about only the response itself tells. */
  readonly ocspResponses: readonly Uint8Array[];
}

/**
 * Gathers `c2pa.time-stamp` and `c2pa.certificate-status` assertions of the whole reachable tree, before any signature
 * is judged (C2PA 2.2 §15.6). Both are signed by their own authorities, so it does not matter who carries them.
 */
export function collectEvidence(contents: readonly ManifestContent[]): SignatureEvidence {
  const timeStampTokens = new Map<string, Uint8Array[]>();
  const ocspResponses: Uint8Array[] = [];
  for (const { assertions } of contents) {
    for (const { base, content } of assertions) {
      if (content.kind !== 'cbor' || !isCborMap(content.value)) continue;
      if (base === 'c2pa.time-stamp') {
        for (const [label, token] of content.value) {
          if (typeof label !== 'string' || !(token instanceof Uint8Array)) continue;
          const tokens = timeStampTokens.get(label) ?? [];
          tokens.push(token);
          timeStampTokens.set(label, tokens);
        }
      }
      if (base !== 'c2pa.certificate-status') continue;
      for (const response of byteStrings(content.value, 'ocspVals')) ocspResponses.push(response);
    }
  }
  return { timeStampTokens, ocspResponses };
}

/** A time-stamp assertion maps manifests to tokens, at least one (C2PA 2.2 §18.20). */
export function checkTimeStampAssertions({ assertions }: ManifestContent): Status[] {
  const statuses: Status[] = [];
  for (const { base, url, content } of assertions) {
    if (base !== 'c2pa.time-stamp' || content.kind !== 'cbor') continue;
    const map = isCborMap(content.value) ? content.value : null;
    const wellFormed =
      map !== null &&
      map.size > 0 &&
      [...map].every(([label, token]) => typeof label === 'string' && token instanceof Uint8Array);
    if (!wellFormed) statuses.push(failure('assertion.timestamp.malformed', url));
  }
  return statuses;
}

function byteStrings(map: CborMap, name: string): Uint8Array[] {
  return (arrayField(map, name) ?? []).filter((item) => item instanceof Uint8Array);
}
