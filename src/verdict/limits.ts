/** Characters of one text from a file that are looked at; what follows is cut. Names and titles are far shorter. */
export const MAX_TEXT_UNITS = 4_000;
/** Graphemes of one text that are shown. */
export const MAX_SHOWN_GRAPHEMES = 200;
/** Combining marks on one base: more than any living script stacks. */
export const MAX_MARKS_PER_BASE = 4;
/** Edits named in a judgement; the inspector shows all. */
export const MAX_EDITS = 24;
