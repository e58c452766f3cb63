import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { CborMap, CborValue } from '../../../src/verifier/cbor/decode.ts';
import { checkHardBinding } from '../../../src/verifier/checks/hard-binding.ts';
import type { HardBindingInput } from '../../../src/verifier/checks/hard-binding-input.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';

type Plain = CborValue | readonly Plain[] | { readonly [name: string]: Plain };

/** A CBOR map from an object, nested ones too. */
export function cbor(object: { readonly [name: string]: Plain }): CborMap {
  return new Map(Object.entries(object).map(([name, value]) => [name, toCbor(value)]));
}

function toCbor(value: Plain): CborValue {
  if (Array.isArray(value)) return value.map(toCbor);
  if (value instanceof Uint8Array || value instanceof Map || typeof value !== 'object' || value === null) {
    return value as CborValue;
  }
  return cbor(value as { readonly [name: string]: Plain });
}

export async function sha256(...parts: Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(
    await crypto.subtle.digest('SHA-256', await new Blob(parts.map((part) => part.slice())).arrayBuffer()),
  );
}

/** Holds a binding against `bytes` and gives the codes found and the ranges left uncovered. */
export async function bind(
  bytes: Uint8Array,
  label: string,
  content: CborMap,
  options: Partial<HardBindingInput> = {},
): Promise<{ readonly codes: readonly string[]; readonly uncovered: readonly string[] }> {
  const source = bytesSource(bytes);
  const outcome = await checkHardBinding({
    label,
    url: 'self#jumbf=c2pa.assertions/x',
    content,
    claimAlgorithm: null,
    source,
    located: await locate(source),
    store: 'embedded',
    updateChain: false,
    ...options,
  });
  return {
    codes: outcome.statuses.map(({ code }) => code),
    uncovered: outcome.uncovered.map(({ what, start, end }) => `${what} ${start}-${end}`),
  };
}
