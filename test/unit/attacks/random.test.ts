import { describe, expect, it } from 'vitest';
import { randomOf } from '../../attacks/random.ts';

describe('the random numbers of an attack', () => {
  const tenOf = (seed: number, name: string): readonly number[] => [...randomOf(seed, name).bytes(10)];

  it('are the same for the same seed and name', () => {
    expect(tenOf(7, 'an attack')).toEqual(tenOf(7, 'an attack'));
  });

  it('are others for another seed or another name', () => {
    expect(tenOf(8, 'an attack')).not.toEqual(tenOf(7, 'an attack'));
    expect(tenOf(7, 'another attack')).not.toEqual(tenOf(7, 'an attack'));
  });

  it('stay below their limit and reach all of it', () => {
    const { below } = randomOf(1, 'a limit');
    expect(new Set(Array.from({ length: 500 }, () => below(7)))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });
});
