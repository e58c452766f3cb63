import { expect, test } from 'vitest';
import { type HistoryStep, historyOf } from '../../../src/inspect/history.ts';
import { MAX_HISTORY_DEPTH, MAX_HISTORY_STEPS } from '../../../src/inspect/limits.ts';
import { judge } from '../../../src/verdict/judge.ts';
import type { ManifestReport } from '../../../src/verifier/report.ts';
import { failing, ingredient, manifest, report } from '../verdict/hand-made-report.ts';

function historyFrom(...manifests: readonly ManifestReport[]): HistoryStep | null {
  const given = report('Trusted', { manifests });
  return historyOf(given, judge(given));
}

function countSteps(step: HistoryStep): number {
  return 1 + step.parts.reduce((sum, part) => sum + countSteps(part), 0);
}

test('a file without credentials has no history', () => {
  const bare = report('NoManifest');
  expect(historyOf(bare, judge(bare))).toBeNull();
});

test('each step carries its own verdict', () => {
  const root = historyFrom(
    manifest({
      ingredients: [
        ingredient({ activeManifest: 'listed', state: 'Trusted' }),
        ingredient({ activeManifest: 'unlisted', state: 'Valid' }),
        ingredient({ activeManifest: 'broken', state: 'Invalid' }),
        ingredient({ title: 'plain' }),
      ],
    }),
    ...['listed', 'unlisted', 'broken'].map((label) => manifest({ label })),
  );
  expect(root?.verdict).toBe('trusted');
  expect(root?.parts.map((part) => part.verdict)).toEqual(['trusted', 'unknown-signer', 'invalid', 'none']);
});

test('a broken link to an ingredient is a broken step, whatever its own credentials are', () => {
  const root = historyFrom(
    manifest({
      ingredients: [
        ingredient({ activeManifest: 'below', state: 'Trusted', results: failing('ingredient.manifest.mismatch') }),
      ],
    }),
    manifest({ label: 'below' }),
  );
  expect(root?.parts[0]?.verdict).toBe('invalid');
});

test('a step that only a host nobody asked could confirm is not checked, and broken beside a failure', () => {
  const unasked = failing('cawg.ica.did_unavailable', 'signingCredential.untrusted');
  const broken = failing('cawg.ica.did_unavailable', 'assertion.hashedURI.mismatch');
  const root = historyFrom(
    manifest({
      ingredients: [
        ingredient({ activeManifest: 'unasked', state: 'Invalid' }),
        ingredient({ activeManifest: 'broken', state: 'Invalid' }),
      ],
    }),
    manifest({ label: 'unasked', state: 'Invalid', results: unasked }),
    manifest({ label: 'broken', state: 'Invalid', results: broken }),
  );
  expect(root?.parts.map((part) => part.verdict)).toEqual(['not-checked', 'invalid']);
});

test('a history that refers to itself is drawn once', () => {
  const root = historyFrom(
    manifest({ ingredients: [ingredient({ activeManifest: 'urn:c2pa:active', state: 'Trusted' })] }),
  );
  expect(root?.parts).toHaveLength(1);
  expect(root?.parts[0]).toMatchObject({ repeated: true, parts: [] });
});

test('a history that fans out or goes down without end is cut and says so', () => {
  const wide = historyFrom(manifest({ ingredients: Array.from({ length: 5000 }, () => ingredient()) }));
  expect(wide?.cut).toBe(true);
  expect(wide === null ? 0 : countSteps(wide)).toBe(MAX_HISTORY_STEPS);
  const chain = Array.from({ length: 100 }, (_, index) =>
    manifest({
      label: `m${index}`,
      ingredients: [ingredient({ activeManifest: `m${index + 1}`, state: 'Trusted' })],
    }),
  );
  let step = historyFrom(...chain);
  let depth = 0;
  while (step?.parts[0] !== undefined) {
    step = step.parts[0];
    depth++;
  }
  expect(depth).toBe(MAX_HISTORY_DEPTH);
  expect(step?.cut).toBe(true);
});
