import { describe, expect, it } from 'vitest';
import { LimitError } from '../../../src/verifier/bytes/errors.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { CBOR_KIND, REDACTION_UUID, UUID_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import {
  A,
  B,
  box,
  boxHash,
  C,
  CREATED,
  cborAssertion,
  HARD_BINDING,
  ingredient,
  manifest,
  reference,
  superbox,
  type TestAssertion,
} from './build-store.ts';
import { failures, failuresOf, judgeStore } from './judge-store.ts';

const label = (level: number): string => `urn:c2pa:0a1b2c3d-0000-4000-8000-${level.toString(16).padStart(12, '0')}`;
const note = cborAssertion('com.example.note', { text: 'seen' });
const parentOfB = (bytes: Uint8Array, more = {}) => ingredient({ label: B, bytes }, 'parentOf', more);
const opening = (parent: TestAssertion) =>
  cborAssertion('c2pa.actions.v2', {
    actions: [{ action: 'c2pa.opened', parameters: { ingredients: [reference(parent)] } }],
  });
const edited = (parent: TestAssertion, more = {}) =>
  manifest({ assertions: [HARD_BINDING, opening(parent), parent], ...more });

describe('an ingredient', () => {
  it('whose manifest has the recorded digest is what the signer took in', async () => {
    const below = manifest({ label: B });
    const { judged } = await judgeStore(below, edited(parentOfB(below)));
    expect(failuresOf(judged[0])).toEqual([]);
    expect(judged[0]?.statuses.map(({ code }) => code)).toContain('ingredient.manifest.validated');
    expect(judged).toHaveLength(2);
  });

  it('whose manifest was changed or taken away fails', async () => {
    const below = manifest({ label: B });
    const other = manifest({ label: B, claim: { instanceID: 'xmp:iid:2' } });
    expect(await failures(other, edited(parentOfB(below)))).toEqual(['ingredient.manifest.mismatch']);
    expect(await failures(edited(parentOfB(below)))).toEqual(['ingredient.manifest.missing']);
  });

  it.each(['componentOf', 'inputTo'])('is checked as a %s too', async (relationship) => {
    const below = manifest({ label: B });
    const other = manifest({ label: B, claim: { instanceID: 'xmp:iid:2' } });
    const part = ingredient({ label: B, bytes: below }, relationship);
    expect(await failures(other, manifest({ assertions: [HARD_BINDING, CREATED, part] }))).toEqual([
      'ingredient.manifest.mismatch',
    ]);
  });

  it('without a manifest is of unknown provenance, which is no failure', async () => {
    const parent = ingredient(null, 'parentOf');
    const { judged } = await judgeStore(edited(parent));
    expect(failuresOf(judged[0])).toEqual([]);
    expect(judged[0]?.statuses.map(({ code }) => code)).toContain('ingredient.unknownProvenance');
  });

  it.each([
    ['an unknown relationship', { relationship: 'cousinOf' }],
    ['a manifest and no recorded results', { validationResults: undefined }],
    ['a manifest and a digital source type', { digitalSourceType: 'http://c2pa.org/digitalsourcetype/empty' }],
  ])('with %s is malformed', async (_, fields) => {
    const below = manifest({ label: B });
    const whole: Record<string, unknown> = {
      relationship: 'inputTo',
      activeManifest: { url: `self#jumbf=/c2pa/${B}`, hash: boxHash(below) },
      validationResults: { activeManifest: { success: [], informational: [], failure: [] } },
      ...fields,
    };
    const kept = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
    const part = cborAssertion('c2pa.ingredient.v3', kept);
    expect(await failures(below, manifest({ assertions: [HARD_BINDING, CREATED, part] }))).toEqual([
      'assertion.ingredient.malformed',
    ]);
  });

  it('that contains its own result is refused, and judging ends', async () => {
    const zero = { label: B, bytes: new Uint8Array(40) };
    const above = edited(ingredient(zero, 'parentOf'));
    const loop = ingredient({ label: A, bytes: above }, 'parentOf');
    const below = manifest({ label: B, assertions: [HARD_BINDING, opening(loop), loop] });
    const { judged } = await judgeStore(below, above);
    expect(failuresOf(judged[1])).toContain('assertion.ingredient.malformed');
  });

  it('shared by many is judged once', async () => {
    let bytes = manifest({ label: label(0) });
    const all = [bytes];
    for (let level = 1; level <= 20; level += 1) {
      const below = { label: label(level - 1), bytes };
      const parts = [1, 2].map((n) => ingredient(below, 'componentOf', { label: `c2pa.ingredient.v3__${n}` }));
      bytes = manifest({ label: label(level), assertions: [HARD_BINDING, CREATED, ...parts] });
      all.push(bytes);
    }
    expect((await judgeStore(...all)).judged).toHaveLength(21);
  });

  it('nested deeper than the limit leaves the file unjudged', async () => {
    const all = [manifest({ label: label(0) })];
    for (let level = 1; level <= 64; level += 1) {
      const part = ingredient({ label: label(level - 1), bytes: all[level - 1] ?? new Uint8Array() }, 'componentOf');
      all.push(manifest({ label: label(level), assertions: [HARD_BINDING, CREATED, part] }));
    }
    await expect(judgeStore(...all)).rejects.toThrow(LimitError);
  });

  it('that nobody refers to is not judged', async () => {
    expect((await judgeStore(manifest({ label: C }), manifest())).judged).toHaveLength(1);
  });
});

