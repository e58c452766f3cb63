import type { MediaFormat } from '../verifier/report.ts';

/** How the same picture is looked for elsewhere; the services take pictures only. */
export type SearchWay =
  /** By the file's public address, which a click sends. */
  | { readonly kind: 'address'; readonly address: string }
  /** The picture has no public address: people hand it over themselves. */
  | { readonly kind: 'picture' }
  /** The address of a video finds nothing, a still that people take from it may. */
  | { readonly kind: 'still' };

/**
 * @param mediaUrl the file's address; null where it came from a disk
 * @returns null where the file is nothing that a picture search finds: a sound, a document, credentials alone
 */
export function searchWay(format: MediaFormat | null, mediaUrl: string | null): SearchWay | null {
  if (format?.startsWith('video/')) return { kind: 'still' };
  if (!format?.startsWith('image/')) return null;
  return mediaUrl !== null && /^https?:/i.test(mediaUrl) ? { kind: 'address', address: mediaUrl } : { kind: 'picture' };
}
