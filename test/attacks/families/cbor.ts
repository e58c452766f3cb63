import { type Bytes, concat, copy, fromHex, text, u32 } from '../../../src/signer/bytes.ts';
import { encodeCbor } from '../../../src/signer/cbor-writer.ts';
import { ROOMY, type Row } from '../attack.ts';
import { activeManifest, payloadOf, signatureOf } from '../edit/jumbf.ts';
import { coseOf, resigned } from '../edit/resign.ts';
import { withEditedStore } from '../edit/store.ts';

/** Items that no strict decoder takes, whatever stands around them. */
const ITEMS: readonly (readonly [title: string, item: Uint8Array])[] = [
  ['a map with a key twice', fromHex('a2616101616102')],
  ['a map with the key 1 as integer and as float', fromHex('a20101f93c0002')],
  ['a map with a key that is no number', fromHex('a1f97e0001')],
  ['a map with bytes for a key', fromHex('a1410101')],
  ['a map with a list for a key', fromHex('a1800101')],
  ['a text that is no UTF-8', fromHex('62c328')],
  ['a text of a lone surrogate', fromHex('63eda080')],
  ['a text in pieces', fromHex('7f61616162ff')],
  ['bytes in pieces', fromHex('5f41014102ff')],
  ['a piece of another kind', fromHex('7f4101ff')],
  ['a text that is too long', fromHex('7affffffff61')],
  ['bytes longer than any file', fromHex('5bffffffffffffffff61')],
  ['a list of 2^32 items', fromHex('9affffffff')],
  ['a list of 2^64 items', fromHex('9bffffffffffffffff')],
  ['a map of 2^31 entries', fromHex('ba80000000')],
  ['a reserved length', fromHex('1c')],
  ['a reserved length of a list', fromHex('9d')],
  ['a break alone', fromHex('ff')],
  ['a list that does not end', fromHex('9f01')],
  ['a map with a key and no value', fromHex('bf6161ff')],
  ['a tag with nothing', fromHex('c1')],
  ['a thousand tags', concat(new Uint8Array(1000).fill(0xc1), Uint8Array.of(0))],
];

/** Well-formed, and nothing that anybody writes: careful readers stop. */
const EXTREME: readonly (readonly [title: string, item: Uint8Array])[] = [
  ['a tag beyond every number', fromHex('dbffffffffffffffff00')],
  ['a hundred lists inside each other', concat(new Uint8Array(100).fill(0x81), Uint8Array.of(0))],
  ['a million items', concat(fromHex('9a000f4240'), new Uint8Array(1_000_000))],
];

/** 79: the same, larger than headers have room for. */
const LARGE: readonly (readonly [title: string, item: Uint8Array])[] = [
  ['a hundred thousand lists inside each other', concat(new Uint8Array(100_000).fill(0x81), Uint8Array.of(0))],
  ['a hundred thousand maps inside each other', concat(Buffer.from('a100'.repeat(100_000), 'hex'), Uint8Array.of(0))],
  ['a hundred thousand open lists', concat(new Uint8Array(100_000).fill(0x9f))],
];

