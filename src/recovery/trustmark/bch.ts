import { alpha, divide, multiply, ORDER } from './galois.ts';

/**
 * Finds the errors in a word of a binary, narrow-sense BCH code over GF(2⁷): syndromes, Berlekamp and Massey's locator,
 * Chien's search for its roots. `ones` are the degrees at which the word has a 1. Returns the degrees to flip, at most
 * `correctable` of them and all below `length`; null where no such few errors explain the word.
 */
export function findErrors(ones: readonly number[], correctable: number, length: number): readonly number[] | null {
  const syndromes = Array.from({ length: 2 * correctable }, (_, at) =>
    ones.reduce((sum, degree) => sum ^ alpha((at + 1) * degree), 0),
  );
  if (syndromes.every((syndrome) => syndrome === 0)) return [];
  const locator = errorLocator(syndromes);
  const errors = locator.length - 1;
  if (errors > correctable) return null;
  const roots: number[] = [];
  for (let degree = 0; degree < Math.min(length, ORDER); degree++) {
    const value = locator.reduce((sum, factor, power) => sum ^ multiply(factor, alpha(-degree * power)), 0);
    if (value === 0) roots.push(degree);
  }
  // Fewer roots than its degree: the word lies near no code word, or near one that was never sent this long.
  return roots.length === errors ? roots : null;
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
