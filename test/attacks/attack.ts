import type { FurtherFormat, SignableFormat } from '../../src/signer/container.ts';
import type { Verdict, WarningCode } from '../../src/verdict/judgement.ts';
import type { Recipe } from '../make/fixture.ts';
import type { TestPki } from '../make/pki.ts';
import { expiredSigner, stamped } from '../make/recipes.ts';
import type { Forgery } from './forge.ts';
import type { Random } from './random.ts';

export const FORMATS = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'video/mp4',
] as const satisfies readonly SignableFormat[];
/** Those that are signed in one way alone: with a data hash. */
export const FURTHER = [
  'image/gif',
  'image/svg+xml',
  'image/jxl',
  'image/tiff',
  'audio/wav',
  'video/avi',
  'audio/mpeg',
  'audio/flac',
  'application/pdf',
] as const satisfies readonly FurtherFormat[];
export type AttackFormat = SignableFormat | FurtherFormat;
/** Still pictures: bound by a data hash or a box hash. */
export const PICTURES = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly SignableFormat[];

/**
 * What a right verifier does with a file.
 * - `refused`: it must fail. Never trusted, never merely unknown, and never as if there were no credentials.
 * - `stripped`: as `refused`, but no credentials may be found either: the store no longer lies where the format keeps it,
 *   and whoever can do that could have removed it.
 * - `unvouched`: what is signed holds, but nobody on a list signed it. Never trusted.
 * - `warned`: the standard lets it pass; trusted only with this warning, else as `refused` or `unvouched`.
 * - `open`: the standard leaves it open whether it holds. Any answer that takes neither for ever nor all memory, as long
 *   as the credentials are seen.
 * - `harmless`: it looks odd and nothing is wrong with it. Trusted: who refuses it cries wolf.
 */
export type Expected = 'refused' | 'stripped' | 'unvouched' | 'open' | 'harmless' | { readonly warned: WarningCode };

/** A file, with the manifest store beside it where it is detached. */
export interface Subject {
  readonly media: Uint8Array;
  readonly sidecar: Uint8Array | null;
}

/** How the file is signed that an attack begins with; it must be trusted. Made once for each name and format. */
export interface Start<Format extends AttackFormat = SignableFormat> {
  readonly name: string;
  readonly recipe: Recipe;
  /** Signed as it is; a small picture by default. */
  media?(format: Format): Uint8Array;
  readonly detached?: boolean;
}

export const PLAIN: Start = { name: 'plain', recipe: {} };
/** With unsigned bytes that can be given up for headers that were not there. */
export const ROOMY: Start = { name: 'roomy', recipe: { ocsp: [new Uint8Array(3000)] } };
/** The signer was valid 200 to 100 days ago, and a stamp of that time says so. */
export const EXPIRED: Start = {
  name: 'expired and stamped',
  recipe: async (pki) => ({ ...(await expiredSigner(pki)), ...(await stamped({ daysAgo: 150 })(pki)) }),
};

/** What an attacker has at hand. */
export interface Kit<Format extends AttackFormat = SignableFormat> {
  readonly format: Format;
  readonly random: Random;
  readonly pki: TestPki;
  /** The trusted file; nothing of it may be changed in place. */
  readonly trusted: Subject;
  /** The media before they were signed. */
  readonly bare: Uint8Array;
  /** Another trusted file. */
  other(start: Start<Format>, format?: Format): Promise<Subject>;
  /** Signs the same media the same way, but for what the forgery says: the attack of somebody who has the key. */
  readonly forge: (forgery: Forgery) => Promise<Uint8Array>;
}

/** One row of a family's table: one way to make a trusted file a hostile one, in each of these formats. */
export interface Row<Format extends AttackFormat = SignableFormat> {
  /** In the table of attacks that the README names. */
  readonly number: string;
  readonly title: string;
  /** How it works, in one line. */
  readonly how: string;
  readonly formats: readonly Format[];
  /** `refused` by default. */
  readonly expect?: Expected;
  readonly start?: Start<Format>;
  make(kit: Kit<Format>): Uint8Array | Subject | Promise<Uint8Array | Subject>;
  /** Files by this row in one format, each with other random numbers; 1 by default. */
  readonly times?: number;
  /** Why our verifier is wrong about it for now. */
  readonly known?: string;
}

/** One file of the corpus. */
export interface Attack {
  /** `2-exclusion-one-byte-longer-jpeg`. */
  readonly id: string;
  readonly family: string;
  readonly row: Row<AttackFormat>;
  readonly format: AttackFormat;
  /** Counts from 1 within row and format. */
  readonly turn: number;
}

/** Verdicts that are right, whatever the warnings. */
export function acceptable(expected: Expected): readonly Verdict[] {
  const REFUSED = ['changed', 'invalid', 'not-checked'] as const;
  if (expected === 'refused') return REFUSED;
  if (expected === 'stripped') return [...REFUSED, 'none'];
  if (expected === 'harmless') return ['trusted'];
  return expected === 'open' ? [...REFUSED, 'unknown-signer', 'trusted'] : [...REFUSED, 'unknown-signer'];
}

/** A row must fail unless the standard lets it pass. */
export function mustFail({ expect = 'refused' }: Row<AttackFormat>): boolean {
  return expect === 'refused' || expect === 'stripped' || expect === 'unvouched';
}
