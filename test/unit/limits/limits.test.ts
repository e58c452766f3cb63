import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackBrotli } from '../../../src/verifier/brotli/unpack.ts';
import * as limits from '../../../src/verifier/limits.ts';
import { BROTLI_LIMITS, WITHIN } from './brotli.ts';
import { FILE_LIMITS } from './files.ts';
import { outcomeOf } from './outcome.ts';
import { SIGNATURE_LIMITS } from './signatures.ts';
import { STORE_LIMITS } from './stores.ts';

const ALL = [...STORE_LIMITS, ...BROTLI_LIMITS, ...FILE_LIMITS, ...SIGNATURE_LIMITS];

describe('what exceeds a limit is malformed, not checked, or left out: never better', () => {
  it.each(ALL.map((one) => [one.limit, one] as const))('%s', async (_, { by, says }) => {
    expect(await outcomeOf(by)).toBe(says);
  });
});

describe('Brotli streams made by hand', () => {
  it.each(WITHIN.map((make, index) => [index, make] as const))(
    'are sound where they stay within limits, %i',
    (_, make) => {
      const stream = make();
      expect(unpackBrotli(stream, 2 ** 20)).toEqual(new Uint8Array(brotliDecompressSync(stream)));
    },
  );
});

describe('limits.ts', () => {
  const tests = join(import.meta.dirname, '..');
  const text = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(tests, file), 'utf8'))
    .join('\n');
  // How much is read or hashed at a time is a choice of ours, and no bound on what a file may ask for.
  const bounds = Object.keys(limits).filter((name) => /^(?:MAX|MIN)_/.test(name));

  it.each(bounds)('%s is named in a test', (name) => {
    expect(text.includes(name)).toBe(true);
  });
});
