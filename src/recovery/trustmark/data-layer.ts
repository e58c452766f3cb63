import { findErrors } from './bch.ts';

/** How TrustMark's 100 bits may be divided: data, parity, and four that say which (github.com/adobe/trustmark). */
interface Schema {
  readonly name: 'BCH_SUPER' | 'BCH_5' | 'BCH_4' | 'BCH_3';
  /** Its number in the last two bits, and in the value that C2PA assertions carry. */
  readonly version: number;
  readonly correctable: number;
  readonly data: number;
  readonly parity: number;
  /** Zeros that encoders think behind the data, and never send; one of them thinks of eight more. */
  readonly paddings: readonly number[];
  /** So few corrections that a word so near is hardly ever chance; null where even none would be. */
  readonly plausible: number | null;
}

const SCHEMAS: readonly Schema[] = [
  { name: 'BCH_SUPER', version: 0, correctable: 8, data: 40, parity: 56, paddings: [0, 8], plausible: 8 },
  { name: 'BCH_5', version: 1, correctable: 5, data: 61, parity: 35, paddings: [3], plausible: 3 },
  { name: 'BCH_4', version: 2, correctable: 4, data: 68, parity: 28, paddings: [4], plausible: 2 },
  { name: 'BCH_3', version: 3, correctable: 3, data: 75, parity: 21, paddings: [5], plausible: null },
];
const WORD_BITS = 100;

export interface Payload {
  readonly schema: Schema['name'];
  /** As in `c2pa.soft-binding`: the schema's number, an asterisk, the data bits. */
  readonly value: string;
  /** Bits that had to be corrected. */
  readonly flips: number;
  /**
   * False for a word that chance brings about too often to look anything up by it unasked: of all words, every 50th
   * passes for a payload of some schema.
   */
  readonly plausible: boolean;
  /** For BCH_SUPER: numbers of four lists of watermark readers, 0 for none. */
  readonly signpost: readonly number[] | null;
}

/**
 * The payload of a decoder's 100 bits by the schema that they name; null where they are no word of it. Nothing of it
 * says that there is a watermark: that is shown by a manifest that is bound to the same value.
 * @param bits of '0' and '1'
 */
export function readPayload(bits: string): Payload | null {
  if (bits.length !== WORD_BITS || !/^[01]+$/.test(bits)) return null;
  const version = Number.parseInt(bits.slice(-2), 2);
  const schema = SCHEMAS.find((one) => one.version === version);
  if (schema === undefined) return null;
  for (const padding of schema.paddings) {
    const corrected = correct(bits, schema, padding);
    if (corrected === null) continue;
    const { data, flips } = corrected;
    const reservedClear = bits.slice(-4, -2) === '00';
    return {
      schema: schema.name,
      value: `${schema.version}*${data}`,
      flips,
      // Nothing but zeros is what a flat picture gives, and names nothing.
      plausible: reservedClear && schema.plausible !== null && flips <= schema.plausible && data.includes('1'),
      signpost: schema.name === 'BCH_SUPER' ? signpostOf(data) : null,
    };
  }
  return null;
}

/** Data bit i stands at degree parity + padding + data − 1 − i, parity bit j at degree parity − 1 − j. */
function correct(
  bits: string,
  { data, parity, correctable }: Schema,
  padding: number,
): { readonly data: string; readonly flips: number } | null {
  const degreeOf = (at: number): number => data + parity - 1 - at + (at < data ? padding : 0);
  const ones: number[] = [];
  for (let at = 0; at < data + parity; at++) if (bits.charAt(at) === '1') ones.push(degreeOf(at));
  const errors = findErrors(ones, correctable, data + padding + parity);
  if (errors === null) return null;
  // An error in a bit that was never sent cannot have happened.
  if (errors.some((degree) => degree >= parity && degree < parity + padding)) return null;
  const wrong = new Set(errors);
  const read = Array.from({ length: data }, (_, at) => {
    const one = bits.charAt(at) === '1';
    return one === wrong.has(degreeOf(at)) ? '0' : '1';
  });
  return { data: read.join(''), flips: errors.length };
}

function signpostOf(data: string): readonly number[] {
  return (data.match(/.{10}/g) ?? []).map((block) => Number.parseInt(block, 2));
}
