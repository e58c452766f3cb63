import type { ByteRange } from '../formats/located.ts';

/** Sorted, with overlapping and touching ranges joined and empty ones dropped. */
export function joinRanges(ranges: readonly ByteRange[]): readonly ByteRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((left, right) => left.start - right.start)) {
    if (end <= start) continue;
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What `within` has beside `holes`, which must be joined (see joinRanges). */
export function withoutRanges(within: ByteRange, holes: readonly ByteRange[]): readonly ByteRange[] {
  const kept: ByteRange[] = [];
  let position = within.start;
  for (const hole of holes) {
    if (hole.end <= within.start || hole.start >= within.end) continue;
    if (hole.start > position) kept.push({ start: position, end: hole.start });
    position = Math.max(position, hole.end);
  }
  if (position < within.end) kept.push({ start: position, end: within.end });
  return kept;
}

/** The first of the joined ranges that shares a byte with `wanted`; logarithmic, for tables with a million offsets. */
export function overlapping(ranges: readonly ByteRange[], wanted: ByteRange): ByteRange | null {
  const found = ranges[firstBehind(ranges, wanted.start)];
  return found !== undefined && found.start < wanted.end ? found : null;
}

/** The index of the first of ranges in order that ends behind `position`. */
export function firstBehind(ranges: readonly ByteRange[], position: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
