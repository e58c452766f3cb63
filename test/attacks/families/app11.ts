import { type Bytes, concat, copy, text, u16, u32, u64 } from '../../../src/signer/bytes.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { type Kit, PLAIN, type Row, type Start } from '../attack.ts';
import { jpegSegment } from '../edit/container.ts';
import { storeOf } from '../edit/store.ts';

const JPEG = ['image/jpeg'] as const;
/** A store that needs three segments. */
const LARGE: Start = {
  name: 'store of three segments',
  recipe: {
    assertions: [{ label: 'org.example.large', content: { kind: 'cbor', value: { text: 'x'.repeat(140_000) } } }],
  },
};
const SMALL_LARGE = [PLAIN, LARGE] as const;

/** One APP11 segment of a store, before it is written. */
interface Packet {
  readonly instance: number;
  readonly sequence: number;
  readonly header: Uint8Array;
  readonly data: Uint8Array;
}

/** 13: the frames around a store's pieces are not hashed; nothing in them may be free. */
export const APP11: readonly Row[] = [
  packets('a segment missing', (all) => all.filter((_, index) => index !== 1)),
  packets('the last segment missing', (all) => all.slice(0, -1)),
  {
    ...packets('the first segment missing', (all) => all.slice(1)),
    // What is left says nowhere that it belongs to credentials.
    expect: 'stripped',
  },
  packets('a segment twice', (all) => all.flatMap((one, index) => (index === 1 ? [one, one] : [one]))),
  packets('segments in another order', (all) => [...all.slice(0, 1), ...all.slice(1).toReversed()]),
  packets('all segments in reverse', (all) => all.toReversed()),
  packets('the last segment of another instance', (all) =>
    all.map((one, index) => (index === 2 ? { ...one, instance: 9 } : one)),
  ),
  packets('every segment the first', (all) => all.map((one) => ({ ...one, sequence: 1 }))),
  packets('a number left out', (all) => all.map((one, index) => (index === 2 ? { ...one, sequence: 4 } : one))),
  packets('numbers from seven', (all) => all.map((one, index) => ({ ...one, sequence: 7 + index }))),
  packets('numbers that run over', (all) =>
    all.map((one, index) => ({ ...one, sequence: (0xffffffff + index) >>> 0 })),
  ),
  packets('another length in a later header', (all) =>
    all.map((one, index) => (index === 1 ? { ...one, header: concat(u32(99), text('jumb')) } : one)),
  ),
  packets('another type in a later header', (all) =>
    all.map((one, index) => (index === 1 ? { ...one, header: concat(one.header.subarray(0, 4), text('free')) } : one)),
  ),
  packets('bytes behind the store', (all) =>
    all.map((one, index) => (index === 2 ? { ...one, data: concat(one.data, text('live bytes')) } : one)),
  ),
  packets('an empty segment at the end', (all) => [...all, { ...last(all), sequence: 4, data: new Uint8Array(0) }]),
  packets('a segment of free bytes at the end', (all, random) => [
    ...all,
    { ...last(all), sequence: 4, data: random.bytes(200) },
  ]),
  header('a length that is too long', (store) => concat(u32(store.length + 100), store.subarray(4))),
  header('a length that is too short', (store) => concat(u32(store.length - 100), store.subarray(4))),
  header('no length, to the end', (store) => concat(u32(0), store.subarray(4))),
  header('a long length that is small', (store) =>
    concat(u32(1), text('jumb'), u64(store.length + 8), store.subarray(8)),
  ),
  header('a long length beyond every file', (store) =>
    concat(u32(1), text('jumb'), u64(Number.MAX_SAFE_INTEGER), store.subarray(8)),
  ),
  ...['a comment', 'another APP11', 'a quantisation table'].map(
    (what): Row => ({
      number: '13',
      title: `${what} between the segments`,
      how: 'another segment lies between two of the store\u2019s, where the exclusion reaches over it',
      formats: JPEG,
      start: LARGE,
      make: ({ trusted }) => {
        const parts = packetsOf(storeOf(trusted)).map(writePacket);
        const added =
          what === 'a comment'
            ? jpegSegment(0xfe, text('hello'))
            : what === 'another APP11'
              ? jpegSegment(0xeb, text('HDR_RI ver=11'))
              : jpegSegment(0xdb, Uint8Array.of(0), new Uint8Array(64).fill(40));
        return framed(trusted.media, concat(...parts.slice(0, 1), added, ...parts.slice(1)));
      },
    }),
  ),
  ...SMALL_LARGE.map(
    (start): Row => ({
      number: '13',
      title: `fill bytes before the store (${start.name})`,
      how: 'fill bytes, which decoders pass over, stand before the marker of the store\u2019s segment',
      formats: JPEG,
      start,
      make: ({ trusted }) =>
        framed(trusted.media, concat(Uint8Array.of(0xff, 0xff), ...packetsOf(storeOf(trusted)).map(writePacket))),
    }),
  ),
  {
    number: '13',
    title: 'fill bytes between the segments',
    how: 'a fill byte stands between two segments of the store',
    formats: JPEG,
    start: LARGE,
    make: ({ trusted }) => {
      const [first = new Uint8Array(0), ...rest] = packetsOf(storeOf(trusted)).map(writePacket);
      return framed(trusted.media, concat(first, Uint8Array.of(0xff), ...rest));
    },
  },
  {
    number: '13',
    title: 'one store in smaller segments',
    how: 'the same store is split in more segments, so that it reaches further than it was signed',
    formats: JPEG,
    start: LARGE,
    make: ({ trusted }) => framed(trusted.media, concat(...packetsOf(storeOf(trusted), 30_000).map(writePacket))),
  },
];

