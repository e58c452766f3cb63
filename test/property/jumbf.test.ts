import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimitError, MalformedError } from '../../src/verifier/bytes/errors.ts';
import { decodeCbor } from '../../src/verifier/cbor/decode.ts';
import { readSuperbox } from '../../src/verifier/jumbf/superbox.ts';
import { parseJson } from '../../src/verifier/manifest/json.ts';
import { readReachable } from '../../src/verifier/manifest/reachable.ts';
import { readStore } from '../../src/verifier/manifest/store.ts';
import { CREATED, cborAssertion, HARD_BINDING, manifest, store } from '../unit/manifest/build-store.ts';

/** A parser either reads or says that the bytes are malformed; it never fails in another way. */
function readsOrRefuses(parse: () => unknown): void {
  try {
    parse();
  } catch (error) {
    refusal(error);
  }
}

/** Lets the refusals pass that a reader of hostile bytes may give. */
function refusal(error: unknown): null {
  if (!(error instanceof MalformedError) && !(error instanceof LimitError)) throw error;
  return null;
}

const GOOD = store(
  manifest({ assertions: [HARD_BINDING, CREATED, cborAssertion('com.example.note', { a: [1, 'x'] })] }),
);
const mutation = fc.array(fc.record({ at: fc.nat(GOOD.length - 1), value: fc.integer({ min: 0, max: 255 }) }), {
  minLength: 1,
  maxLength: 6,
});

function mutated(changes: readonly { at: number; value: number }[]): Uint8Array {
  const bytes = Uint8Array.from(GOOD);
  for (const { at, value } of changes) bytes[at] = value;
  return bytes;
}

describe('any bytes', () => {
  it('are a superbox or malformed', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readsOrRefuses(() => readSuperbox(bytes))));
  });

  it('are CBOR or malformed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => readsOrRefuses(() => decodeCbor(bytes))),
      {
        numRuns: 2000,
      },
    );
  });

  it('are JSON or malformed, and JSON that the platform refuses is malformed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ue0-1. tfn') }), (text) => {
        let platform: unknown;
        try {
          platform = JSON.parse(text);
        } catch {
          expect(() => parseJson(new TextEncoder().encode(text))).toThrow(MalformedError);
          return;
        }
        expect(platform).toBeDefined();
        readsOrRefuses(() => parseJson(new TextEncoder().encode(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a store with any bytes changed', () => {
  it('is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async (changes) => {
        const read = await readStore([mutated(changes)]).catch(refusal);
        const active = read?.manifests.at(-1);
        if (read && active) readsOrRefuses(() => readReachable(read, active));
      }),
      { numRuns: 1000 },
    );
  });

  it('cut anywhere is refused', async () => {
    for (let end = 0; end < GOOD.length; end += 1) {
      await expect(readStore([GOOD.subarray(0, end)])).rejects.toThrow(MalformedError);
    }
  });
});
