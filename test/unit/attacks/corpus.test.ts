import { describe, expect, it } from 'vitest';
import { mustFail } from '../../attacks/attack.ts';
import { catalogue, FAMILIES } from '../../attacks/catalogue.ts';
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
