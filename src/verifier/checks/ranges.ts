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

/** Whether `offset` lies in one of the joined ranges; logarithmic, for tables with a million offsets. */
export function rangeAt(ranges: readonly ByteRange[], offset: number): ByteRange | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return null;
    if (offset < range.start) high = middle - 1;
    else if (offset >= range.end) low = middle + 1;
    else return range;
  }
  return null;
}
