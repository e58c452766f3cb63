/**
 * Finds bit strings within a Hamming distance of a query. Rows are kept sorted by each of their 16-bit pieces: where two
 * rows differ in at most r bits, some piece of theirs differs in at most ⌊r / pieces⌋ (pigeonhole; Norouzi, Punjani,
 * Fleet 2012), so that only rows near in one piece are compared whole. Exact: it finds all there are.
 */
export interface HammingIndex {
  readonly size: number;
  /** Positions of the rows within the distance, each once, with their distance. */
  search(query: Uint8Array): readonly Near[];
}

export interface Near {
  readonly row: number;
  readonly distance: number;
}

const PIECE_BITS = 16;
const PIECES_OF_WORD = 2;

/**
 * @param packed the rows one after another
 * @param bytes of one row, a multiple of four
 */
export function createHammingIndex(packed: Uint8Array, bytes: number, radius: number): HammingIndex {
  const wordsPerRow = bytes / 4;
  const words = wordsOf(packed);
  const rows = words.length / wordsPerRow;
  const pieces = wordsPerRow * PIECES_OF_WORD;
  const shelves = Array.from({ length: pieces }, (_, piece) => shelve(words, wordsPerRow, rows, piece));
  const nearby = flips(Math.floor(radius / pieces));
  return {
    size: rows,
    search: (value) => {
      const query = wordsOf(value);
      // A row may be met by several pieces; those within the radius are few enough to remember.
      const found = new Map<number, number>();
      for (const [piece, { starts, order }] of shelves.entries()) {
        const own = pieceOf(query, 0, piece);
        for (const flip of nearby) {
          const key = own ^ flip;
          const end = starts[key + 1] ?? 0;
          for (let at = starts[key] ?? 0; at < end; at++) {
            const row = order[at] ?? 0;
            const distance = distanceOf(words, row * wordsPerRow, query, radius);
            if (distance <= radius) found.set(row, distance);
          }
        }
      }
      return Array.from(found, ([row, distance]) => ({ row, distance }));
    },
  };
}

/** How many bits of two equally long byte strings differ. */
export function hammingDistance(one: Uint8Array, other: Uint8Array): number {
  let distance = 0;
  for (let at = 0; at < one.length; at++) distance += bitCount((one[at] ?? 0) ^ (other[at] ?? 0));
  return distance;
}

interface Shelf {
  /** Where the rows with a piece begin in `order`; one more entry than there are pieces. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** Counting sort by one piece. */
function shelve(words: Uint32Array, wordsPerRow: number, rows: number, piece: number): Shelf {
  const starts = new Uint32Array(2 ** PIECE_BITS + 1);
  for (let row = 0; row < rows; row++) {
    const key = pieceOf(words, row * wordsPerRow, piece) + 1;
    starts[key] = (starts[key] ?? 0) + 1;
  }
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const key = pieceOf(words, row * wordsPerRow, piece);
    const place = next[key] ?? 0;
    order[place] = row;
    next[key] = place + 1;
  }
  return { starts, order };
}

function pieceOf(words: Uint32Array, offset: number, piece: number): number {
  const word = words[offset + (piece >> 1)] ?? 0;
  return piece % 2 === 0 ? word & 0xffff : word >>> PIECE_BITS;
}

/** Every piece with at most so many bits set. */
function flips(most: number): Uint16Array {
  return Uint16Array.from({ length: 2 ** PIECE_BITS }, (_, piece) => piece).filter((piece) => bitCount(piece) <= most);
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, word) => view.getUint32(word * 4));
}

function distanceOf(words: Uint32Array, offset: number, query: Uint32Array, enough: number): number {
  let distance = 0;
  for (let at = 0; at < query.length && distance <= enough; at++) {
    distance += bitCount((words[offset + at] ?? 0) ^ (query[at] ?? 0));
  }
  return distance;
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
