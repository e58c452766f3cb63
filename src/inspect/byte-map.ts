import type { Report, UncoveredRange } from '../verifier/report.ts';

/** One stretch of the file, and what stands guard over it. */
export interface MapSegment {
  /** Byte offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * `bound`: every byte is in the digest that the signature covers. `store`: the credentials themselves, which their own
   * signature and digests cover but for the parts listed. `free`: no check covers it. `unknown`: nothing was bound.
   */
  readonly cover: 'bound' | 'store' | 'free' | 'unknown';
  /** The verifier's name of what lies there; null for bound content. */
  readonly what: string | null;
  readonly affectsPicture: boolean;
  /** Parts of the credentials that not even their signature covers. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly what: string }[];
}

export interface ByteMap {
  readonly size: number;
  readonly segments: readonly MapSegment[];
  /** The binding that covers the content, by the code of its check; null where none holds. */
  readonly binding: string | null;
}

const BINDINGS: readonly string[] = [
  'assertion.dataHash.match',
  'assertion.bmffHash.match',
  'assertion.boxesHash.match',
  'assertion.multiAssetHash.match',
  'assertion.collectionHash.match',
];

/**
 * The file from its first byte to its last: what the hard binding covers, where the credentials lie, and what no check
 * covers. Where no binding holds nothing is covered, whatever the ranges say.
 */
export function byteMap({ file, uncovered, results }: Report): ByteMap {
  const binding = results.success.find(({ code }) => BINDINGS.includes(code))?.code ?? null;
  const cover = binding === null ? 'unknown' : 'bound';
  const segments: MapSegment[] = [];
  const fill = (start: number, end: number): void => {
    if (end > start) segments.push({ start, end, cover, what: null, affectsPicture: false, parts: [] });
  };
  let at = 0;
  for (const range of [...uncovered].sort((one, other) => one.start - other.start)) {
    const start = Math.max(at, range.start);
    const end = Math.min(file.size, range.end);
    if (end <= start) continue;
    fill(at, start);
    segments.push(segmentOf(range, start, end));
    at = end;
  }
  fill(at, file.size);
  return { size: file.size, segments, binding };
}

function segmentOf(range: UncoveredRange, start: number, end: number): MapSegment {
  const { what, affectsPicture, parts = [] } = range;
  return { start, end, cover: what === 'manifest-store' ? 'store' : 'free', what, affectsPicture, parts };
}

/** Places on a bar of `width` units: in proportion, but nothing so thin that it could not be seen. */
export function drawnMap(
  { size, segments }: ByteMap,
  width: number,
  thinnest: number,
): readonly { readonly segment: MapSegment; readonly x: number; readonly width: number }[] {
  if (size === 0 || segments.length === 0) return [];
  const floor = Math.min(thinnest, width / segments.length);
  const widths = segments.map(({ start, end }) => Math.max(floor, ((end - start) / size) * width));
  const total = widths.reduce((sum, one) => sum + one, 0);
  let x = 0;
  return segments.map((segment, index) => {
    const drawn = ((widths[index] ?? 0) / total) * width;
    const placed = { segment, x, width: drawn };
    x += drawn;
    return placed;
  });
}