/** 95 and 79: CBOR that lenient decoders take for something. */
export const CBOR: readonly Row[] = [
  ...ITEMS.flatMap(([title, item]): readonly Row[] => [
    claimed('95', title, item),
    asserted('95', title, item),
    {
      number: '95',
      title: `${title}, in the protected header`,
      how: 'a header that is signed holds CBOR which decoders read in different ways',
      formats: ['image/jpeg'],
      start: ROOMY,
      make: ({ trusted, pki }) => resigned(trusted, pki.signer, (bytes) => withEntry(bytes, item)),
    },
    {
      number: '95',
      title: `${title}, in the unprotected header`,
      how: 'a header that nothing signs holds CBOR which decoders read in different ways',
      formats: ['image/jpeg'],
      start: ROOMY,
      make: ({ trusted }) =>
        withEditedStore(trusted, (root) => {
          const box = signatureOf(activeManifest(root));
          box.body = withUnprotected(coseOf(trusted), item, payloadOf(box).length);
        }),
    },
  ]),
  ...LARGE.flatMap(([title, item]) => [claimed('79', title, item), asserted('79', title, item)]),
  ...EXTREME.flatMap(([title, item]): readonly Row[] => [
    { ...claimed('79', title, item), expect: 'open' },
    { ...asserted('79', title, item), expect: 'open' },
  ]),
  ...named([
    ['bytes behind the claim', (bytes: Uint8Array) => concat(bytes, text('and more'))],
    ['two claims in one box', (bytes: Uint8Array) => concat(bytes, bytes)],
    ['a claim without its last byte', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['an empty claim', () => concat()],
    ['a claim that is a list', () => fromHex('80')],
    ['a claim that is a text', () => fromHex('6163')],
    ['a claim in a tag', (bytes: Uint8Array) => concat(fromHex('d90100'), bytes)],
    ['a claim in a byte string', (bytes: Uint8Array) => encodeCbor(bytes)],
    [
      'a claim with two signatures',
      (bytes: Uint8Array) => withPair(bytes, 'signature', 'self#jumbf=/c2pa/other/c2pa.signature'),
    ],
    ['a claim with two instances', (bytes: Uint8Array) => withPair(bytes, 'instanceID', 'xmp:iid:other')],
    ['a claim with two lists', (bytes: Uint8Array) => withPair(bytes, 'created_assertions', 'none')],
    ['a claim with two algorithms', (bytes: Uint8Array) => withPair(bytes, 'alg', 'sha512')],
    ['a claim with a prototype', (bytes: Uint8Array) => withPair(withPair(bytes, '__proto__', 'x'), '__proto__', 'y')],
  ]).map(([title, change]): Row => {
    return {
      number: '95',
      title,
      how: 'the claim is signed as it is, and decoders read it in different ways',
      formats: ['image/jpeg', 'video/mp4'],
      make: ({ forge }) => forge({ hooks: { claimBytes: (bytes) => copy(change(bytes)) } }),
    };
  }),
  ...named([
    ['an open map', (bytes: Uint8Array) => concat(Uint8Array.of(0xbf), bytes.subarray(1), Uint8Array.of(0xff))],
    ['a number longer than it need be', (bytes: Uint8Array) => longer(bytes)],
    ['bytes behind it', (bytes: Uint8Array) => concat(bytes, Uint8Array.of(0))],
    ['a tag around it', (bytes: Uint8Array) => concat(Uint8Array.of(0xc1), bytes)],
    [
      'the algorithm twice',
      (bytes: Uint8Array) => concat(Uint8Array.of((bytes[0] ?? 0) + 1), bytes.subarray(1), fromHex('0126')),
    ],
    [
      'another algorithm after the first',
      (bytes: Uint8Array) => concat(Uint8Array.of((bytes[0] ?? 0) + 1), bytes.subarray(1), fromHex('013824')),
    ],
    [
      'another algorithm before the first',
      (bytes: Uint8Array) => concat(Uint8Array.of((bytes[0] ?? 0) + 1), fromHex('013824'), bytes.subarray(1)),
    ],
    ['the algorithm under a float', (bytes: Uint8Array) => floatKey(bytes)],
  ]).map(([title, change]): Row => {
    return {
      number: '95',
      title: `a protected header with ${title}`,
      // The bytes as received are what is signed, so that nothing hangs on their form.
      ...(/^an open map|^a number longer/.test(title) ? { expect: 'open' } : {}),
      how: 'the protected header is signed as it is, and decoders read it in different ways',
      formats: ['image/jpeg', 'image/png'],
      start: ROOMY,
      make: ({ trusted, pki }) => resigned(trusted, pki.signer, (bytes) => change(bytes)),
    };
  }),
];

type Change = (bytes: Uint8Array) => Uint8Array;

/** A table of changes by their titles. */
function named(table: readonly (readonly [title: string, change: Change])[]): readonly (readonly [string, Change])[] {
  return table;
}

function claimed(number: string, title: string, item: Uint8Array): Row {
  return {
    number,
    title: `${title}, in the claim`,
    how: 'the claim is signed as it is, with a field whose value decoders read in different ways',
    formats: ['image/jpeg'],
    make: ({ forge }) => forge({ hooks: { claimBytes: (bytes) => withEntry(bytes, item) } }),
  };
}

function asserted(number: string, title: string, item: Uint8Array): Row {
  const bytes = concat(fromHex('a16178'), item);
  return {
    number,
    title: `${title}, in an assertion`,
    how: 'an assertion that is signed holds CBOR which decoders read in different ways',
    formats: ['image/jpeg'],
    make: ({ forge }) =>
      forge({
        options: { assertions: [{ label: 'org.example.note', content: { kind: 'raw', type: 'cbor', bytes } }] },
      }),
  };
}

/** The map with one more entry, `x`: the item. Maps of up to 22 entries have their count in the first byte. */
function withEntry(map: Uint8Array, item: Uint8Array): Bytes {
  return concat(Uint8Array.of((map[0] ?? 0) + 1), map.subarray(1), fromHex('6178'), item);
}

function withPair(map: Uint8Array, key: string, value: string): Bytes {
  return concat(Uint8Array.of((map[0] ?? 0) + 1), map.subarray(1), encodeCbor(key), encodeCbor(value));
}

/** The first key, 1, in two bytes. */
function longer(map: Uint8Array): Bytes {
  return concat(map.subarray(0, 1), fromHex('1801'), map.subarray(2));
}

function floatKey(map: Uint8Array): Bytes {
  return concat(map.subarray(0, 1), fromHex('f93c00'), map.subarray(2));
}

/** The structure with the item in its unprotected header and a padding that makes it `length` bytes long. */
function withUnprotected(parts: ReturnType<typeof coseOf>, item: Uint8Array, length: number): Bytes {
  const head = concat(fromHex('d284'), encodeCbor(parts.protectedBytes), fromHex('a2'), fromHex('6178'), item);
  const tail = concat(fromHex('f6'), encodeCbor(parts.signature));
  const padding = length - head.length - tail.length - 4 - 5;
  return concat(head, encodeCbor('pad'), fromHex('5a'), u32(padding), new Uint8Array(padding), tail);
}
