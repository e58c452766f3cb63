import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { CBOR_KIND, STORE_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import { readSuperbox } from '../../../src/verifier/jumbf/superbox.ts';
import { absoluteLabels, descend, parseJumbfUri } from '../../../src/verifier/jumbf/uri.ts';
import { readStore } from '../../../src/verifier/manifest/store.ts';
import { A, B, box, manifest, store, superbox, withNumber } from './build-store.ts';

const leaf = (label: string) => superbox(CBOR_KIND, label, [box('cbor', Uint8Array.of(1))]);

function described(...description: readonly Uint8Array[]): Uint8Array {
  return box('jumb', box('jumd', concat([fromHex(CBOR_KIND), ...description])));
}

describe('JUMBF superboxes', () => {
  it('are read with label, type and everything in them', () => {
    const read = readSuperbox(superbox(STORE_KIND, 'c2pa', [leaf('a'), leaf('b')]));
    expect(read.label).toBe('c2pa');
    expect(read.children.map(({ label }) => label)).toEqual(['a', 'b']);
    expect(read.children[0]?.content).toEqual([{ type: 'cbor', payload: Uint8Array.of(1) }]);
  });

  it('are views of the bytes, not copies', () => {
    const bytes = superbox(STORE_KIND, 'c2pa', [leaf('a')]);
    expect(readSuperbox(bytes).children[0]?.payload.buffer).toBe(bytes.buffer);
  });

  it('may have a 64-bit length', () => {
    const inner = leaf('a').subarray(8);
    const length = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 16 + inner.length);
    const read = readSuperbox(concat([Uint8Array.of(0, 0, 0, 1), ascii('jumb'), length, inner]));
    expect(read.payload).toEqual(inner);
  });

  it.each([0, 2, 3, 4, 5, 6, 7])('are refused with the length %i', (length) => {
    const bytes = Uint8Array.from(leaf('a'));
    bytes[3] = length;
    expect(() => readSuperbox(bytes)).toThrow(MalformedError);
  });

  it('are refused with a length beyond their surroundings or beyond any number', () => {
    const bytes = Uint8Array.from(leaf('a'));
    bytes[3] = bytes.length + 1;
    expect(() => readSuperbox(bytes)).toThrow(MalformedError);
    const huge = concat([Uint8Array.of(0, 0, 0, 1), ascii('jumb'), new Uint8Array(8).fill(255), leaf('a')]);
    expect(() => readSuperbox(huge)).toThrow(MalformedError);
  });

  it('are refused with bytes after them', () => {
    expect(() => readSuperbox(concat([leaf('a'), Uint8Array.of(0)]))).toThrow(MalformedError);
  });

  it.each([
    ['no label', [Uint8Array.of(1)]],
    ['an empty label', [Uint8Array.of(3, 0)]],
    ['a label without an end', [Uint8Array.of(3), ascii('a')]],
    ['a slash in the label', [Uint8Array.of(3), ascii('a/b\0')]],
    ['a control character in the label', [Uint8Array.of(3), ascii('a\u0001\0')]],
    ['a label that is not UTF-8', [Uint8Array.of(3, 0xff, 0)]],
    ['a label that cannot be requested', [Uint8Array.of(2), ascii('a\0')]],
    ['unknown toggles', [Uint8Array.of(0x83), ascii('a\0')]],
    ['toggles that lie about a hash', [Uint8Array.of(0x0b), ascii('a\0')]],
    ['slack', [Uint8Array.of(3), ascii('a\0'), Uint8Array.of(0)]],
    ['an unknown private box', [Uint8Array.of(0x13), ascii('a\0'), box('evil', new Uint8Array(16))]],
  ])('are refused with %s', (_, description) => {
    expect(() => readSuperbox(described(...description))).toThrow(MalformedError);
  });

  it('may be salted', () => {
    const salted = described(Uint8Array.of(0x13), ascii('a\0'), box('c2sh', new Uint8Array(16)));
    expect(readSuperbox(salted).label).toBe('a');
  });

  it('are refused without a description, with two, or with one that is not first', () => {
    const description = leaf('a').subarray(8, 8 + 8 + 16 + 1 + 2);
    const content = box('cbor', Uint8Array.of(1));
    expect(() => readSuperbox(box('jumb', content))).toThrow(MalformedError);
    expect(() => readSuperbox(box('jumb', concat([description, description])))).toThrow(MalformedError);
    expect(() => readSuperbox(box('jumb', concat([content, description])))).toThrow(MalformedError);
  });

  it('are refused where two have one label', () => {
    expect(() => readSuperbox(superbox(STORE_KIND, 'c2pa', [leaf('a'), leaf('a')]))).toThrow(MalformedError);
  });

  it('are refused when nested deeper than the limit', () => {
    let bytes = leaf('a');
    for (let level = 0; level < 40; level += 1) bytes = superbox(STORE_KIND, 'a', [bytes]);
    expect(() => readSuperbox(bytes)).toThrow('nested too deeply');
  });
});

