import { live, words } from './catalog.ts';

const { surface } = words();

/** The same for pages that follow the reader's language. */
export const SURFACE = live('surface');

/** Words that more than one of our own pages shows. */
export const PRODUCT = surface.product;
export const SIGNED_BY = surface.signedBy;
export const SIGNED_ON = surface.signedOn;
export const EDITED_WITH = surface.editedWith;
export const WARNINGS_TITLE = surface.warningsTitle;
export const ALWAYS_TRUE = surface.alwaysTrue;
export const RETRY = surface.retry;
export const NO_ANSWER = { title: surface.noAnswerTitle, text: surface.noAnswerText };
