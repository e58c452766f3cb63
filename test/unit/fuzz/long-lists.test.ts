import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { samePayload } from '../../../src/verifier/identity/same-payload.ts';
import { CBOR_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import { jsonReferences } from '../../../src/verifier/manifest/json-references.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { bareMedia } from '../../make/fixture.ts';
import { box, CREATED, HARD_BINDING, manifest, store, superbox, type TestAssertion } from '../manifest/build-store.ts';
import { NO_TRUST } from '../manifest/judge-store.ts';

/** Longer than an engine takes as arguments of one call, and within the limit on items: found by reading for the fuzzer. */
const LONG = 190_000;

function assertion(label: string, ...content: readonly Uint8Array[]): TestAssertion {
  return { label, bytes: superbox(CBOR_KIND, label, [box('cbor', concat(content))]) };
}

/** A list of so many items of one byte each. */
function longList(item: number): Uint8Array {
  const head = Uint8Array.of(0x9a, 0, (LONG >> 16) & 255, (LONG >> 8) & 255, LONG & 255);
  return concat([head, new Uint8Array(LONG).fill(item)]);
}

async function problemWith(one: TestAssertion): Promise<unknown> {
  const sidecar = bytesSource(store(manifest({ assertions: [HARD_BINDING, CREATED, one] })));
  const report = await verify(bytesSource(bareMedia('image/jpeg')), { at: 0, trust: NO_TRUST, sidecar });
  expect(report.state).toBe('Invalid');
  return report.problem;
}

describe('a list longer than any list of arguments', () => {
  it('in JSON holds no references', () => {
    expect(jsonReferences(Array.from({ length: LONG }, () => 0))).toEqual([]);
    expect(jsonReferences(new Map(Array.from({ length: LONG }, (_, index) => [String(index), 0])))).toEqual([]);
  });

  it('in an assertion of the standard is judged', async () => {
    expect(await problemWith(assertion('c2pa.depthmap', longList(0)))).toBeNull();
  });

  it('of answers about revocation is judged', async () => {
    const key = Uint8Array.of(0xa1, 0x68, ...new TextEncoder().encode('ocspVals'));
    expect(await problemWith(assertion('c2pa.certificate-status', key, longList(0x40)))).toBeNull();
  });

  it('of characters is no digest', () => {
    const characters = Array.from({ length: LONG }, () => 65);
    expect(samePayload(characters, new Uint8Array(3))).toBe(false);
    expect(samePayload([65, 65, 65, 65], new Uint8Array(3))).toBe(true);
  });
});
