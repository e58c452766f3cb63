import { LimitError, MalformedError } from '../bytes/errors.ts';
import { type Certificate, parseCertificate } from './certificate.ts';

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
  for (const { der } of anchors) {
    const certificate = readAnchor(der);
    if (certificate === null) continue;
    const same = index.get(certificate.subject.key);
    if (same === undefined) index.set(certificate.subject.key, [certificate]);
    else if (!same.some((other) => other.sha256 === certificate.sha256)) same.push(certificate);
  }
  indexes.set(anchors, index);
  return index;
}

function readAnchor(der: Uint8Array): Certificate | null {
  try {
    return parseCertificate(der);
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return null;
    throw error;
  }
}
