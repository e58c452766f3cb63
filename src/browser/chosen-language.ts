import browser from 'webextension-polyfill';
import { localArea } from './storage.ts';
import { type StoredCell, storedCell } from './stored-cell.ts';

const KEY = 'language';
/** Longest language tag that is read, in characters (BCP 47 names of one language are far shorter). */
const LONGEST_TAG = 16;

/** The language (BCP 47) that the reader chose in the options; empty where the browser's own languages count. */
export const chosenLanguage: StoredCell<string> = storedCell(localArea, {
  key: KEY,
  version: 1,
  parse: (value) => (typeof value === 'string' && value.length <= LONGEST_TAG ? value : null),
  fallback: '',
});

/** What to speak, best first: the chosen language, then the browser's. */
export async function wantedLanguages(): Promise<readonly string[]> {
  const chosen = await chosenLanguage.read().catch(() => '');
  return chosen === '' ? navigator.languages : [chosen, ...navigator.languages];
}

/** Calls back after another language was chosen. */
export function onLanguageChosen(chosen: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) chosen();
  });
}
