import axe from 'axe-core';
import type { Tab } from '../../src/demo/drive/driver.ts';

/**
 * Theme and direction, for browsers whose drivers set neither: the page's own rules for the dark, made to hold.
 * @returns the page's background by then
 */
export function dress(tab: Tab, dark: boolean, direction: 'ltr' | 'rtl'): Promise<string> {
  return tab.evaluate(
    ({ isDark, dir }) => {
      const scheme = isDark ? 'dark' : 'light';
      const holds = '(min-width: 0px)';
      const fails = '(max-width: 0px)';
      for (const sheet of document.styleSheets) {
        for (const rule of sheet.cssRules) {
          if (!(rule instanceof CSSMediaRule)) continue;
          const about = /prefers-color-scheme/.test(rule.media.mediaText);
          if (about || Reflect.get(rule, 'whenceDark') === true) {
            Reflect.set(rule, 'whenceDark', true);
            rule.media.mediaText = isDark ? holds : fails;
          }
        }
      }
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.dir = dir;
      return getComputedStyle(document.body).backgroundColor;
    },
    { isDark: dark, dir: direction },
  );
}

/** What axe-core finds wrong with the page as it stands: rules with the elements that break them. */
export async function violations(tab: Tab): Promise<readonly string[]> {
  await tab.run(axe.source);
  return tab.evaluate(async () => {
    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
      }[];
    }
    const runner = Reflect.get(globalThis, 'axe') as { run(): Promise<Found> };
    const { violations: found } = await runner.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, null);
}
