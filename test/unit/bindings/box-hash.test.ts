import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { APP0, app11, chunk, DQT, EOI, jpeg, png, SCAN, SOI, segment, store } from '../formats/containers.ts';
import { bind, cbor, sha256 } from './binding.ts';

const LABEL = 'c2pa.hash.boxes';
const MATCH = 'assertion.boxesHash.match';
const MISMATCH = 'assertion.boxesHash.mismatch';
const UNKNOWN = 'assertion.boxesHash.unknownBox';
const MALFORMED = 'assertion.boxesHash.malformed';

const STORE = concat(app11(store(100)));
const FILE = jpeg(STORE);

type Entry = Parameters<typeof cbor>[0];
const entry = async (names: readonly string[], bytes: Uint8Array, more: Entry = {}): Promise<Entry> => ({
  names,
  hash: await sha256(bytes),
  pad: new Uint8Array(),
  ...more,
});
const C2PA: Entry = { names: ['C2PA'], hash: Uint8Array.of(0), pad: new Uint8Array() };
const list = (...boxes: Entry[]) => cbor({ alg: 'sha256', boxes });
const WHOLE = async (): Promise<Entry[]> => [
  await entry(['SOI', 'APP0'], concat([SOI, APP0])),
  C2PA,
  await entry(['DQT'], DQT),
  await entry(['SOS', 'EOI'], concat([SCAN, EOI])),
];

describe('box hash', () => {
  it('matches where every box is listed in order', async () => {
    const { codes, uncovered } = await bind(FILE, LABEL, list(...(await WHOLE())));
    expect(codes).toEqual([MATCH]);
    expect(uncovered).toEqual([
      `manifest-store ${SOI.length + APP0.length}-${SOI.length + APP0.length + STORE.length}`,
    ]);
  });

  it('names the box that was changed', async () => {
    const changed = FILE.map((byte, at) => (at === FILE.length - 4 ? byte ^ 1 : byte));
    expect((await bind(changed, LABEL, list(...(await WHOLE())))).codes).toEqual([MISMATCH]);
  });

  it('needs the list to cover the file to its end', async () => {
    const short = (await WHOLE()).slice(0, 3);
    expect((await bind(FILE, LABEL, list(...short))).codes).toEqual([UNKNOWN]);
    expect((await bind(concat([FILE, ascii('PK')]), LABEL, list(...(await WHOLE())))).codes).toEqual([UNKNOWN]);
  });

  it('covers what follows the end where the list says so', async () => {
    const after = await entry(['c2pa.after'], ascii('PK'));
    expect((await bind(concat([FILE, ascii('PK')]), LABEL, list(...(await WHOLE()), after))).codes).toEqual([MATCH]);
  });

  it('knows a box that was put in', async () => {
    const comment = segment(0xfe, ascii('hi'));
    expect((await bind(jpeg(STORE, comment), LABEL, list(...(await WHOLE())))).codes).toEqual([UNKNOWN]);
  });

  it('does not match where a listed box is gone', async () => {
    const gone = concat([SOI, STORE, DQT, SCAN, EOI]);
    expect((await bind(gone, LABEL, list(...(await WHOLE())))).codes).toEqual([MISMATCH]);
  });

  it('lets nothing but the store itself go unhashed under the name C2PA', async () => {
    const entries = await WHOLE();
    expect((await bind(jpeg(), LABEL, list(...entries))).codes).toEqual([MISMATCH]);
    const named = png(chunk('C2PA', ascii('a picture')));
    expect((await bind(named, LABEL, list(C2PA))).codes).not.toContain(MATCH);
  });

  it('tolerates a change only in a box that is marked as excluded, and says so', async () => {
    const exif = segment(0xe1, ascii('Exif\0\0MM\0*'));
    const file = jpeg(STORE, exif);
    const [head = C2PA, store = C2PA, ...rest] = await WHOLE();
    const honest = [head, store, await entry(['APP1'], exif), ...rest];
    const marked = [head, store, await entry(['APP1'], exif, { excluded: true }), ...rest];
    const at = SOI.length + APP0.length + STORE.length + exif.length - 1;
    const changed = file.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect((await bind(changed, LABEL, list(...honest))).codes).toEqual([MISMATCH]);
    const { codes, uncovered } = await bind(changed, LABEL, list(...marked));
    expect(codes).toEqual([MATCH, 'assertion.boxesHash.additionalExclusionsPresent']);
    expect(uncovered[1]).toMatch(/^exif /);
  });

  it('does not let the picture be marked as excluded', async () => {
    const entries = await WHOLE();
    const marked = [...entries.slice(0, 2), { ...entries[2], excluded: true }, ...entries.slice(3)];
    const at = FILE.length - EOI.length - SCAN.length - 3;
    const changed = FILE.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect((await bind(changed, LABEL, list(...marked))).codes).toContain(MISMATCH);
    expect((await bind(FILE, LABEL, list(...marked))).codes).toContain(MATCH);
  });

  it('takes an old list of PNG that leaves out the signature', async () => {
    const bytes = png(chunk('caBX', store()));
    const boxes = [
      await entry(['IHDR'], chunk('IHDR', new Uint8Array(13))),
      C2PA,
      await entry(['IDAT', 'IEND'], bytes.subarray(bytes.length - 27)),
    ];
    expect((await bind(bytes, LABEL, list(...boxes))).codes).toEqual([MATCH]);
  });

  it.each([
    ['no boxes', cbor({ alg: 'sha256', boxes: [] })],
    ['a box without names', cbor({ boxes: [{ hash: new Uint8Array(32) }] })],
    ['a box with an empty list of names', cbor({ boxes: [{ names: [], hash: new Uint8Array(32) }] })],
    ['a box without a hash', cbor({ boxes: [{ names: ['SOI'] }] })],
    ['the store among others', cbor({ boxes: [{ names: ['SOI', 'C2PA'], hash: new Uint8Array(32) }] })],
    ['two stores', list(C2PA, C2PA)],
  ])('is malformed with %s', async (_, content) => {
    expect((await bind(FILE, LABEL, content)).codes).toEqual([MALFORMED]);
  });

  it('needs an algorithm', async () => {
    const content = cbor({ boxes: await WHOLE() });
    expect((await bind(FILE, LABEL, content)).codes).toEqual(['algorithm.unsupported']);
  });
});
