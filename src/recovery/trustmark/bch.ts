import { alpha, divide, multiply, ORDER } from './galois.ts';

/**
 * Finds the errors in a word of a binary, narrow-sense BCH code over GF(2⁷): syndromes, Berlekamp and Massey's locator,
 * Chien's search for its roots. `ones` are the degrees at which the word has a 1. Returns the degrees to flip, at most
 * `correctable` of them and all below `length`; null where no such few errors explain the word.
 */
export function findErrors(ones: readonly number[], correctable: number, length: number): readonly number[] | null {
  const syndromes = syndromesOf(ones, correctable);
  if (syndromes.every((syndrome) => syndrome === 0)) return [];
  const locator = errorLocator(syndromes);
  const errors = locator.length - 1;
  if (errors > correctable) return null;
  const roots: number[] = [];
  // The locator's terms at the place that is looked at: each step divides them by their own power of α.
  const terms = [...locator];
  const steps = locator.map((_, power) => alpha(-power));
  for (let degree = 0; degree < Math.min(length, ORDER); degree++) {
    let value = 0;
    for (let power = 0; power <= errors; power++) {
      const term = terms[power] ?? 0;
      value ^= term;
      terms[power] = multiply(term, steps[power] ?? 0);
    }
    if (value === 0) roots.push(degree);
  }
  // Fewer roots than its degree: the word lies near no code word, or near one that was never sent this long.
  return roots.length === errors ? roots : null;
}

/** S₁ to S₂ₜ. In a binary code each even one is the square of that at half its place. */
function syndromesOf(ones: readonly number[], correctable: number): readonly number[] {
  const syndromes: number[] = [];
  for (let power = 1; power <= 2 * correctable; power++) {
    const half = syndromes[power / 2 - 1];
    let sum = 0;
    if (half === undefined) for (const degree of ones) sum ^= alpha(power * degree);
    else sum = multiply(half, half);
    syndromes.push(sum);
  }
  return syndromes;
}

/** Factors by ascending power, the last one not 0. */
function errorLocator(syndromes: readonly number[]): readonly number[] {
  let locator: number[] = [1];
  let previous: number[] = [1];
  let errors = 0;
  let gap = 1;
  let lastDiscrepancy = 1;
  for (const [at, syndrome] of syndromes.entries()) {
    let discrepancy = syndrome;
    for (let back = 1; back <= errors; back++) {
      discrepancy ^= multiply(locator[back] ?? 0, syndromes[at - back] ?? 0);
    }
    if (discrepancy === 0) {
      gap++;
      continue;
    }
    const scale = divide(discrepancy, lastDiscrepancy);
    const length = Math.max(locator.length, previous.length + gap);
    const shift = gap;
    const known = locator;
    const older = previous;
    const next = Array.from(
      { length },
      (_, power) => (known[power] ?? 0) ^ multiply(scale, power >= shift ? (older[power - shift] ?? 0) : 0),
    );
    if (2 * errors <= at) {
      previous = locator;
      lastDiscrepancy = discrepancy;
      errors = at + 1 - errors;
      gap = 1;
    } else {
      gap++;
    }
    locator = next;
  }
  return locator.slice(0, locator.findLastIndex((factor) => factor !== 0) + 1);
}
