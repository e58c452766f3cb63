/**
 * A sentence as pieces: our own words, and slots that the caller fills with text of the file. A page fills them with
 * isolated elements, a terminal with escaped strings; nobody glues a name into a sentence by hand.
 */
export type Sentence<Slot> = readonly (string | Slot)[];

const SLOT = /\{([a-z][A-Za-z]*)\}/g;

/** A sentence all of whose slots are already harmless strings. */
export function asString(sentence: Sentence<string>): string {
  return sentence.join('');
}

/**
 * Fills the named slots of a whole sentence such as `Unchanged since {name} signed it.` Where a slot stands is the
 * translator's choice. A slot that the caller does not fill stays visible as it is written, so that tests find it.
 */
export function fill<Slot>(template: string, slots: Readonly<Record<string, Slot>>): Sentence<string | Slot> {
  const given = new Map(Object.entries(slots));
  const pieces: (string | Slot)[] = [];
  let end = 0;
  for (const match of template.matchAll(SLOT)) {
    const slot = given.get(match[1] ?? '');
    if (match.index > end) pieces.push(template.slice(end, match.index));
    pieces.push(slot ?? match[0]);
    end = match.index + match[0].length;
  }
  if (end < template.length) pieces.push(template.slice(end));
  return pieces;
}

/** The names of a sentence's slots. */
export function slotsOf(template: string): readonly string[] {
  return [...template.matchAll(SLOT)].map((match) => match[1] ?? '');
}
