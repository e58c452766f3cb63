import type { BondNote, ListedItem, SeenLoad } from '../messages/protocol.ts';
import type { ImageSize } from '../probe/image-size.ts';

/** The file that was judged, as far as it can be held against what the page loaded. */
export interface JudgedFile {
  /** SHA-256 in hex; null where it was not taken. */
  readonly sha256: string | null;
  /** Bytes; null where nobody has told. */
  readonly length: number | null;
  /** Pixels as the header says; null for films and for formats that are shown turned or cropped. */
  readonly size: ImageSize | null;
  readonly isFilm: boolean;
}

/** What is known of the page's own load. */
export interface PageLoad {
  readonly seen: SeenLoad | null;
  /** Hash of the very bytes that the page received last from this address; null where they were not watched. */
  readonly received: string | null;
  /** Hash of the page's copy in the browser's cache; null where it has none or does not say. */
  readonly cached: string | null;
}

export interface Bond {
  readonly rung: Exclude<ListedItem['bond'], null>;
  readonly notes: readonly BondNote[];
  /** Page and background were given different files: what was judged is not what is shown. */
  readonly contradicted: boolean;
}

/**
 * How firmly a verdict is tied to what the page shows: the highest rung that the facts bear out, and why it is no
 * higher. 4: the bytes that the page received. 3: its own copy in the cache. 1: length or shape fit. 0: the address
 * only. Rung 2, the pixels on the screen, is for pages where somebody asked for it. A page's process tells some of
 * this, so that it may lower a verdict and cannot make one.
 */
export function bondOf(file: JudgedFile, load: PageLoad): Bond {
  const notes: BondNote[] = [];
  const { seen } = load;
  const behindWorker = seen?.byServiceWorker === true || (seen?.controlled === true && seen.byServiceWorker !== false);
  if (behindWorker) notes.push('page-worker');
  const hashes = [load.received, load.cached].filter((hash) => hash !== null);
  if (file.sha256 !== null && hashes.some((hash) => hash !== file.sha256)) notes.push('other-bytes');
  const lengthFits = fits(file.isFilm ? null : file.length, seen?.decodedBytes ?? null);
  if (lengthFits === false) notes.push('other-length');
  const shapeFits = sameShape(file.size, seen);
  if (shapeFits === false) notes.push('other-shape');
  const contradicted = notes.some((note) => note !== 'page-worker');
  return { rung: contradicted ? 0 : rungOf(), notes, contradicted };

  function rungOf(): Bond['rung'] {
    if (file.sha256 !== null && load.received === file.sha256) return 4;
    if (behindWorker) return 0;
    if (file.sha256 !== null && load.cached === file.sha256) return 3;
    return lengthFits === true || shapeFits === true ? 1 : 0;
  }
}

function fits(ours: number | null, theirs: number | null): boolean | null {
  return ours === null || theirs === null ? null : ours === theirs;
}

/**
 * True where the natural size is the file's, upright or turned; false where no scaling makes it so; null where it is
 * merely possible (pictures for dense screens tell a smaller size) or not told.
 */
function sameShape(size: ImageSize | null, seen: SeenLoad | null): boolean | null {
  if (size === null || seen === null || seen.width === null || seen.height === null) return null;
  const told = { width: seen.width, height: seen.height };
  const turned = { width: size.height, height: size.width };
  if (isEqual(size, told) || isEqual(turned, told)) return true;
  return isScaled(size, told) || isScaled(turned, told) ? null : false;
}

function isEqual(one: ImageSize, other: ImageSize): boolean {
  return one.width === other.width && one.height === other.height;
}

/** Both sides by one factor, but for rounding to whole pixels. */
function isScaled(one: ImageSize, other: ImageSize): boolean {
  const difference = Math.abs(one.width * other.height - one.height * other.width);
  return difference <= Math.max(one.width, one.height, other.width, other.height);
}
