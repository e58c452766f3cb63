/** Generator polynomials of TrustMark's codes, the highest power first, as published; another way to them than ours. */
const CODES = {
  BCH_SUPER: { data: 40, parity: 56, version: '0000', generator: 0x195a08e5aacafebn },
  BCH_5: { data: 61, parity: 35, version: '0001', generator: 0xca76024d7n },
  BCH_4: { data: 68, parity: 28, version: '0010', generator: 0x1c9c26b9n },
  BCH_3: { data: 75, parity: 21, version: '0011', generator: 0x26d9e3n },
} as const;

export type CodeName = keyof typeof CODES;

/** The 100 bits that an encoder would put into a picture, by long division. */
export function trustmarkWord(code: CodeName, data: string, padding = (8 - (CODES[code].data % 8)) % 8): string {
  const { data: length, parity, version, generator } = CODES[code];
  if (data.length !== length) throw new RangeError(`${code} carries ${length} bits`);
  let rest = BigInt(`0b${data}${'0'.repeat(padding)}`) << BigInt(parity);
  for (let degree = length + padding + parity - 1; degree >= parity; degree--) {
    if (((rest >> BigInt(degree)) & 1n) === 1n) rest ^= generator << BigInt(degree - parity);
  }
  return data + rest.toString(2).padStart(parity, '0') + version;
}

export function dataBits(code: CodeName): number {
  return CODES[code].data;
}
