/**
 * A sentence as pieces: our own words, and slots that the caller fills with text of the file. A page fills them with
 * isolated elements, a terminal with escaped strings; nobody glues a name into a sentence by hand.
 */
export type Sentence<Slot> = readonly (string | Slot)[];

/** A sentence all of whose slots are already harmless strings. */
export function asString(sentence: Sentence<string>): string {
  return sentence.join('');
}
