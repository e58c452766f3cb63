let spoken = 'en';

/** The language (BCP 47) of all words at this moment. */
export function language(): string {
  return spoken;
}

/** Set once, before anything is shown, together with the words. */
export function setLanguage(tag: string): void {
  spoken = tag;
}
