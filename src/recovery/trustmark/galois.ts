/** The field of 128 elements over x⁷ + x³ + 1; elements are their bits as numbers, 2 is the generator α. */
const POLYNOMIAL = 0x89;
export const ORDER = 127;

const POWERS = new Uint8Array(ORDER);
const LOGARITHMS = new Uint8Array(ORDER + 1);
for (let power = 0, element = 1; power < ORDER; power++) {
  POWERS[power] = element;
  LOGARITHMS[element] = power;
  element <<= 1;
  if (element > ORDER) element ^= POLYNOMIAL;
}

/** α to any whole power. */
export function alpha(power: number): number {
  return POWERS[((power % ORDER) + ORDER) % ORDER] ?? 0;
}

export function multiply(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return alpha((LOGARITHMS[one] ?? 0) + (LOGARITHMS[other] ?? 0));
}

/** @param divisor not 0 */
export function divide(dividend: number, divisor: number): number {
  if (dividend === 0) return 0;
  return alpha((LOGARITHMS[dividend] ?? 0) - (LOGARITHMS[divisor] ?? 0));
}