describe('ingredient deltas', () => {
  const broken = manifest({ label: B, assertions: [HARD_BINDING, CREATED, { ...note, hash: new Uint8Array(32) }] });
  const url = 'self#jumbf=c2pa.assertions/com.example.note';
  const failing = (recorded: readonly unknown[]) => ({
    recorded: { activeManifest: { success: [], informational: [], failure: recorded } },
  });
  const codes = async (more: object): Promise<readonly string[]> => {
    const { deltas } = await judgeStore(broken, edited(parentOfB(broken, more)));
    return deltas.flatMap(({ results }) => results.failure.map(({ code }) => code));
  };

  it('hold what broke after the signer took the ingredient in', async () => {
    expect(await codes({})).toContain('assertion.hashedURI.mismatch');
  });

  it('leave out what the signer recorded, by absolute or relative URI', async () => {
    const absolute = `self#jumbf=/c2pa/${B}/c2pa.assertions/com.example.note`;
    for (const recordedUrl of [url, absolute]) {
      const more = failing([{ code: 'assertion.hashedURI.mismatch', url: recordedUrl }]);
      expect(await codes(more)).not.toContain('assertion.hashedURI.mismatch');
    }
  });

  it('keep what was recorded of another box', async () => {
    const more = failing([{ code: 'assertion.hashedURI.mismatch', url: `${url}s` }]);
    expect(await codes(more)).toContain('assertion.hashedURI.mismatch');
  });
});

