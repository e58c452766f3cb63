import { sourceTypeTerm } from '../verdict/source-types.ts';
import { SOURCE_TYPES } from './english/source-types.ts';
import { named } from './named.ts';
import { spokenPart } from './spoken.ts';

/** Null where the vocabulary or the term is unknown: then nothing is inferred. */
export function sourceTypeName(address: string): string | null {
  const term = sourceTypeTerm(address);
  return term === null ? null : named(spokenPart('inspection')?.sourceTypes ?? SOURCE_TYPES, term);
}
