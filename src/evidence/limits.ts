/** Items of one evidence file: a day's work of a desk. */
export const MAX_EVIDENCE_ITEMS = 1_000;
/** Characters of an evidence file that are read back: thumbnails and screenshots lie in it. */
export const MAX_EVIDENCE_CHARACTERS = 256 * 1024 * 1024;
/** Characters of the checker's own notes. */
export const MAX_NOTES_CHARACTERS = 20_000;
/** Characters of one text in a table or on a printed page; the JSON holds it whole. */
export const MAX_LONG_TEXT_CHARACTERS = 8_000;
/** Characters of an embedded picture's data: URL. */
export const MAX_PICTURE_CHARACTERS = 12 * 1024 * 1024;
/** Characters of a mail's body: mail programs and systems cut longer addresses. */
export const MAX_MAIL_CHARACTERS = 1_600;
/** Entries of one list, and nesting of values, in a report that is read back. */
export const MAX_LIST_ENTRIES = 200_000;
