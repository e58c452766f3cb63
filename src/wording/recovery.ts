import { RECOVERY_WORDS } from './english/recovery.ts';
import type { Parts } from './parts.ts';
import { asString, fill, type Sentence } from './sentence.ts';
import { live, spokenPart } from './spoken.ts';

/** Words about credentials that a file does not carry: remembered here, or supplied by a repository. */
function words(): Parts['recovery'] {
  return spokenPart('recovery') ?? RECOVERY_WORDS;
}

export const SOFT_BINDINGS = live(() => words().softBindings);
export const LADDER = live(() => words().ladder);
export const MEMORY = live(() => words().memory);
export const PACK_PROBLEMS = live(() => words().packProblems);
export const GATHERINGS = live(() => words().gatherings);
export const RESOLVER = live(() => words().resolver);
export const POSSIBLE_REASONS = live(() => words().possibleReasons);
export const REJECTED = live(() => words().rejected);
export const RESOLVER_PROBLEMS = live(() => words().resolverProblems);

/** Slots: `number` of new pictures, `name` of the pack and the `key` that it is told by. */
export function packTaken<Slot>(slots: { readonly number: string; readonly name: Slot; readonly key: string }) {
  return fill<Slot | string>(words().packTaken, slots);
}

/** How one picture was met: numbers as the reader writes them. */
export function metSummary(counts: {
  readonly sites: string;
  readonly without: string;
  readonly altered: string;
}): string {
  return asString(fill(words().gatherings.met, { ...counts }));
}

export function addSuggested<Slot>(host: Slot): Sentence<Slot | string> {
  return fill<Slot | string>(words().resolver.addSuggested, { host });
}

export function askHost<Slot>(host: Slot): Sentence<Slot | string> {
  return fill<Slot | string>(words().resolver.ask, { host });
}

/** What a host is about to learn; the whole of it. */
export function disclosureText<Slot>(
  purpose: keyof Parts['recovery']['disclosures'],
  slots: { readonly host: Slot; readonly bytes: string },
): Sentence<Slot | string> {
  return fill<Slot | string>(words().disclosures[purpose], { ...slots });
}

interface Supplied<Slot> {
  readonly host: Slot;
  readonly signer: Slot;
}

/** Credentials that a repository supplied: never more than words about another file. */
export function recoveredText<Slot>(
  state: keyof Parts['recovery']['recovered'],
  slots: Supplied<Slot>,
): Sentence<Slot | string> {
  return fill<Slot | string>(words().recovered[state], { ...slots });
}

export function notCompared<Slot>(algorithms: Slot): Sentence<Slot | string> {
  return fill<Slot | string>(words().notCompared, { algorithms });
}
