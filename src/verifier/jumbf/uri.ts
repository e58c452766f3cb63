import type { Superbox } from './superbox.ts';

const PREFIX = 'self#jumbf=';

/** Where a JUMBF URI points: labels from the store's root (`c2pa` first) or from the manifest that holds the URI. */
export interface JumbfPath {
  readonly absolute: boolean;
  readonly labels: readonly string[];
}

/**
 * Takes a `self#jumbf=` URI apart (C2PA 2.2 §8.4.1). Labels are taken as written: nothing is decoded, trimmed or
 * matched in part, and `.`, `..` and empty labels make it no URI at all.
 * A path that starts with `c2pa` is absolute even without the leading slash, as early writers left it out.
 */
export function parseJumbfUri(uri: string): JumbfPath | null {
  if (!uri.startsWith(PREFIX)) return null;
  const path = uri.slice(PREFIX.length);
  const slash = path.startsWith('/');
  const labels = (slash ? path.slice(1) : path).split('/');
  for (const label of labels) if (label === '' || label === '.' || label === '..') return null;
  const absolute = slash || labels[0] === 'c2pa';
  if (absolute && labels[0] !== 'c2pa') return null;
  return { absolute, labels };
}

/** The labels from the store's root on, for a URI held by `manifest`; null where it is no URI of this store. */
export function absoluteLabels(uri: string, manifest: string): readonly string[] | null {
  const path = parseJumbfUri(uri);
  if (path === null) return null;
  return path.absolute ? path.labels : ['c2pa', manifest, ...path.labels];
}

export function jumbfUri(labels: readonly string[]): string {
  return `${PREFIX}/${labels.join('/')}`;
}

/** The URI from the store's root on, for one held by `manifest`; null where it is no URI of this store. */
export function absoluteUri(uri: string, manifest: string): string | null {
  const labels = absoluteLabels(uri, manifest);
  return labels === null ? null : jumbfUri(labels);
}

/** Follows labels downwards, each matched exactly; null where one is not there. */
export function descend(from: Superbox, labels: readonly string[]): Superbox | null {
  let box: Superbox | undefined = from;
  for (const label of labels) {
    box = box.children.find((child) => child.label === label);
    if (box === undefined) return null;
  }
  return box;
}
