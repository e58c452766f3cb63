import type { Parts } from './parts.ts';

/** Where the parts of one language lie. What is loaded by one page is one import, so that it comes at once. */
export type PartLoaders = { readonly [Part in keyof Parts]?: () => Promise<Parts[Part]> };

/** A part that is not made yet is wholly in English; a test lists every such part. */
export type LanguageParts = PartLoaders & Required<Pick<PartLoaders, 'marks' | 'voter'>>;
