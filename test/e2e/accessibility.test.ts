import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCENARIOS } from '../stage/scenarios.ts';
import { type Look, openStage, type Stage } from '../stage/stage.ts';
import { FAMILIES } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILDS = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

/** Zoom of 200 % is a window of half the width; every page must also serve one of 320 pixels (WCAG 2.2, 1.4.10). */
const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark, zoomed', dark: true, width: 500 },
  { name: 'more contrast', moreContrast: true },
  { name: 'more contrast, dark', moreContrast: true, dark: true },
  { name: 'narrow, right to left', rightToLeft: true, locale: 'ar', width: 320 },
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

declare const axe: {
  run(): Promise<{ readonly violations: readonly Violation[]; readonly passes: readonly unknown[] }>;
};

/** `npm test` takes each page in two looks and Firefox's in one; `npm run test:deep` takes all. */
function looksOf(family: 'chromium' | 'firefox'): readonly Look[] {
  // Firefox knows of contrast only what its user set by hand.
  const known = LOOKS.filter(({ moreContrast }) => family === 'chromium' || moreContrast !== true);
  if (process.env['WHENCE_DEEP'] === '1') return known;
  return family === 'chromium' ? [...known.slice(0, 1), ...known.slice(-1)] : known.slice(-1);
}

describe.each(FAMILIES)('in %s', (family) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(family, process.env['WHENCE_BUILD'] ?? BUILDS[family]);
  });
  afterAll(() => stage.close());

  const looks = looksOf(family);

  // Reviewed by hand: whoever changes what is said sees it here (`-u` writes it anew).
  test.runIf(family === 'chromium').each(['popup-list', 'popup-empty', 'popup-not-permitted', 'election'])(
    'what a screen reader says of %s is as reviewed',
    async (name) => {
      const scenario = SCENARIOS.find((one) => one.name === name);
      if (scenario === undefined) throw new Error(`no scenario ${name}`);
      const page = await stage.show(scenario, { name: 'light' });
      await expect(await page.spoken()).toMatchFileSnapshot(`spoken/${name}.yml`);
      await page.close();
    },
  );

  test.each(SCENARIOS)('$name can be used by everybody, however it is looked at', async (scenario) => {
    for (const look of looks) {
      const page = await stage.show(scenario, look);
      await page.run(AXE);
      const violations = await page.evaluate(async () => {
        // What is scrolled out of sight is skipped by the browser and must not be skipped here.
        document.head.append(
          Object.assign(document.createElement('style'), {
            textContent:
              '* { content-visibility: visible !important; transition: none !important; animation: none !important }',
          }),
        );
        const { violations: found, passes } = await axe.run();
        if (passes.length < 5) return ['axe looked at nothing'];
        return found.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`,
        );
      }, null);
      expect(violations, look.name).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth, null);
      // The popup itself has one width, which the browser gives it.
      if (!scenario.name.startsWith('popup')) expect(wider, `${look.name}: scrolls sideways`).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});