describe('stores', () => {
  it('have their last manifest active, of two parts joined too', async () => {
    expect((await readStore([store(manifest({ label: B }), manifest())])).manifests.at(-1)?.label).toBe(A);
    expect(
      (await readStore([store(manifest({ label: B })), store(manifest({ update: true }))])).manifests.at(-1)?.label,
    ).toBe(A);
  });

  it('hold updates alone in their second part', async () => {
    await expect(readStore([store(manifest({ label: B })), store(manifest())])).rejects.toThrow(MalformedError);
  });

  it('say nothing behind their label', async () => {
    await expect(readStore([withNumber(store(manifest()))])).rejects.toThrow(MalformedError);
  });

  it('with two manifests of one label are refused, in two parts too', async () => {
    await expect(readStore([store(manifest(), manifest())])).rejects.toThrow(MalformedError);
    await expect(readStore([store(manifest()), store(manifest({ update: true }))])).rejects.toThrow(MalformedError);
  });

  it('hold nothing beside superboxes but zeros', async () => {
    const padded = (payload: Uint8Array) => superbox(STORE_KIND, 'c2pa', [manifest(), box('free', payload)]);
    expect((await readStore([padded(new Uint8Array(9))])).manifests).toHaveLength(1);
    await expect(readStore([padded(Uint8Array.of(1))])).rejects.toThrow(MalformedError);
  });

  it('keep superboxes of no known kind apart', async () => {
    const { manifests, others } = await readStore([store(leaf('com.example'), manifest())]);
    expect(manifests).toHaveLength(1);
    expect(others.map(({ label }) => label)).toEqual(['com.example']);
  });

  it('of another kind or label are none', async () => {
    await expect(readStore([superbox(CBOR_KIND, 'c2pa', [])])).rejects.toThrow(MalformedError);
    await expect(readStore([superbox(STORE_KIND, 'c2pa2', [])])).rejects.toThrow(MalformedError);
  });
});

describe('JUMBF URIs', () => {
  it('are absolute or relative to the manifest that holds them', () => {
    expect(absoluteLabels('self#jumbf=/c2pa/x/c2pa.signature', 'm')).toEqual(['c2pa', 'x', 'c2pa.signature']);
    expect(absoluteLabels('self#jumbf=c2pa/x/c2pa.signature', 'm')).toEqual(['c2pa', 'x', 'c2pa.signature']);
    expect(absoluteLabels('self#jumbf=c2pa.signature', 'm')).toEqual(['c2pa', 'm', 'c2pa.signature']);
  });

  it.each([
    '',
    'self#jumbf=',
    'self#jumbf=/',
    'self#jumbf=/x/y',
    'self#jumbf=a//b',
    'self#jumbf=a/../b',
    'SELF#jumbf=a',
    'https://x/#jumbf=a',
  ])('are not "%s"', (uri) => {
    expect(parseJumbfUri(uri)).toBeNull();
  });

  it('lead to boxes by exact labels only', () => {
    const root = readSuperbox(superbox(STORE_KIND, 'c2pa', [leaf('alpha')]));
    expect(descend(root, ['alpha'])?.label).toBe('alpha');
    for (const label of ['alph', 'alphaa', 'ALPHA', 'alpha ']) expect(descend(root, [label])).toBeNull();
  });
});
