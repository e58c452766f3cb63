import type { IdentityStanding } from '../verdict/identities.ts';
import { IDENTITY_WORDS } from './english/identities.ts';
import { named } from './named.ts';
import type { Parts } from './parts.ts';
import { live, spokenPart } from './spoken.ts';

function words(): Parts['inspection']['identities'] {
  return spokenPart('inspection')?.identities ?? IDENTITY_WORDS;
}

export const IDENTITIES = live(() => words().section);

export function standingWord(standing: IdentityStanding): string {
  return words().standings[standing].word;
}

export function standingText(standing: IdentityStanding): string {
  return words().standings[standing].text;
}

/** Null where the type is none of the standard's. */
export function proofName(type: string): string | null {
  return named(words().proofs, type);
}

export function roleName(role: string): string | null {
  return named(words().roles, role);
}
