import { encode } from 'cborg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { LimitError, MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { checkActions } from '../../../src/verifier/checks/actions.ts';
import { bmffUncovered } from '../../../src/verifier/checks/bmff-uncovered.ts';
import { compareBytes } from '../../../src/verifier/checks/box-digest.ts';
import { readMerkleProof } from '../../../src/verifier/checks/merkle-map.ts';
import { collectRedactions } from '../../../src/verifier/checks/redaction.ts';
import { referencedUrls } from '../../../src/verifier/checks/references.ts';
import { describeUncovered } from '../../../src/verifier/checks/uncovered.ts';
import type { BmffBox } from '../../../src/verifier/formats/bmff-boxes.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import type { Located } from '../../../src/verifier/formats/located.ts';
import { readReachable } from '../../../src/verifier/manifest/reachable.ts';
import { readStore } from '../../../src/verifier/manifest/store.ts';
import { bind, cbor } from '../bindings/binding.ts';
import { box, C2PA_USER_TYPE, c2paBox, FTYP, store as filler, png } from '../formats/containers.ts';
import { CREATED, cborAssertion, HARD_BINDING, manifest, store } from '../manifest/build-store.ts';

/** Costs of one list times another, which no input is long enough to bear: found by reading for the fuzzer. */
const MANY = 2_000;
const NO_DIGEST = new Uint8Array(32);

/** A list that counts how often one of its items is looked at. */
function watched<T>(items: readonly T[]): { readonly items: readonly T[]; readonly looks: () => number } {
  let looks = 0;
  const get = (target: readonly T[], name: string | symbol): unknown => {
    if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
    return Reflect.get(target, name);
  };
  return { items: new Proxy(items, { get }), looks: () => looks };
}

async function reachable(...assertions: Parameters<typeof cborAssertion>[]) {
  const listed = assertions.map((one) => cborAssertion(...one));
  const read = await readStore([store(manifest({ assertions: [HARD_BINDING, CREATED, ...listed] }))]);
  const [active] = read.manifests;
  if (active === undefined) throw new Error('no manifest');
  return readReachable(read, active);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a manifest', () => {
  it('whose claim redacts much is not read anew for each action that says so', async () => {
    const uri = (index: number): string => `self#jumbf=/c2pa/other/c2pa.assertions/a${index}`;
    const actions = Array.from({ length: MANY }, (_, index) => ({
      action: 'c2pa.redacted',
      parameters: { redacted: uri(index) },
    }));
    const read = await reachable(['c2pa.actions.v2__1', { actions }]);
    const [content] = read.contents;
    if (content?.claim === undefined || content.claim === null) throw new Error('no claim');
    const { items, looks } = watched(Array.from({ length: MANY }, (_, index) => uri(index)));
    const statuses = await checkActions(
      { ...content, claim: { ...content.claim, redacted: items } },
      read,
      collectRedactions(read),
    );
    expect(statuses.map(({ code }) => code)).not.toContain('assertion.action.redactionMismatch');
    expect(looks()).toBe(MANY);
  });

  it('is searched for references once for all that ask', async () => {
    const read = await reachable(['c2pa.depthmap', { url: 'self#jumbf=c2pa.databoxes/x', hash: NO_DIGEST }]);
    expect(referencedUrls(read).size).toBe(1);
    expect(referencedUrls(read)).toBe(referencedUrls(read));
  });

  it('is hashed once for all who refer to the same bytes of it', async () => {
    const hashing = vi.spyOn(crypto.subtle, 'digest');
    const bytes = Uint8Array.of(1, 2, 3);
    const reference = { url: '', hash: NO_DIGEST, alg: 'sha256' };
    for (let left = 10; left > 0; left -= 1) expect(await compareBytes(reference, null, bytes)).toBe('mismatch');
    expect(hashing).toHaveBeenCalledTimes(1);
  });
});

