import { readDer } from '../asn1/der.ts';
import { skimFields } from '../asn1/skim.ts';
import { contextTag, TAG } from '../asn1/tags.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { Certificate } from './certificate.ts';
import { readCertificateBag } from './certificate-bag.ts';
import { readName } from './name.ts';

/** Anchors by the key of their subject's name; each is read when its name is first asked for. */
export interface AnchorIndex {
  readonly named: (subjectKey: string) => readonly Certificate[];
}

const indexes = new WeakMap<readonly { readonly der: Uint8Array }[], AnchorIndex>();

/**
 * Indexes a list of anchors, once for each list. Only names are read at first: a path touches one or two of some eighty
 * anchors, and the first verdict should not wait for all. An anchor that cannot be read is left out: it can anchor
 * nothing, and one bad entry must not keep all others from being used.
 */
export function anchorIndex(anchors: readonly { readonly der: Uint8Array }[]): AnchorIndex {
  const known = indexes.get(anchors);
  if (known !== undefined) return known;
  const unread = new Map<string, Uint8Array[]>();
  for (const { der } of anchors) {
    const key = subjectKeyOf(der);
    if (key !== null) unread.set(key, [...(unread.get(key) ?? []), der]);
  }
  const read = new Map<string, readonly Certificate[]>();
  const index: AnchorIndex = {
    named: (subjectKey) => {
      const ready = read.get(subjectKey);
      if (ready !== undefined) return ready;
      const ders = unread.get(subjectKey);
      if (ders === undefined) return [];
      const certificates = [...new Map(readCertificateBag(ders).map((one) => [one.sha256, one])).values()];
      read.set(subjectKey, certificates);
      return certificates;
    },
  };
  indexes.set(anchors, index);
  return index;
}

/** The subject alone; null where it cannot be found. The whole certificate is read strictly before it is used. */
function subjectKeyOf(der: Uint8Array): string | null {
  try {
    const [tbs] = skimFields(der);
    const fields = tbs === undefined ? [] : skimFields(tbs);
    const versioned = fields.at(0)?.at(0) === contextTag(0, 'constructed');
    // serialNumber, signature, issuer, validity, subject (RFC 5280 §4.1)
    const subject = fields.at(versioned ? 5 : 4);
    return subject?.at(0) === TAG.sequence ? readName(readDer(subject)).key : null;
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
