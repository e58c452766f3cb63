import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteMap, drawnMap } from '../../../src/inspect/byte-map.ts';
import type { Report, UncoveredRange } from '../../../src/verifier/report.ts';
import { NO_RESULTS, report } from '../verdict/hand-made-report.ts';

const BOUND = { ...NO_RESULTS, success: [{ code: 'assertion.dataHash.match', url: 'self#jumbf=/c2pa/x' }] } as const;

function file(size: number, uncovered: readonly UncoveredRange[], results: Report['results'] = BOUND): Report {
  return report('Trusted', { file: { size, sha256: 'ab'.repeat(32), format: 'image/jpeg' }, uncovered, results });
}

function range(start: number, end: number, what = 'exif'): UncoveredRange {
  return { start, end, what, affectsPicture: false };
}

test('what is not left out is covered, and every byte stands on the map once', () => {
  const { segments, binding } = byteMap(file(100, [range(10, 20, 'manifest-store'), range(90, 100, 'trailing')]));
  expect(binding).toBe('assertion.dataHash.match');
  expect(segments.map(({ start, end, cover }) => [start, end, cover])).toEqual([
    [0, 10, 'bound'],
    [10, 20, 'store'],
    [20, 90, 'bound'],
    [90, 100, 'free'],
  ]);
});

test('where no binding holds nothing is said to be covered', () => {
  const { segments, binding } = byteMap(file(100, [range(10, 20)], NO_RESULTS));
  expect(binding).toBeNull();
  expect(segments.map(({ cover }) => cover)).toEqual(['unknown', 'free', 'unknown']);
});

test('whatever the ranges are, the map goes from the first byte to the last without a gap', () => {
  const ranges = fc.array(fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 250 }), ranges, (size, uncovered) => {
      const { segments } = byteMap(file(size, uncovered));
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBe(size);
      for (const [index, { end }] of segments.slice(0, -1).entries()) expect(segments[index + 1]?.start).toBe(end);
    }),
  );
});

test('the thinnest stretch is still drawn, and all together fill the bar', () => {
  const drawn = drawnMap(byteMap(file(10_000_000, [range(5, 6)])), 1000, 6);
  for (const { width } of drawn) expect(width).toBeGreaterThan(4);
  const last = drawn.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1000);
});
