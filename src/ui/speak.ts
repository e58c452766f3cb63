import { wantedLanguages } from '../browser/chosen-language.ts';
import { speakReadersLanguage } from '../wording/languages.ts';
import type { Parts } from '../wording/parts.ts';

/** Sets the language of this page before it is drawn: the chosen one, or else the browser's. */
export async function speakHere(parts: readonly (keyof Parts)[]): Promise<void> {
  // A translation that cannot be loaded leaves English.
  await speakReadersLanguage(document, await wantedLanguages(), parts).catch(() => undefined);
}

/** Names the page where browsers list their tabs. */
export function entitle(name: string): void {
  document.title = `Whence: ${name}`;
}
