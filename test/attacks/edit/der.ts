import { type Bytes, concat, copy } from '../../../src/signer/bytes.ts';

/** One value of honest DER: definite lengths, one identifier octet. */
export interface DerNode {
  readonly tag: number;
  readonly body: Uint8Array;
  /** With identifier and length. */
  readonly whole: Uint8Array;
}

/** The values in `bytes`, one after the other. */
export function valuesIn(bytes: Uint8Array): readonly DerNode[] {
  const found: DerNode[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const short = bytes[at + 1] ?? 0;
    const octets = short < 0x80 ? 0 : short - 0x80;
    const start = at + 2 + octets;
    const length = octets === 0 ? short : bytes.subarray(at + 2, start).reduce((sum, octet) => sum * 256 + octet, 0);
    found.push({ tag, body: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) });
    at = start + length;
  }
  return found;
}

/** The children of the one value that `bytes` are. */
export function childrenOf(bytes: Uint8Array): readonly DerNode[] {
  const [only] = valuesIn(bytes);
  if (only === undefined) throw new Error('no DER');
  return valuesIn(only.body);
}

/** The same bytes with a length of one octet more than it needs: BER, and no DER. */
export function withLongLength(bytes: Uint8Array): Bytes {
  const [only] = valuesIn(bytes);
  if (only === undefined) throw new Error('no DER');
  const length = only.body.length;
  return concat(Uint8Array.of(only.tag, 0x83, length >> 16, (length >> 8) & 255, length & 255), only.body);
}

export function wholes(nodes: readonly DerNode[]): readonly Bytes[] {
  return nodes.map(({ whole }) => copy(whole));
}
