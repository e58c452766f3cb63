import { LimitError, MalformedError } from '../bytes/errors.ts';
import { type Certificate, parseCertificate, parseListed } from './certificate.ts';
import { nameTag } from './name-tag.ts';

/** What an anchor must tell to be found. */
interface Findable {
  readonly der: Uint8Array;
  readonly nameTag?: string;
  readonly sha256?: string;
}

/** Anchors by the key of their subject's name; each is read when its name is first asked for. */
export interface AnchorIndex<A extends Findable = Findable> {
  readonly named: (subjectKey: string) => readonly Certificate[];
  /** The list's entry for a certificate, of several equal ones the first; null where it is no anchor. */
  readonly entryOf: (certificate: Certificate) => A | null;
}

interface ReadAnchor<A> {
  readonly certificate: Certificate;
  readonly anchor: A;
}

const indexes = new WeakMap<readonly Findable[], unknown>();

/**
 * Indexes a list of anchors, once for each list. A path touches one or two of some eighty, and the first verdict should
 * not wait for all: where the list marks their subjects, the others are never read. An anchor that cannot be read, or
 * is not of the name that is asked for, is left out: it can anchor nothing, and must not keep others from being used.
 */
export function anchorIndex<A extends Findable>(anchors: readonly A[]): AnchorIndex<A> {
  const known = indexes.get(anchors);
  // Kept by the very list that it was made from, so its entries are of that list's type.
  if (known !== undefined) return known as AnchorIndex<A>;
  const byTag = new Map<string | null, A[]>();
  for (const anchor of anchors) {
    const tag = tagOf(anchor);
    const same = byTag.get(tag);
    if (same === undefined) byTag.set(tag, [anchor]);
    else same.push(anchor);
  }
  const read = new Map<string, readonly ReadAnchor<A>[]>();
  const anchorsNamed = (subjectKey: string): readonly ReadAnchor<A>[] => {
    const ready = read.get(subjectKey) ?? readAnchors(byTag.get(nameTag(subjectKey)) ?? [], subjectKey);
    // Only names of the list are kept: files can ask for any number of others.
    if (ready.length > 0) read.set(subjectKey, ready);
    return ready;
  };
  const index: AnchorIndex<A> = {
    named: (subjectKey) => anchorsNamed(subjectKey).map(({ certificate }) => certificate),
    entryOf: ({ subject, sha256 }) =>
      anchorsNamed(subject.key).find(({ certificate }) => certificate.sha256 === sha256)?.anchor ?? null,
  };
  indexes.set(anchors, index);
  return index;
}

function tagOf(anchor: Findable): string | null {
  if (anchor.nameTag !== undefined) return anchor.nameTag;
  const certificate = readAnchor(anchor);
  return certificate === null ? null : nameTag(certificate.subject.key);
}

/** Of several equal ones the first. */
function readAnchors<A extends Findable>(anchors: readonly A[], subjectKey: string): readonly ReadAnchor<A>[] {
  const found = new Map<string, ReadAnchor<A>>();
  for (const anchor of anchors) {
    const certificate = readAnchor(anchor);
    if (certificate?.subject.key !== subjectKey || found.has(certificate.sha256)) continue;
    found.set(certificate.sha256, { certificate, anchor });
  }
  return [...found.values()];
}

function readAnchor(anchor: Findable): Certificate | null {
  try {
    return anchor.sha256 === undefined ? parseCertificate(anchor.der) : parseListed(anchor, anchor.sha256);
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return null;
    throw error;
  }
}
