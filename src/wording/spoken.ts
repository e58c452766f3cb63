import type { Parts } from './parts.ts';

let spoken: { -readonly [Part in keyof Parts]?: Parts[Part] } = {};

/** Sets the words of one part, before anything of it is shown. */
export function speak<Part extends keyof Parts>(part: Part, words: Parts[Part]): void {
  spoken[part] = words;
}

/** Back to English, whole. */
export function speakEnglish(): void {
  spoken = {};
}

/** The words of a part in the reader's language; undefined where English is spoken, which every page brings itself. */
export function spokenPart<Part extends keyof Parts>(part: Part): Parts[Part] | undefined {
  return spoken[part];
}

/** Words that follow the language, whenever that is set. */
export function live<Words extends object>(current: () => Words): Words {
  return new Proxy(current(), { get: (_, key) => Reflect.get(current(), key) });
}
