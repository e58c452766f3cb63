import type { Report } from '../verifier/report.ts';
import type { WarningCode } from './judgement.ts';

/** What draws the picture besides its own bytes, by the verifier's names for uncovered ranges. */
const DRAWN_BY: readonly (readonly [WarningCode, ReadonlySet<string>])[] = [
  ['uncovered-orientation', new Set(['exif'])],
  ['uncovered-colours', new Set(['icc'])],
  ['uncovered-further-pictures', new Set(['gain-map', 'multi-picture'])],
  ['uncovered-offsets', new Set(['offset-table'])],
];

/**
 * What the binding leaves uncovered though decoders use it: that something is, and which of the things that have words of
 * their own.
 */
export function uncoveredDrawing({ uncovered }: Report): readonly WarningCode[] {
  const drawing = uncovered.filter(({ affectsPicture }) => affectsPicture);
  if (drawing.length === 0) return [];
  const named = DRAWN_BY.filter(([, kinds]) => drawing.some(({ what }) => kinds.has(what)));
  return ['uncovered-affects-picture', ...named.map(([code]) => code)];
}
