import { describe, expect, it } from 'vitest';
import { mustFail } from '../../attacks/attack.ts';
import { catalogue, FAMILIES } from '../../attacks/catalogue.ts';
import { NOT_IN_FILES, NUMBERS } from '../../attacks/numbers.ts';
import { judgeAttack } from '../../attacks/run/ours.ts';
import { Workshop } from '../../attacks/workshop.ts';

const attacks = catalogue();
const workshop = new Workshop(1);

describe('the attack corpus', () => {
  it('names each file once', () => {
    expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
  });

  it('holds at least 400 files, at least 95 % of which must fail', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(400);
    expect(attacks.filter(({ row }) => mustFail(row)).length / attacks.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the numbered attacks', () => {
  const made = new Set(attacks.map(({ row }) => row.number));

  it.each(NUMBERS)('%s has files, or a reason why it has none', (number) => {
    expect([made.has(number), NOT_IN_FILES.has(number)].filter(Boolean)).toHaveLength(1);
  });

  it('are the only ones', () => {
    expect([...made, ...NOT_IN_FILES.keys()].filter((number) => !NUMBERS.includes(number))).toEqual([]);
  });
});

describe.each(FAMILIES.map(({ name }) => name))('no attack succeeds: %s', (family) => {
  const own = attacks.filter((attack) => attack.family === family);

  it.each(own.filter(({ row }) => row.known === undefined))('$id', async (attack) => {
    const { verdict, wrong, because } = await judgeAttack(workshop, attack);
    expect(wrong ? `${verdict}: ${because}` : null).toBeNull();
  });

  it.each(own.filter(({ row }) => row.known !== undefined))('not yet: $id ($row.known)', async (attack) => {
    expect((await judgeAttack(workshop, attack)).wrong).toBe(true);
  });
});
