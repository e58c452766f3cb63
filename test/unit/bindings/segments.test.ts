import { existsSync, readFileSync } from 'node:fs';
import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { box, C2PA_USER_TYPE, c2paBox, FTYP, merkleBox, store, u64 } from '../formats/containers.ts';
import { NO_TRUST } from '../manifest/judge-store.ts';
import { bind, cbor, sha256 } from './binding.ts';

const MATCH = 'assertion.bmffHash.match';
const MISMATCH = 'assertion.bmffHash.mismatch';
const MALFORMED = 'assertion.bmffHash.malformed';
const COUNT = 3;

const styp = box('styp', ascii('msdh0000'));
const moov = box('moov', box('mvhd', ascii('01234567')));
const moof = (index: number) => box('moof', box('mfhd', Uint8Array.of(0, 0, 0, 0, 0, 0, 0, index)));
const mdat = (index: number) => box('mdat', ascii(`segment ${index}`));
const INIT = concat([FTYP, c2paBox('manifest', store()), moov]);
const MOOV_AT = INIT.length - moov.length;

/** A segment file: its place in the stream is in the hash tree box before its fragment. */
function segment(index: number, location = index): Uint8Array {
  const map = encode({ uniqueId: 1, localId: 1, location, hashes: [] });
  return concat([styp, merkleBox(map, 100 - map.length), moof(index), mdat(index)]);
}

async function stream() {
  const at = styp.length + merkleBox(new Uint8Array(100)).length;
  const leaves: Uint8Array[] = [];
  for (let index = 0; index < COUNT; index += 1) {
    const media = u64(BigInt(at + moof(index).length));
    leaves.push(await sha256(u64(0n), styp, u64(BigInt(at)), moof(index), media, mdat(index)));
  }
  const initHash = await sha256(u64(BigInt(MOOV_AT)), moov);
  const exclusions = [
    { xpath: '/uuid', data: [{ offset: 8, value: C2PA_USER_TYPE }] },
    { xpath: '/ftyp' },
    { xpath: '/mfra' },
  ];
  return cbor({
    alg: 'sha256',
    exclusions,
    merkle: [{ uniqueId: 1, localId: 1, count: COUNT, initHash, hashes: leaves }],
  });
}

async function codes(init: Uint8Array, ...segments: Uint8Array[]): Promise<readonly string[]> {
  const options = { segments: segments.map((bytes) => bytesSource(bytes)) };
  return (await bind(init, 'c2pa.hash.bmff.v3', await stream(), options)).codes;
}

describe('media segments in files of their own', () => {
  it('match from the first one on, however many there are', async () => {
    expect(await codes(INIT, segment(0))).toEqual([MATCH]);
    expect(await codes(INIT, segment(0), segment(1), segment(2))).toEqual([MATCH]);
  });

  it.each<readonly [string, readonly Uint8Array[]]>([
    ['do not begin with the first', [segment(1)]],
    ['leave one out', [segment(0), segment(2)]],
    ['come in another order', [segment(1), segment(0)]],
    ['are repeated', [segment(0), segment(0)]],
    ['say to be another', [segment(1, 0)]],
    ['are more than were signed', [segment(0), segment(1), segment(2), segment(3)]],
    ['are no fragments', [concat([styp, mdat(0)])]],
    ['hold two fragments', [concat([segment(0), moof(1), mdat(1)])]],
    ['have no hash tree box', [concat([styp, moof(0), mdat(0)])]],
  ])('do not match where they %s', async (_, segments) => {
    expect(await codes(INIT, ...segments)).toEqual([MISMATCH]);
  });

  it('do not match after a change in them or in their head', async () => {
    const changed = segment(0).map((byte, at, all) => (at === all.length - 1 ? byte ^ 1 : byte));
    expect(await codes(INIT, changed)).toEqual([MISMATCH]);
    const other = INIT.map((byte, at) => (at === INIT.length - 1 ? byte ^ 1 : byte));
    expect(await codes(other, segment(0))).toEqual([MISMATCH]);
  });

  it('are malformed with two hash tree boxes', async () => {
    expect(await codes(INIT, concat([merkleBox(encode({})), segment(0)]))).toEqual([MALFORMED]);
  });

  it('without any leave the head alone, which holds nothing that was signed', async () => {
    expect(await codes(INIT)).toEqual([MISMATCH]);
  });
});

const FILES = new URL('../../../../shared/corpus/files/', import.meta.url);

describe.skipIf(!existsSync(FILES))('a real stream (skipped: ../shared not found)', () => {
  const file = (name: string) => bytesSource(new Uint8Array(readFileSync(new URL(name, FILES))));

  it('is bound to its manifest by its first segment', async () => {
    const report = await verify(file('rs-dashinit.mp4'), { at: 0, trust: NO_TRUST, segments: [file('rs-dash1.m4s')] });
    expect(report.results.success.map(({ code }) => code)).toContain(MATCH);
  });
});
