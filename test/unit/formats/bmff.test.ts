import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { SourceWindow } from '../../../src/verifier/bytes/source-window.ts';
import { readBoxes } from '../../../src/verifier/formats/bmff-boxes.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { box, C2PA_USER_TYPE, c2paBox, FTYP, merkleBox, store, u32, u64 } from './containers.ts';

const STORE = store();
const MDAT = box('mdat', new Uint8Array(30));
const find = (...boxes: Uint8Array[]) => locate(bytesSource(concat(boxes)));

describe('ISO BMFF', () => {
  it('finds the store and takes the whole box for its extent', async () => {
    const carrier = c2paBox('manifest', STORE, 12);
    const located = await find(FTYP, carrier, MDAT);
    expect(located?.stores).toEqual([
      { bytes: STORE, extents: [{ start: FTYP.length, end: FTYP.length + carrier.length }], purpose: 'manifest' },
    ]);
    expect(located?.broken).toBeNull();
  });

  it('takes original and update together', async () => {
    const located = await find(FTYP, c2paBox('original', STORE), MDAT, c2paBox('update', store(9)));
    expect(located?.stores.map(({ purpose }) => purpose)).toEqual(['original', 'update']);
    expect(located?.broken).toBeNull();
  });

  it.each([
    ['avif', 'image/avif'],
    ['heic', 'image/heic'],
    ['qt  ', 'video/quicktime'],
    ['M4A ', 'audio/mp4'],
    ['mp42', 'video/mp4'],
  ])('tells %s by its brand', async (brand, format) => {
    expect((await find(box('ftyp', ascii(brand), u32(0)), MDAT))?.format).toBe(format);
  });

  it('tells still pictures of the general brand by their compatible ones', async () => {
    expect((await find(box('ftyp', ascii('mif1'), u32(0), ascii('mif1avif'))))?.format).toBe('image/avif');
    expect((await find(box('ftyp', ascii('mif1'), u32(0), ascii('mif1'))))?.format).toBe('image/heif');
  });

  const carrier = (...payload: Uint8Array[]) => box('uuid', C2PA_USER_TYPE, ...payload);
  it.each([
    ['an unknown purpose', [c2paBox('manifesto', STORE)]],
    ['original alone', [c2paBox('original', STORE)]],
    ['update alone', [c2paBox('update', STORE)]],
    ['a store retagged as hash tree', [merkleBox(STORE)]],
    ['a purpose without end', [carrier(u32(0), ascii('manifestmanifestmanifest'))]],
    ['another version', [carrier(u32(1), ascii('manifest\0'), u64(0n), STORE)]],
    ['a box too short for its fields', [carrier(u32(0), ascii('manifest\0'))]],
    ['bytes other than zeros behind the store', [carrier(u32(0), ascii('manifest\0'), u64(0n), STORE, ascii('x'))]],
    ['a store longer than the box', [carrier(u32(0), ascii('manifest\0'), u64(0n), STORE.subarray(0, 60))]],
  ])('is broken, and never "no credentials", with %s', async (_, boxes) => {
    const located = await find(FTYP, ...boxes, MDAT);
    expect(located?.broken).not.toBeNull();
  });

  it.each(['avif', 'heic', 'mif1'])('is broken where a film with a store says to be a picture (%s)', async (brand) => {
    const ftyp = box('ftyp', ascii(brand), u32(0), ascii('avif'));
    const meta = box('meta', u32(0), box('hdlr', new Uint8Array(8)));
    const film = [c2paBox('manifest', STORE), box('moov'), MDAT];
    expect((await find(ftyp, ...film))?.broken).not.toBeNull();
    expect((await find(ftyp, meta, ...film))?.broken).toBeNull();
    expect((await find(ftyp, MDAT))?.broken).toBeNull();
  });

  it('is broken where it names a hash tree box in another place', async () => {
    const at = (offset: bigint) => box('uuid', C2PA_USER_TYPE, u32(0), ascii('manifest\0'), u64(offset), STORE);
    const tree = BigInt(FTYP.length + at(0n).length);
    for (const offset of [0n, tree]) expect((await find(FTYP, at(offset), merkleBox(ascii('x'))))?.broken).toBeNull();
    for (const offset of [1n, tree + 1n]) {
      expect((await find(FTYP, at(offset), merkleBox(ascii('x'))))?.broken).not.toBeNull();
    }
    expect((await find(FTYP, at(tree), MDAT))?.broken).not.toBeNull();
  });

  it('finds no store in a uuid box inside another box', async () => {
    expect((await find(FTYP, box('moov', c2paBox('manifest', STORE)), MDAT))?.stores).toEqual([]);
  });

  it.each([
    ['a box smaller than its header', concat([u32(4), ascii('free')])],
    ['a large size below 16', concat([u32(1), ascii('free'), u64(12n), new Uint8Array(40)])],
    ['a large size beyond any file', concat([u32(1), ascii('free'), u64(2n ** 63n), new Uint8Array(40)])],
    ['a large size of 2^53', concat([u32(1), ascii('free'), u64(2n ** 53n), new Uint8Array(40)])],
    ['a box that reaches beyond the file', concat([u32(100), ascii('free'), new Uint8Array(4)])],
  ])('refuses %s', async (_, bad) => {
    await expect(find(FTYP, bad)).rejects.toBeInstanceOf(MalformedError);
  });

  it('opens meta as ISO and as QuickTime write it', async () => {
    for (const version of [u32(0), new Uint8Array()]) {
      const meta = box('meta', version, box('hdlr', new Uint8Array(8)), box('iloc', new Uint8Array(4)));
      const [top] = await readBoxes(new SourceWindow(bytesSource(meta)));
      expect(top?.children.map(({ path }) => path)).toEqual(['/meta/hdlr', '/meta/iloc']);
    }
  });

  it('refuses boxes that reach beyond their parent or nest without end', async () => {
    const beyond = box('moov', concat([u32(64), ascii('trak'), new Uint8Array(8)]));
    await expect(readBoxes(new SourceWindow(bytesSource(beyond)))).rejects.toBeInstanceOf(MalformedError);
    let deep = new Uint8Array();
    for (let level = 0; level < 40; level += 1) deep = new Uint8Array(box('moov', deep));
    await expect(readBoxes(new SourceWindow(bytesSource(deep)))).rejects.toBeInstanceOf(MalformedError);
  });
});