describe('redaction', () => {
  const redactedUrl = `self#jumbf=/c2pa/${B}/c2pa.assertions/com.example.note`;
  const original = manifest({ label: B, assertions: [HARD_BINDING, CREATED, note] });
  const parent = parentOfB(original, {
    fields: {
      claimSignature: {
        url: `self#jumbf=/c2pa/${B}/c2pa.signature`,
        hash: boxHash(
          superbox('6332637300110010800000aa00389b71', 'c2pa.signature', [box('cbor', Uint8Array.of(0xf6))]),
        ),
      },
    },
  });
  const judge = async (slot: Uint8Array | null, url = redactedUrl, label = 'com.example.note') => {
    const left: TestAssertion = { ...note, label, hash: boxHash(note.bytes) };
    const below = manifest({
      label: B,
      assertions: [HARD_BINDING, CREATED, slot === null ? { ...left, absent: true } : { ...left, bytes: slot }],
    });
    const { judged } = await judgeStore(below, edited(parent, { claim: { redacted_assertions: [url] } }));
    return [...failuresOf(judged[0]), ...failuresOf(judged[1])];
  };
  const slot = (type: string, payload: Uint8Array, kind = UUID_KIND) =>
    superbox(kind, 'com.example.note', [box(type, payload)]);

  it('may remove the box, zero it, or leave the mark', async () => {
    const mark = new Uint8Array(40);
    mark.set(fromHex(REDACTION_UUID));
    expect(await judge(null)).toEqual([]);
    expect(await judge(slot('cbor', new Uint8Array(9), CBOR_KIND))).toEqual([]);
    expect(await judge(slot('uuid', mark))).toEqual([]);
  });

  it('leaves no byte behind, whatever the box calls itself', async () => {
    const mark = new Uint8Array(40);
    mark.set(fromHex(REDACTION_UUID));
    mark[39] = 1;
    expect(await judge(note.bytes)).toEqual(['assertion.notRedacted']);
    expect(await judge(slot('uuid', mark))).toEqual(['assertion.notRedacted']);
    expect(await judge(slot('json', new TextEncoder().encode('{}')))).toEqual(['assertion.notRedacted']);
    expect(await judge(slot('free', Uint8Array.of(0, 0, 7)))).toEqual(['assertion.notRedacted']);
  });

  it('covers exactly the named assertion', async () => {
    expect(await judge(null, `${redactedUrl}s`)).toContain('assertion.missing');
    expect(await judge(null, redactedUrl.slice(0, -1))).toContain('assertion.missing');
  });

  it.each([
    ['its own assertions', `self#jumbf=/c2pa/${A}/c2pa.assertions/com.example.note`, 'assertion.selfRedacted'],
    ['actions', `self#jumbf=/c2pa/${B}/c2pa.assertions/c2pa.actions.v2`, 'assertion.action.redacted'],
    ['a hard binding', `self#jumbf=/c2pa/${B}/c2pa.assertions/c2pa.hash.data`, 'assertion.dataHash.redacted'],
  ])('of %s is forbidden', async (_, url, code) => {
    const { judged } = await judgeStore(original, edited(parent, { claim: { redacted_assertions: [url] } }));
    expect(failuresOf(judged[0])).toContain(code);
  });

  it('by an ingredient does not reach its neighbour', async () => {
    const vandal = manifest({ label: C, claim: { redacted_assertions: [redactedUrl] } });
    const victim = manifest({ label: B, assertions: [HARD_BINDING, CREATED, { ...note, absent: true }] });
    const parts = [
      ingredient({ label: B, bytes: victim }, 'componentOf', { label: 'c2pa.ingredient.v3__1' }),
      ingredient({ label: C, bytes: vandal }, 'componentOf', { label: 'c2pa.ingredient.v3__2' }),
    ];
    const { judged } = await judgeStore(victim, vandal, manifest({ assertions: [HARD_BINDING, CREATED, ...parts] }));
    expect(failuresOf(judged[1])).toEqual(['assertion.missing']);
  });

  it('without which an action of that name speaks of nothing', async () => {
    const action = { action: 'c2pa.redacted', parameters: { redacted: redactedUrl } };
    const actions = cborAssertion('c2pa.actions.v2', {
      actions: [{ action: 'c2pa.opened', parameters: { ingredients: [reference(parent)] } }, action],
    });
    expect(await failures(original, manifest({ assertions: [HARD_BINDING, actions, parent] }))).toEqual([
      'assertion.action.redactionMismatch',
    ]);
  });
});

describe('an update manifest', () => {
  const below = manifest({ label: B });
  const parent = parentOfB(below);
  const update = (...assertions: readonly TestAssertion[]) => manifest({ update: true, assertions });
  const done = (action: string) => cborAssertion('c2pa.actions.v2', { actions: [{ action }] });

  it('has one parent and changes no content', async () => {
    expect(await failures(below, update(parent, done('c2pa.published')))).toEqual([]);
    expect(await failures(below, update(parent))).toEqual([]);
  });

  it('without a parent, with two, or with a component is refused', async () => {
    const second = ingredient({ label: B, bytes: below }, 'parentOf', { label: 'c2pa.ingredient.v3__1' });
    const component = ingredient({ label: B, bytes: below }, 'componentOf');
    for (const parts of [[], [parent, second], [component], [ingredient(null, 'parentOf')]]) {
      expect(await failures(below, update(done('c2pa.published'), ...parts))).toEqual(['manifest.update.wrongParents']);
    }
  });

  it.each([
    ['a hard binding', HARD_BINDING],
    ['a thumbnail', cborAssertion('c2pa.thumbnail.claim', {})],
    ['an edit', done('c2pa.cropped')],
  ])('with %s is refused', async (_, assertion) => {
    expect(await failures(below, update(parent, assertion))).toEqual(['manifest.update.invalid']);
  });
});
