import { expect } from 'vitest';
import type { HostilePage } from '../../browser/hostile-pages/hostile-page.ts';
import type { HostileServer } from '../../browser/hostile-pages/hostile-server.ts';
import type { SeenBadge } from './seen-badges.ts';
import type { Visit } from './visit.ts';

/** Distance of a badge's ground from its picture's corner: inset and border, and what a frame may lag behind. */
const NEAR = 12;
/** Rungs that tie a verdict to the page's own bytes. */
const TIED = 3;

/** Holds what was seen against what the page says has to come of it. */
export function expectOutcome(page: HostilePage, seen: Visit, server: HostileServer): void {
  const { before, frameAfter, inTheEnd, items } = seen;
  const counts = { before: before.length, frameAfter: frameAfter.length, inTheEnd: inTheEnd.length };
  switch (page.outcome) {
    case 'withdrawn':
      expect(counts).toEqual({ before: 1, frameAfter: 0, inTheEnd: 0 });
      break;
    case 'renewed':
      expect(counts).toMatchObject({ before: 1, inTheEnd: 1 });
      break;
    case 'follows':
      expect(counts).toMatchObject({ before: 1, inTheEnd: 1 });
      expectAtPicture(inTheEnd, seen.picture);
      break;
    case 'never':
      expect(counts).toEqual({ before: 0, frameAfter: 0, inTheEnd: 0 });
      break;
    case 'told':
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter((item) => !isTold(item))).toEqual([]);
      break;
    case 'stands':
      expect(counts).toEqual({ before: 1, frameAfter: 1, inTheEnd: 1 });
      break;
  }
  if (page.verdicts !== undefined) expect(items.map(({ verdict }) => verdict).sort()).toEqual(page.verdicts);
  const ours = server.asked.filter(({ byExtension }) => byExtension);
  // A badge rests on a request of ours: where none is seen, requests are not told apart and the rest says nothing.
  if (before.length > 0) expect(ours).not.toEqual([]);
  expect(ours.filter(({ cookie, referer }) => cookie !== undefined || referer !== undefined)).toEqual([]);
  const { untouched } = page;
  if (untouched !== undefined) expect(ours.filter(({ path }) => path.startsWith(untouched))).toEqual([]);
}

function expectAtPicture(badges: readonly SeenBadge[], picture: SeenBadge | null): void {
  const [badge] = badges;
  expect(Math.abs((badge?.left ?? -99) - (picture?.left ?? 0) - 5)).toBeLessThanOrEqual(NEAR);
  expect(Math.abs((badge?.top ?? -99) - (picture?.top ?? 0) - 5)).toBeLessThanOrEqual(NEAR);
}

/** Nothing is promised of the page's own copy, or a contradiction is named. */
function isTold({ bond, notes }: Visit['items'][number]): boolean {
  return notes.length > 0 || bond === null || bond < TIED;
}
