import { describe, expect, it } from 'vitest';
import { digitalSourceTypes, signalsOf } from '../../../src/verifier/manifest/signals.ts';
import { A, B, cborAssertion, HARD_BINDING, ingredient, manifest, type TestAssertion } from './build-store.ts';
import { judgeStore } from './judge-store.ts';

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
const C2PA = 'http://c2pa.org/digitalsourcetype/';

interface TestAction {
  readonly action: string;
  readonly digitalSourceType?: string;
}

const list = (actions: readonly TestAction[], more: object = { allActionsIncluded: true }) =>
  cborAssertion('c2pa.actions.v2', { actions, ...more });
const done = (action: string, digitalSourceType?: string): TestAction =>
  digitalSourceType === undefined ? { action } : { action, digitalSourceType };

async function signals(...assertions: readonly TestAssertion[]): Promise<readonly string[]> {
  const { reachable } = await judgeStore(manifest({ assertions: [HARD_BINDING, ...assertions] }));
  return signalsOf(reachable.contents);
}
const ofActions = (...actions: readonly TestAction[]) => signals(list(actions));

describe('the rubric’s signals of how something began', () => {
  it.each([
    [`${C2PA}empty`, 'blank-canvas'],
    [`${IPTC}digitalCapture`, 'captured-media'],
    [`${IPTC}computationalCapture`, 'captured-media'],
    [`${IPTC}compositeCapture`, 'captured-media-stitched'],
    [`${IPTC}composite`, 'composition-may-contain-gen-ai'],
    [`${IPTC}trainedAlgorithmicMedia`, 'fully-gen-ai-media'],
    [`${IPTC}compositeWithTrainedAlgorithmicMedia`, 'partly-gen-ai-creation'],
    [`${IPTC}digitalCreation`, 'non-gen-ai-digital-creation'],
    [`${IPTC}screenCapture`, 'screen-capture-may-contain-gen-ai'],
  ])('%s → %s, created or opened', async (type, signal) => {
    expect(await ofActions(done('c2pa.created', type))).toEqual([signal]);
    expect(await ofActions(done('c2pa.opened', type))).toEqual([signal]);
  });

  it('says so of an ingredient without a manifest as well, which is of unknown provenance besides', async () => {
    const part = ingredient(null, 'componentOf', { fields: { digitalSourceType: `${IPTC}trainedAlgorithmicMedia` } });
    expect(await signals(list([done('c2pa.created', `${IPTC}digitalCapture`)]), part)).toEqual([
      'captured-media',
      'fully-gen-ai-media',
      'media-unknown-provenance',
    ]);
  });

  it('media of unknown provenance: a version 3 ingredient without a manifest', async () => {
    expect(await signals(list([done('c2pa.created')]), ingredient(null, 'parentOf'))).toEqual([
      'media-unknown-provenance',
    ]);
    const old = cborAssertion('c2pa.ingredient.v2', {
      'dc:title': 'x',
      'dc:format': 'image/png',
      relationship: 'parentOf',
    });
    expect(await signals(list([done('c2pa.created')]), old)).toEqual([]);
  });

  it.each([
    ['another vocabulary', 'http://example.org/newscodes/digitalsourcetype/digitalCapture'],
    ['a term of the other vocabulary', `${C2PA}digitalCapture`],
    ['an unknown term', `${IPTC}somethingNew`],
    ['a term in other letters', `${IPTC}digitalcapture`],
  ])('nothing from %s', async (_, type) => {
    expect(await ofActions(done('c2pa.created', type))).toEqual([]);
  });

  it('takes https and a slash at the end for the same address', async () => {
    const type = `${IPTC.replace('http:', 'https:')}digitalCapture/`;
    expect(await ofActions(done('c2pa.created', type))).toEqual(['captured-media']);
  });
});

