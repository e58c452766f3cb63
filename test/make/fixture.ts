import type { SignableFormat } from '../../src/signer/container.ts';
import { signMedia } from '../../src/signer/sign-media.ts';
import type { SignOptions } from '../../src/signer/sign-options.ts';
import type { Verdict } from '../../src/verdict/judgement.ts';
import type { State } from '../../src/verifier/report.ts';
import type { StatusCode } from '../../src/verifier/status.ts';
import { makeJpeg } from './picture-jpeg.ts';
import { makePng } from './picture-png.ts';
import { makeWebp } from './picture-webp.ts';
import { type TestPki, testPki } from './pki.ts';
import { makeMp4 } from './video-mp4.ts';

/** A file and what an honest verifier must find in it. */
export interface Fixture {
  readonly name: string;
  /** Each call makes the file anew. */
  readonly make: () => Promise<Uint8Array>;
  readonly expect: Expectation;
  /** Why the verifier does not say so yet; the test fails as soon as it does. */
  readonly notYet?: string;
}

export interface Expectation {
  readonly state: State;
  readonly verdict: Verdict;
  /** Must be found, among others. */
  readonly codes: readonly StatusCode[];
  /** Must not be found. */
  readonly without?: readonly StatusCode[];
}

/** Options that follow from the hierarchy. */
export type Recipe = Partial<SignOptions> | ((pki: TestPki) => Partial<SignOptions> | Promise<Partial<SignOptions>>);

/** Unsigned media of this format. */
export function bareMedia(format: SignableFormat): Uint8Array {
  switch (format) {
    case 'image/jpeg':
      return makeJpeg();
    case 'image/png':
      return makePng();
    case 'image/webp':
      return makeWebp();
    case 'video/mp4':
      return makeMp4();
  }
}

/** Media signed by the test signer unless the recipe names another. */
export async function signed(
  format: SignableFormat,
  recipe: Recipe = {},
  media = bareMedia(format),
): Promise<Uint8Array> {
  const pki = await testPki();
  const options = typeof recipe === 'function' ? await recipe(pki) : recipe;
  return signMedia(media, { signer: pki.signer, title: 'A test picture', ...options });
}

/** A fixture that one signing makes; JPEG unless said otherwise. */
export function fixture(
  name: string,
  expect: Expectation,
  recipe: Recipe = {},
  format: SignableFormat = 'image/jpeg',
): Fixture {
  return { name, make: () => signed(format, recipe), expect };
}

export function without(expectation: Expectation, ...codes: readonly StatusCode[]): Expectation {
  return { ...expectation, without: codes };
}

export function trusted(...codes: readonly StatusCode[]): Expectation {
  return { state: 'Trusted', verdict: 'trusted', codes };
}

export function invalid(...codes: readonly StatusCode[]): Expectation {
  return { state: 'Invalid', verdict: 'invalid', codes };
}

export function changed(...codes: readonly StatusCode[]): Expectation {
  return { state: 'Invalid', verdict: 'changed', codes };
}
