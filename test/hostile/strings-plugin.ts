import type { Plugin } from 'vite';
import { hostileStrings } from './strings.ts';

const NAME = 'virtual:hostile-strings';

/** Hands the strings to tests that run in a browser, which cannot read the files that hold them. */
export function hostileStringsPlugin(): Plugin {
  return {
    name: 'hostile-strings-for-tests',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    // As escapes throughout: whatever stands between here and the page passes them on as they are.
    load: (id) => (id === `\0${NAME}` ? `export const STRINGS = JSON.parse(${JSON.stringify(escaped())});` : null),
  };
}

function escaped(): string {
  return JSON.stringify(hostileStrings()).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
