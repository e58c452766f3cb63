import type { Certificate } from './certificate.ts';
import { readCertificateBag } from './certificate-bag.ts';

/** Anchors as certificates, by the key of their subject's name. */
export type AnchorIndex = ReadonlyMap<string, readonly Certificate[]>;

const indexes = new WeakMap<readonly { readonly der: Uint8Array }[], AnchorIndex>();

/**
 * Reads a list of anchors, once for each list. An anchor that cannot be read is left out: it can anchor nothing, and
 * one bad entry must not keep all others from being used.
 */
export function anchorIndex(anchors: readonly { readonly der: Uint8Array }[]): AnchorIndex {
  const known = indexes.get(anchors);
  if (known !== undefined) return known;
  const index = new Map<string, Certificate[]>();
  for (const certificate of readCertificateBag(anchors.map(({ der }) => der))) {
    const same = index.get(certificate.subject.key);
    if (same === undefined) index.set(certificate.subject.key, [certificate]);
    else if (!same.some((other) => other.sha256 === certificate.sha256)) same.push(certificate);
  }
  indexes.set(anchors, index);
  return index;
}