function last(all: readonly Packet[]): Packet {
  const found = all.at(-1);
  if (found === undefined) throw new Error('no segments');
  return found;
}

function packets(title: string, change: (all: readonly Packet[], random: Kit['random']) => readonly Packet[]): Row {
  return {
    number: '13',
    title: `store segments: ${title}`,
    how: 'number, instance or header of the store\u2019s segments is changed, none of which is hashed',
    formats: JPEG,
    start: LARGE,
    make: ({ trusted, random }) =>
      framed(trusted.media, concat(...change(packetsOf(storeOf(trusted)), random).map(writePacket))),
  };
}

function header(title: string, change: (store: Uint8Array) => Uint8Array): Row {
  return {
    number: '13',
    title: `store header: ${title}`,
    how: 'the length in the store\u2019s header is changed, which no hash covers',
    formats: JPEG,
    make: ({ trusted }) => {
      const store = storeOf(trusted);
      const packet = { instance: 1, sequence: 1, header: new Uint8Array(0), data: change(store) };
      return framed(trusted.media, writePacket(packet));
    },
  };
}

/** The store as the signer cuts it: every segment repeats its header. */
function packetsOf(store: Uint8Array, room = 0xffff - 18): readonly Packet[] {
  const found: Packet[] = [];
  for (let start = 8; start < store.length; start += room) {
    found.push({
      instance: 1,
      sequence: found.length + 1,
      header: copy(store.subarray(0, 8)),
      data: copy(store.subarray(start, start + room)),
    });
  }
  return found;
}

function writePacket({ instance, sequence, header: head, data }: Packet): Bytes {
  return jpegSegment(0xeb, text('JP'), u16(instance), u32(sequence), head, data);
}

/** The file with other bytes in the place of its store's segments. */
function framed(media: Uint8Array, segments: Uint8Array): Bytes {
  const carriers = containerOf(media)?.elements(media) ?? [];
  const store = carriers.find(({ name }) => name === 'C2PA');
  if (store === undefined) throw new Error('no store');
  return concat(media.subarray(0, store.start), segments, media.subarray(store.end));
}