describe('uncovered ranges', () => {
  const ranges = Array.from({ length: MANY }, (_, index) => ({ start: index * 10, end: index * 10 + 5 }));

  it('of a film are not compared each with each', () => {
    const free = (range: { start: number; end: number }): BmffBox => ({
      type: 'free',
      userType: null,
      payload: range.start,
      path: '/free',
      children: [],
      ...range,
    });
    const exclusion = {
      xpath: '/free',
      nodes: [],
      length: null,
      data: [],
      subset: [],
      version: null,
      flags: null,
      exact: true,
    };
    const { items, looks } = watched(ranges);
    const excluded = ranges.map((range) => ({ box: free(range), exclusion, ranges: [range] }));
    expect(bmffUncovered(excluded, items, null)[0]).toMatchObject({ start: 0, end: 5, what: 'free-box' });
    expect(looks()).toBeLessThan(MANY * 20);
  });

  it('of a picture are not looked for among all of its elements', async () => {
    const elements = Array.from({ length: MANY * 10 }, (_, at) => ({
      name: 'COM',
      start: at,
      end: at + 1,
      store: false,
    }));
    const { items, looks } = watched(elements);
    const plain = await locate(bytesSource(png()));
    if (plain === null) throw new Error('no picture');
    const located: Located = { ...plain, elements: items };
    const found = await describeUncovered(bytesSource(new Uint8Array(MANY * 10)), located, ranges.slice(0, 30));
    expect(found).toHaveLength(30 * 5);
    expect(looks()).toBeLessThan(30 * 40);
  });
});

describe('a film', () => {
  const mandatory = [
    { xpath: '/uuid', data: [{ offset: 8, value: C2PA_USER_TYPE }] },
    { xpath: '/ftyp' },
    { xpath: '/mfra' },
  ];
  const film = concat([FTYP, c2paBox('manifest', filler())]);
  const label = 'c2pa.hash.bmff.v3';

  it('whose many boxes are excluded many times is not judged', async () => {
    const boxes = concat([film, ...Array.from({ length: MANY }, () => box('free'))]);
    const again = Array.from({ length: 100 }, () => ({ xpath: '/free' }));
    const content = cbor({ alg: 'sha256', hash: NO_DIGEST, exclusions: [...mandatory, ...again] });
    await expect(bind(boxes, label, content)).rejects.toBeInstanceOf(LimitError);
  });

  it('of many media boxes with hash trees is not judged, whatever its hash', async () => {
    const boxes = concat([film, ...Array.from({ length: MANY }, () => box('mdat', NO_DIGEST))]);
    const merkle = [{ uniqueId: 0, localId: 0, count: 1, hashes: [NO_DIGEST] }];
    const content = cbor({ alg: 'sha256', hash: NO_DIGEST, exclusions: mandatory, merkle });
    await expect(bind(boxes, label, content)).rejects.toMatchObject({ limit: 'MAX_MERKLE_MDATS' });
  });
});

describe('the map in a hash tree box', () => {
  const map = { uniqueId: 0, localId: 0, location: 0, hashes: [new Uint8Array(3)] };

  it('ends where it says, however many zeros follow', () => {
    const bytes = encode(map);
    for (const zeros of [0, 1, 100]) expect(readMerkleProof(concat([bytes, new Uint8Array(zeros)]))).toEqual(map);
  });

  it('is refused with other bytes behind it, cut short, or where it is none', () => {
    const bytes = encode(map);
    expect(() => readMerkleProof(concat([bytes, Uint8Array.of(0, 1)]))).toThrow(MalformedError);
    expect(() => readMerkleProof(bytes.subarray(0, -1))).toThrow(MalformedError);
    expect(() => readMerkleProof(new Uint8Array())).toThrow(MalformedError);
    expect(() => readMerkleProof(Uint8Array.of(0xff))).toThrow(MalformedError);
    expect(() => readMerkleProof(Uint8Array.of(0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))).toThrow(
      MalformedError,
    );
  });
});
