import { MalformedError } from '../bytes/errors.ts';
import type { BitReader } from './bit-reader.ts';
import { readTypeCount } from './blocks.ts';
import { readPrefixCode } from './read-prefix-code.ts';

/** Which of `codes` prefix codes each context uses. */
export interface ContextMap {
  readonly codes: number;
  readonly map: Uint8Array;
}

/** RFC 7932 §7.3. @throws MalformedError */
export function readContextMap(reader: BitReader, contexts: number): ContextMap {
  const codes = readTypeCount(reader);
  const map = new Uint8Array(contexts);
  if (codes === 1) return { codes, map };
  const longestRun = reader.bits(1) === 0 ? 0 : reader.bits(4) + 1;
  const code = readPrefixCode(reader, codes + longestRun);
  for (let at = 0; at < contexts; ) {
    const symbol = code.read(reader);
    if (symbol > longestRun || symbol === 0) {
      map[at] = symbol === 0 ? 0 : symbol - longestRun;
      at += 1;
      continue;
    }
    at += (1 << symbol) + reader.bits(symbol);
    if (at > contexts) throw new MalformedError('a context map that is too long');
  }
  if (reader.bits(1) === 1) undoMoveToFront(map);
  return { codes, map };
}

function undoMoveToFront(map: Uint8Array): void {
  const order = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (const [at, index] of map.entries()) {
    const value = order[index] ?? 0;
    map[at] = value;
    order.copyWithin(1, 0, index);
    order[0] = value;
  }
}
