import { describe, expect, it } from 'vitest';
import { B, boxHash, CREATED, cborAssertion, HARD_BINDING, ingredient, manifest, reference } from './build-store.ts';
import { failures } from './judge-store.ts';

const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture';
const created = { action: 'c2pa.created', digitalSourceType: SOURCE };
const parent = ingredient(null, 'parentOf');
const component = ingredient(null, 'componentOf', { label: 'c2pa.ingredient.v3__1' });

const actions = (...list: readonly unknown[]) => cborAssertion('c2pa.actions.v2', { actions: list });
const judge = (list: readonly unknown[], ...others: readonly ReturnType<typeof cborAssertion>[]) =>
  failures(manifest({ assertions: [HARD_BINDING, actions(...list), ...others] }));
const opened = (target = parent) => ({ action: 'c2pa.opened', parameters: { ingredients: [reference(target)] } });

describe('actions', () => {
  it('must be there', async () => {
    expect(await failures(manifest({ assertions: [HARD_BINDING] }))).toEqual(['assertion.action.malformed']);
  });

  it.each([
    ['none', []],
    ['what is no action', ['c2pa.created']],
    ['an edit first', [{ action: 'c2pa.cropped' }, created]],
    ['two inceptions', [created, created]],
    ['a creation of no stated source', [{ action: 'c2pa.created' }]],
    ['a translation without its languages', [created, { action: 'c2pa.translated' }]],
  ])('are malformed with %s', async (_, list) => {
    expect(await judge(list)).toEqual(['assertion.action.malformed']);
  });

  it('may go on in further lists, which begin no second history', async () => {
    const more = cborAssertion('c2pa.actions.v2__1', { actions: [{ action: 'c2pa.cropped' }] });
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, more] }))).toEqual([]);
    const again = cborAssertion('c2pa.actions.v2__1', { actions: [created] });
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, again] }))).toEqual([
      'assertion.action.malformed',
    ]);
  });

  it('that open name exactly one parent of this claim', async () => {
    expect(await judge([opened()], parent)).toEqual([]);
    expect(await judge([{ action: 'c2pa.opened' }], parent)).toEqual(['assertion.action.ingredientMismatch']);
    expect(await judge([opened(component)], component)).toEqual(['assertion.action.ingredientMismatch']);
    const both = { action: 'c2pa.opened', parameters: { ingredients: [reference(parent), reference(parent)] } };
    expect(await judge([both], parent)).toEqual(['assertion.action.ingredientMismatch']);
  });

  it('that open by another digest than the parent has do not match', async () => {
    expect(await judge([opened({ ...parent, hash: new Uint8Array(32) })], parent)).toEqual([
      'assertion.action.ingredientMismatch',
    ]);
  });

  it('that place name a component', async () => {
    const placed = (target: typeof parent) => ({
      action: 'c2pa.placed',
      parameters: { ingredients: [reference(target)] },
    });
    expect(await judge([created, placed(component)], component)).toEqual([]);
    expect(await judge([created, placed(parent)], parent)).toEqual(['assertion.action.ingredientMismatch']);
  });

  it('that transcode may name a parent but nothing else', async () => {
    const transcoded = (target: typeof parent) => ({
      action: 'c2pa.transcoded',
      parameters: { ingredients: [reference(target)] },
    });
    expect(await judge([created, { action: 'c2pa.transcoded' }])).toEqual([]);
    expect(await judge([created, transcoded(component)], component)).toEqual(['assertion.action.ingredientMismatch']);
  });

  it('that bind a watermark need a soft binding', async () => {
    const bound = { action: 'c2pa.watermarked.bound' };
    const soft = cborAssertion('c2pa.soft-binding', { alg: 'com.example', blocks: [] });
    expect(await judge([created, bound])).toEqual(['assertion.action.softBindingMissing']);
    expect(await judge([created, bound], soft)).toEqual([]);
  });

  it('of entities of their own are free', async () => {
    expect(await judge([created, { action: 'com.example.sparkle' }])).toEqual([]);
  });
});

describe('parents', () => {
  it('are at most one', async () => {
    const second = ingredient(null, 'parentOf', { label: 'c2pa.ingredient.v3__2' });
    expect(await judge([opened()], parent, second)).toEqual(['manifest.multipleParents']);
  });
});

describe('other references', () => {
  it('to boxes that are not there, or differ, are said to be so', async () => {
    const icon = cborAssertion('c2pa.icon', { x: 1 });
    const agent = (hash: Uint8Array, url = 'self#jumbf=c2pa.assertions/c2pa.icon') => [
      { ...created, softwareAgent: { name: 'x', icon: { url, hash } } },
    ];
    expect(await judge(agent(boxHash(icon.bytes)), icon)).toEqual([]);
    expect(await judge(agent(new Uint8Array(32)), icon)).toEqual(['hashedURI.mismatch']);
    expect(await judge(agent(boxHash(icon.bytes), `self#jumbf=/c2pa/${B}/c2pa.assertions/c2pa.icon`), icon)).toEqual([
      'hashedURI.missing',
    ]);
  });
});
