import type { Parts } from './parts.ts';

/** Where the parts of one language lie. What is loaded by one page is one import, so that it comes at once. */
export type LanguageParts = { readonly [Part in keyof Parts]: () => Promise<Parts[Part]> };
