import { imageCodesIn } from '../recovery/fingerprint/iscc-unit.ts';
import { hammingDistance } from '../recovery/matching/hamming-index.ts';
import type { BindingBlock, SoftBinding } from '../recovery/soft-bindings/read.ts';
import { fromHex, toHex } from '../verifier/bytes/hex.ts';
import { fromBase64 } from '../verifier/manifest/base64.ts';
import { MAX_ISCC_DISTANCE } from './limits.ts';

/** How the soft bindings of a found manifest stand to the one that it was found by (C2PA 2.2 §18.10.5.1). */
export interface BindingComparison {
  /**
   * `equal`: those of the algorithm used match. `different`: one of them does not. `absent`: the manifest has none of that
   * algorithm, so that nothing ties it to the query but the repository's word.
   */
  readonly outcome: 'equal' | 'different' | 'absent';
  /** Algorithms compared, and those of the manifest's that could not be computed here. */
  readonly compared: readonly string[];
  readonly uncompared: readonly string[];
}

/** @param value of the query, as bytes in the algorithm's own form */
export function compareBindings(
  bindings: readonly SoftBinding[],
  used: { readonly alg: string; readonly value: Uint8Array },
): BindingComparison {
  const same = bindings.filter(({ alg }) => alg === used.alg);
  const others = bindings.flatMap(({ alg }) => (alg === null || alg === used.alg ? [] : [alg]));
  const uncompared = [...new Set(others)];
  if (same.length === 0) return { outcome: 'absent', compared: [], uncompared };
  // All of them shall match: a manifest that also carries somebody else's code is somebody else's.
  const equal = same.every(({ blocks }) => blocks.some((block) => matches(block, used)));
  return { outcome: equal ? 'equal' : 'different', compared: [used.alg], uncompared };
}

function matches(block: BindingBlock, { alg, value }: { readonly alg: string; readonly value: Uint8Array }): boolean {
  if (!block.complete || !block.whole) return false;
  if (alg === 'io.iscc.v0') return nearImageCode(bytesOf(block), value);
  // Watermarks carry identifiers: the same or another, nothing between.
  const text = new TextDecoder().decode(value);
  return 'text' in block.value ? block.value.text === text : block.value.hex === toHex(value);
}

/** Compression moves some bits of a fingerprint; another picture moves half of them. */
function nearImageCode(stored: Uint8Array | null, used: Uint8Array): boolean {
  const [own] = imageCodesIn(used);
  if (stored === null || own === undefined) return false;
  return imageCodesIn(stored).some((code) => hammingDistance(code, own) <= MAX_ISCC_DISTANCE);
}

/** Bytes, or text that holds them as base64 or hex, as some writers have it. */
function bytesOf({ value }: BindingBlock): Uint8Array | null {
  if ('hex' in value) return fromHex(value.hex);
  if (/^(?:[0-9a-f]{2})+$/i.test(value.text)) return fromHex(value.text);
  return value.text.length % 4 === 0 ? fromBase64(value.text) : null;
}
