import type { Site } from './site.ts';
import { SITES } from './sites.ts';
import { largestIn } from './srcset.ts';

export interface ShownPicture {
  /** Absolute address of what is shown. */
  readonly shown: string;
  /** Values of `srcset` that the element chose from. */
  readonly srcsets: readonly string[];
  /** Absolute address of the link around the element; empty where there is none. */
  readonly link: string;
  /** What relative addresses are relative to. */
  readonly base: string;
}

const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|heic|heif|tiff?|jxl)$/i;

/**
 * Where the best rendition of a shown picture probably lies: in the list that the page chose from, under the address that
 * the site's pattern tells, or behind the link around it. Null where nothing better is known. It is another file than the
 * one shown, and what it says of itself is true of it alone.
 */
export function bestRendition({ shown, srcsets, link, base }: ShownPicture): string | null {
  const listed = srcsets.map((srcset) => largestIn(srcset, shown, base)).find((address) => address !== null) ?? shown;
  const address = webAddress(listed);
  if (address === null) return null;
  const site = SITES.find((one) => one.serves(address)) ?? null;
  const best = site?.original(address) ?? (listed === shown ? linked(link, address, site) : null) ?? listed;
  return best === shown ? null : best;
}

/** A link to a picture file of the same host or site leads to the picture itself; any other link leads anywhere. */
function linked(link: string, shown: URL, site: Site | null): string | null {
  const target = webAddress(link);
  if (target === null || !PICTURE_FILE.test(target.pathname)) return null;
  return target.hostname === shown.hostname || site?.serves(target) === true ? target.href : null;
}

function webAddress(address: string): URL | null {
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : null;
}
