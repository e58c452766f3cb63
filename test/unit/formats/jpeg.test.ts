import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { APP0, app11, DQT, EOI, jpeg, otherJumbf, SCAN, SOI, segment, store, u16, u32 } from './containers.ts';

async function find(bytes: Uint8Array) {
  const located = await locate(bytesSource(bytes));
  if (located === null) throw new Error('not recognised');
  return located;
}

const STORE = store(500);
const [FIRST, SECOND, THIRD] = app11(STORE, 200);
if (FIRST === undefined || SECOND === undefined || THIRD === undefined) throw new Error('three segments are needed');
const BEFORE = SOI.length + APP0.length;

describe('JPEG', () => {
  it('joins a store from several segments and knows exactly where they lie', async () => {
    const located = await find(jpeg(FIRST, SECOND, THIRD));
    expect(located.format).toBe('image/jpeg');
    expect(located.broken).toBeNull();
    expect(located.stores).toHaveLength(1);
    expect(located.stores[0]?.bytes).toEqual(STORE);
    const length = FIRST.length + SECOND.length + THIRD.length;
    expect(located.stores[0]?.extents).toEqual([{ start: BEFORE, end: BEFORE + length }]);
  });

  it('names its elements as a box hash does, without gaps', async () => {
    const bytes = jpeg(FIRST, SECOND, THIRD);
    const { elements } = await find(bytes);
    expect(elements.map(({ name }) => name)).toEqual(['SOI', 'APP0', 'C2PA', 'DQT', 'SOS', 'EOI']);
    expect(elements.map(({ store: is }) => is)).toEqual([false, false, true, false, false, false]);
    expect(elements.map(({ start }) => start)).toEqual([0, ...elements.slice(0, -1).map(({ end }) => end)]);
    expect(elements[elements.length - 1]?.end).toBe(bytes.length);
  });

  it('finds a store behind the scan', async () => {
    const located = await find(concat([SOI, APP0, DQT, SCAN, ...app11(STORE), EOI]));
    expect(located.stores[0]?.bytes).toEqual(STORE);
  });

  it('accepts packets counted from 0, as one generator writes them', async () => {
    const zero = segment(0xeb, concat([ascii('JP'), u16(1), u32(0), STORE]));
    expect((await find(jpeg(zero))).stores).toHaveLength(1);
  });

  it('passes over fill bytes, garbage and other JUMBF', async () => {
    const fill = Uint8Array.of(0xff, 0xff);
    const located = await find(jpeg(...app11(otherJumbf(), 60_000, 9), fill, ...app11(STORE), Uint8Array.of(1, 2, 3)));
    expect(located.stores).toHaveLength(1);
    expect(located.broken).toBeNull();
  });

  it('reports every store of a file that has two', async () => {
    const located = await find(jpeg(...app11(STORE), DQT, ...app11(store(60), 60_000, 2)));
    expect(located.stores).toHaveLength(2);
  });

  it('is no credentials where there is only a picture', async () => {
    const located = await find(jpeg());
    expect(located).toMatchObject({ stores: [], broken: null, remoteManifest: null });
  });

  it('says what follows the last image', async () => {
    const { elements } = await find(concat([jpeg(), ascii('PK trailing')]));
    expect(elements[elements.length - 1]).toMatchObject({ name: 'trailing' });
  });

  it('lists the segments of an image that follows directly, and does not take its store for the first one', async () => {
    const located = await find(concat([jpeg(), jpeg(...app11(STORE))]));
    expect(located.elements.filter(({ name }) => name === 'SOI')).toHaveLength(2);
    expect(located.stores).toEqual([]);
    expect(located.broken).toMatch(/behind the first/);
  });

  it('reads a file cut short as far as it goes', async () => {
    const whole = jpeg();
    const located = await find(whole.subarray(0, whole.length - 4));
    expect(located.broken).toBeNull();
  });

  const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array =>
    bytes.map((byte, index) => (index === at ? value : byte));
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['segments in the wrong order', jpeg(FIRST, THIRD, SECOND)],
    ['a segment twice', jpeg(FIRST, SECOND, SECOND)],
    ['another segment in between', jpeg(FIRST, DQT, SECOND, THIRD)],
    ['fill bytes in between', jpeg(FIRST, Uint8Array.of(0xff), SECOND, THIRD)],
    ['another box instance in between', jpeg(FIRST, changed(SECOND, 7, 2), THIRD)],
    ['a repeated header that differs', jpeg(FIRST, changed(SECOND, 15, 9), THIRD)],
    ['a last segment missing', jpeg(FIRST, SECOND)],
    ['a segment too many', jpeg(FIRST, SECOND, THIRD, ...app11(STORE, 200).slice(-1))],
    ['a start with packet 2', jpeg(changed(FIRST, 11, 2), SECOND, THIRD)],
    ['a box length of 4', jpeg(...app11(changed(STORE, 3, 4).map((byte, at) => (at < 3 ? 0 : byte))))],
    ['a box of unknown length', jpeg(...app11(STORE.map((byte, at) => (at < 4 ? 0 : byte))))],
    ['a segment cut short by the end of the file', concat([SOI, APP0, FIRST.subarray(0, 100)])],
    ['more data than the box is long', jpeg(...app11(concat([STORE, Uint8Array.of(1)])))],
  ];
  it.each(broken)('is broken, and never "no credentials", with %s', async (_, bytes) => {
    const located = await find(bytes);
    expect(located.broken).not.toBeNull();
  });

  it('refuses a segment shorter than its length field', async () => {
    await expect(find(concat([SOI, Uint8Array.of(0xff, 0xe1, 0, 1)]))).rejects.toBeInstanceOf(MalformedError);
  });
});
