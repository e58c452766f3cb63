import type { Random } from '../../attacks/random.ts';
import { type ByteSettings, damaged } from './bytes.ts';

/** A piece of a nested format: either it holds pieces, or bytes. */
export interface Piece {
  /** What the format calls it: a box type, a tag, a major type. */
  readonly kind: string;
  /** Null for a leaf. */
  readonly children: readonly Piece[] | null;
  readonly bytes: Uint8Array;
}

/** How a nested format is read and written; what is written has right lengths, whatever was changed inside. */
export interface Grammar {
  /** Takes well-formed bytes apart; bytes that are not become one leaf. */
  readonly read: (bytes: Uint8Array) => readonly Piece[];
  readonly write: (pieces: readonly Piece[]) => Uint8Array;
  /** Kinds to change one into. */
  readonly kinds: readonly string[];
}

export function leaf(kind: string, bytes: Uint8Array): Piece {
  return { kind, children: null, bytes };
}

export function branch(kind: string, children: readonly Piece[], bytes: Uint8Array = new Uint8Array()): Piece {
  return { kind, children, bytes };
}

/** Pieces with more bytes are not copied by the dozen: they would only make the input long. */
const HEAVY = 200;

function weight({ children, bytes }: Piece): number {
  return (children ?? []).reduce((sum, child) => sum + weight(child), bytes.length + 4);
}

interface Place {
  readonly path: readonly number[];
  readonly piece: Piece;
}

/** Pieces of some read input, to be put into others. */
export function allPieces(pieces: readonly Piece[]): readonly Piece[] {
  return places(pieces, []).map(({ piece }) => piece);
}

/** Changes the structure in one to three places and keeps every length right. */
export function restructured(
  pieces: readonly Piece[],
  random: Random,
  grammar: Grammar,
  donors: readonly Piece[],
  settings: ByteSettings,
): readonly Piece[] {
  let result = pieces;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const all = places(result, []);
    if (all.length === 0) return result;
    const place = random.pick(all);
    result = replaced(result, place.path, changed(place.piece, random, grammar, donors, settings));
  }
  return result;
}

/** What takes a piece's place: nothing, itself in another form, or several. */
function changed(
  piece: Piece,
  random: Random,
  grammar: Grammar,
  donors: readonly Piece[],
  settings: ByteSettings,
): readonly Piece[] {
  const { children, bytes } = piece;
  switch (random.below(12)) {
    case 0:
      return [];
    case 1:
      return [piece, piece];
    case 2:
      return Array.from({ length: weight(piece) > HEAVY ? 2 : random.pick([3, 10, 70]) }, () => piece);
    case 3:
      return donors.length === 0 ? [piece] : [random.pick(donors)];
    case 4:
      return donors.length === 0 ? [piece] : [piece, random.pick(donors)];
    case 5:
      return [nested(piece, random.pick([1, 2, 5, 40]))];
    case 6:
      return [{ ...piece, kind: random.pick(grammar.kinds) }];
    case 7:
      return children === null ? [leaf(piece.kind, new Uint8Array())] : [branch(piece.kind, [], bytes)];
    case 8:
      return children === null || children.length < 2
        ? [piece]
        : [branch(piece.kind, shuffled(children, random), bytes)];
    default:
      // Most of all, the bytes inside.
      return children === null ? [leaf(piece.kind, damaged(bytes, random, settings))] : children;
  }
}

function nested(piece: Piece, depth: number): Piece {
  let result = piece;
  for (let left = depth; left > 0; left -= 1) {
    result = branch(
      piece.kind,
      piece.children === null ? [result] : [...piece.children.slice(0, 1), result],
      piece.bytes,
    );
  }
  return result;
}

function shuffled(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const at = random.below(pieces.length);
  return [...pieces.slice(at), ...pieces.slice(0, at)];
}

function places(pieces: readonly Piece[], above: readonly number[]): readonly Place[] {
  const found: Place[] = [];
  const walk = (list: readonly Piece[], path: readonly number[]): void => {
    for (const [index, piece] of list.entries()) {
      const own = [...path, index];
      found.push({ path: own, piece });
      if (piece.children !== null) walk(piece.children, own);
    }
  };
  walk(pieces, above);
  return found;
}

function replaced(pieces: readonly Piece[], path: readonly number[], by: readonly Piece[]): readonly Piece[] {
  const [index = 0, ...rest] = path;
  const piece = pieces[index];
  if (piece === undefined) return pieces;
  const inside = rest.length === 0 ? by : [{ ...piece, children: replaced(piece.children ?? [], rest, by) }];
  return [...pieces.slice(0, index), ...inside, ...pieces.slice(index + 1)];
}
