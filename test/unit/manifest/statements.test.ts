import { describe, expect, it } from 'vitest';
import { aiDisclosures, dataUses } from '../../../src/verifier/manifest/statements.ts';
import { A, CREATED, cborAssertion, HARD_BINDING, jsonAssertion, manifest, type TestAssertion } from './build-store.ts';
import { failuresOf, judgeStore } from './judge-store.ts';

async function read(...assertions: readonly TestAssertion[]) {
  const { reachable, judged } = await judgeStore(manifest({ assertions: [HARD_BINDING, CREATED, ...assertions] }));
  const [content] = reachable.contents;
  if (content === undefined) throw new Error('no manifest');
  return { ai: aiDisclosures(content), uses: dataUses(content), failures: failuresOf(judged[0]) };
}

describe('AI disclosures', () => {
  it('are reported in their own words', async () => {
    const { ai, failures } = await read(
      cborAssertion('c2pa.ai-disclosure', {
        modelType: 'c2pa.types.model',
        modelName: 'Example 3',
        modelIdentifier: 'pkg:example/model@3',
        contentProfile: { humanOversightLevel: 'prompt_guided' },
        scientificDomain: ['cs.AI', 'physics.optics'],
      }),
    );
    expect(failures).toEqual([]);
    expect(ai).toEqual([
      {
        url: `self#jumbf=/c2pa/${A}/c2pa.assertions/c2pa.ai-disclosure`,
        attribution: 'created',
        modelType: 'c2pa.types.model',
        modelName: 'Example 3',
        modelIdentifier: 'pkg:example/model@3',
        humanOversight: 'prompt_guided',
        scientificDomains: ['cs.AI', 'physics.optics'],
      },
    ]);
  });

  it('may name one domain as a text, and several models in several assertions', async () => {
    const { ai } = await read(
      cborAssertion('c2pa.ai-disclosure', { modelType: 'c2pa.types.model', scientificDomain: 'astro-ph.CO' }),
      cborAssertion('c2pa.ai-disclosure__1', { modelType: 'c2pa.types.model' }, { gathered: true }),
    );
    expect(ai.map(({ attribution, scientificDomains }) => [attribution, scientificDomains])).toEqual([
      ['created', ['astro-ph.CO']],
      ['gathered', []],
    ]);
  });

  it.each([
    ['no map', 7],
    ['wrong kinds', { modelType: 1, contentProfile: 'x', scientificDomain: { a: 1 } }],
  ])('that are malformed say nothing, and are no failure: %s', async (_, value) => {
    const { ai, failures } = await read(cborAssertion('c2pa.ai-disclosure', value));
    expect(failures).toEqual([]);
    expect(ai).toMatchObject([{ modelType: null, humanOversight: null, scientificDomains: [] }]);
  });
});

describe('wishes about mining and training', () => {
  const entries = {
    'cawg.ai_training': { use: 'notAllowed' },
    'cawg.data_mining': { use: 'constrained', constraint_info: 'Ask first.' },
  };

  it('are reported entry by entry, of both labels', async () => {
    const { uses, failures } = await read(
      cborAssertion('cawg.training-mining', { entries }),
      cborAssertion('c2pa.training-mining', { entries: { 'c2pa.ai_inference': { use: 'allowed' } } }),
    );
    expect(failures).toEqual([]);
    expect(uses.map((use) => use.entries)).toEqual([
      [
        { purpose: 'cawg.ai_training', use: 'notAllowed', constraint: null },
        { purpose: 'cawg.data_mining', use: 'constrained', constraint: 'Ask first.' },
      ],
      [{ purpose: 'c2pa.ai_inference', use: 'allowed', constraint: null }],
    ]);
  });

  it('may be written as JSON', async () => {
    const { uses } = await read(jsonAssertion('cawg.training-mining', JSON.stringify({ entries })));
    expect(uses[0]?.entries).toHaveLength(2);
  });

  it('that are malformed say nothing, and are no failure', async () => {
    const { uses, failures } = await read(
      cborAssertion('cawg.training-mining', { entries: { a: 'no', b: { use: 3 } } }),
    );
    expect(failures).toEqual([]);
    expect(uses[0]?.entries).toEqual([]);
  });
});
