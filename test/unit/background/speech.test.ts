import { afterEach, expect, test } from 'vitest';
import { createSpeech } from '../../../src/background/speech.ts';
import { badgeLabel } from '../../../src/wording/badge.ts';
import { badgeTitle } from '../../../src/wording/badge-title.ts';
import { setLanguage } from '../../../src/wording/language.ts';
import { LANGUAGES } from '../../../src/wording/languages.ts';
import { speakOfMarks } from '../../../src/wording/marks-at-once.ts';
import { pageWords } from '../../../src/wording/page-catalog.ts';
import { speakEnglish } from '../../../src/wording/spoken.ts';
import { inspectMenu, toolbarTitle } from '../../../src/wording/toolbar.ts';

afterEach(() => {
  speakEnglish();
  setLanguage('en');
});

test.each(Object.entries(LANGUAGES))('badges, menu and toolbar speak %s as the pages do', async (tag, language) => {
  speakOfMarks([`${tag}-XX`, 'en']);
  expect(pageWords()).toBe(await language.marks());
  expect(toolbarTitle(3, 1)).not.toMatch(/[{}]|undefined/);
});

test('marks are spoken of in the language that was chosen last, without a restart', async () => {
  let wanted: readonly string[] = ['de'];
  const listeners: (() => void)[] = [];
  const told = new Promise<string>((resolve) => {
    const ready = createSpeech({
      wanted: () => Promise.resolve(wanted),
      onChosen: (listener) => listeners.push(listener),
      changed: () => resolve(inspectMenu()),
    });
    void ready().then(() => {
      expect(badgeTitle(badgeLabel({ verdict: 'trusted', list: 'c2pa', origin: null }))).toContain('gelistet');
      wanted = ['en'];
      for (const listener of listeners) listener();
    });
  });
  expect(await told).toBe('Inspect Content Credentials');
});