describe('the rubric’s signals of what was done', () => {
  it.each([
    'converted',
    'published',
    'repackaged',
    'transcoded',
    'resized.proportional',
    'enhanced',
    'edited.metadata',
    'watermarked',
    'watermarked.bound',
    'watermarked.unbound',
    'redacted',
  ])('non-editorial: c2pa.%s, whatever its source type', async (name) => {
    expect(await ofActions(done(`c2pa.${name}`))).toEqual(['non-editorial']);
    expect(await ofActions(done(`c2pa.${name}`, `${IPTC}trainedAlgorithmicMedia`))).toEqual(['non-editorial']);
  });

  it('non-editorial stands beside an edit', async () => {
    expect(await ofActions(done('c2pa.cropped', `${IPTC}humanEdits`), done('c2pa.converted'))).toEqual([
      'non-editorial',
      'perceptible-non-gen-ai',
    ]);
  });

  it.each([
    `${IPTC}trainedAlgorithmicMedia`,
    `${IPTC}compositeWithTrainedAlgorithmicMedia`,
    `${IPTC}compositeSynthetic`,
    `${C2PA}trainedAlgorithmicData`,
  ])('perceptible, with generative AI: %s', async (type) => {
    expect(await ofActions(done('c2pa.edited', type))).toEqual(['perceptible-gen-ai']);
  });

  it.each([`${IPTC}humanEdits`, `${IPTC}algorithmicallyEnhanced`, 'urn:some:other'])(
    'perceptible, without generative AI: any other source type, such as %s',
    async (type) => {
      expect(await ofActions(done('c2pa.edited', type))).toEqual(['perceptible-non-gen-ai']);
    },
  );

  it.each([`${IPTC}digitalArt`, `${IPTC}composite`])('perceptible, possibly with generative AI: %s', async (type) => {
    expect(await ofActions(done('c2pa.placed', type))).toEqual([
      'perceptible-non-gen-ai',
      'perceptible-possibly-gen-ai',
    ]);
  });

  it('an edit of no stated source is no signal', async () => {
    expect(await ofActions(done('c2pa.edited'))).toEqual([]);
  });
});

describe('ambiguous actions', () => {
  const created = done('c2pa.created');
  it.each<[string, readonly TestAssertion[]]>([
    ['none', []],
    ['not said to be all', [list([created], {})]],
    ['said not to be all', [list([created], { allActionsIncluded: false })]],
    ['an action of some entity’s own', [list([created, done('com.example.polish')])]],
    ['an unknown one', [list([created, done('c2pa.unknown')])]],
    [
      'some that others gathered',
      [list([created]), cborAssertion('c2pa.actions.v2__1', { actions: [done('c2pa.cropped')] }, { gathered: true })],
    ],
  ])('%s', async (_, assertions) => {
    expect(await signals(...assertions)).toContain('ambiguous-actions');
  });

  it('and none where all are the standard’s, and said to be all', async () => {
    expect(await ofActions(created, done('c2pa.cropped'))).toEqual([]);
  });
});

describe('over a history', () => {
  const below = {
    label: B,
    bytes: manifest({
      label: B,
      assertions: [HARD_BINDING, list([done('c2pa.created', `${IPTC}trainedAlgorithmicMedia`)])],
    }),
  };
  const above = manifest({
    label: A,
    assertions: [HARD_BINDING, list([done('c2pa.opened'), done('c2pa.cropped')]), ingredient(below, 'parentOf')],
  });

  it('a cropped picture over a generated one still has the signal of the latter', async () => {
    const { reachable } = await judgeStore(below.bytes, above);
    expect(signalsOf(reachable.contents)).toEqual(['fully-gen-ai-media']);
  });

  it('source types of actions and ingredients are told as written, each once', async () => {
    const https = `${IPTC.replace('http:', 'https:')}digitalCapture/`;
    const part = ingredient(null, 'componentOf', { fields: { digitalSourceType: `${IPTC}composite` } });
    const actions = list([done('c2pa.created', https), done('c2pa.edited', https)]);
    const { reachable } = await judgeStore(manifest({ assertions: [HARD_BINDING, actions, part] }));
    expect(digitalSourceTypes(reachable.contents)).toEqual([https, `${IPTC}composite`]);
  });

  it('actions of version 1 count like the others', async () => {
    const actions = cborAssertion('c2pa.actions', { actions: [done('c2pa.created', `${IPTC}digitalCapture`)] });
    expect(await signals(actions)).toEqual(['ambiguous-actions', 'captured-media']);
  });
});
