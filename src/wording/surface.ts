/** Words that more than one of our own pages shows. */
export const PRODUCT = 'Whence';
export const SIGNED_BY = 'Signed by';
export const SIGNED_ON = 'Signed';
export const EDITED_WITH = 'Recorded edits:';
export const WARNINGS_TITLE = 'To know besides';
export const ALWAYS_TRUE = 'Content Credentials describe where a file comes from, not whether what it shows is so.';
export const RETRY = 'Try again';

export const NO_ANSWER = {
  title: 'Whence gave no answer',
  text: 'The part of Whence that works in the background did not answer. Nothing is wrong with the page.',
} as const;
