let spoken = withRegion('en');

/** The language (BCP 47) of all words at this moment, with the reader's own region where it is one of that language. */
export function language(): string {
  return spoken;
}

/** Set once, before anything is shown, together with the words. */
export function setLanguage(tag: string): void {
  spoken = withRegion(tag);
}

/** Days and numbers are written differently in different regions of one language. */
function withRegion(tag: string): string {
  const { navigator } = globalThis as { readonly navigator?: { readonly language?: string } };
  const own = navigator?.language ?? tag;
  return own.split('-', 1)[0] === tag ? own : tag;
}
