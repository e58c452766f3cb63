import { MAX_OPEN_FILES } from './limits.ts';

/** Addresses of the web in a text, one a line or apart by spaces, each once; what is none is left out. */
export function typedAddresses(text: string): readonly string[] {
  const found = text
    .split(/\s+/)
    .map((word) => word.replace(/^[<("']+|[>)"',;]+$/g, ''))
    .filter((word) => /^https?:\/\//i.test(word) && URL.canParse(word));
  return [...new Set(found)].slice(0, MAX_OPEN_FILES);
}
