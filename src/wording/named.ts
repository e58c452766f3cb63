/** The words for a name that comes from a file; null where it is none of ours. */
export function named(words: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null;
}
