import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { SCENARIOS } from './scenarios.ts';
import { type Look, openStage } from './stage.ts';

// `npm run screens [-- NAME]`: every page and state in light, dark, right to left and narrow, into out/screens.
const OUT = resolve(import.meta.dirname, '../../out/screens');
const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'rtl', rightToLeft: true },
  { name: 'narrow', width: 320 },
  { name: 'arabic', locale: 'ar' },
  { name: 'german', locale: 'de' },
];
const [only] = process.argv.slice(2);

mkdirSync(OUT, { recursive: true });
const stage = await openStage('chromium', process.env['WHENCE_BUILD'] ?? 'dist/chrome');
for (const scenario of SCENARIOS.filter(({ name }) => only === undefined || name.startsWith(only))) {
  for (const look of LOOKS) {
    const page = await stage.show(scenario, look);
    await page.screenshot(resolve(OUT, `${scenario.name}-${look.name}.png`));
    await page.close();
  }
  console.log(scenario.name);
}
await stage.close();
