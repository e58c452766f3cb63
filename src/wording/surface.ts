import { live, words } from './catalog.ts';

const { surface } = words();

/** The same for pages that follow the reader's language. */
export const SURFACE = live('surface');

/** Words that more than one of our own pages shows. */
export const PRODUCT = surface.product;
export const SIGNED_BY = surface.signedBy;
export const SIGNED_ON = surface.signedOn;
export const EDITED_WITH = surface.editedWith;
export const ALWAYS_TRUE = surface.alwaysTrue;
export const NO_ANSWER = { title: surface.noAnswerTitle, text: surface.noAnswerText };
