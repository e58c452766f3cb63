import type { Action } from './actions.ts';
import type { ManifestContent } from './manifest-content.ts';

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
const C2PA = 'http://c2pa.org/digitalsourcetype/';

/** Lists of the rubric's globals-actions.yml. */
const INCEPTIONS: ReadonlySet<string> = new Set(['c2pa.created', 'c2pa.opened']);
const NON_EDITORIAL: ReadonlySet<string> = new Set(
  [
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
  ].map((name) => `c2pa.${name}`),
);
/** How something began, by the source type of its inception. */
const INCEPTION_SIGNALS: ReadonlyMap<string, string> = new Map([
  [`${C2PA}empty`, 'blank-canvas'],
  [`${IPTC}digitalCapture`, 'captured-media'],
  [`${IPTC}computationalCapture`, 'captured-media'],
  [`${IPTC}compositeCapture`, 'captured-media-stitched'],
  [`${IPTC}composite`, 'composition-may-contain-gen-ai'],
  [`${IPTC}trainedAlgorithmicMedia`, 'fully-gen-ai-media'],
  [`${IPTC}compositeWithTrainedAlgorithmicMedia`, 'partly-gen-ai-creation'],
  [`${IPTC}digitalCreation`, 'non-gen-ai-digital-creation'],
  [`${IPTC}screenCapture`, 'screen-capture-may-contain-gen-ai'],
]);
/** Lists of globals-signals.yml. */
const GENERATIVE: ReadonlySet<string> = new Set([
  `${IPTC}trainedAlgorithmicMedia`,
  `${IPTC}compositeWithTrainedAlgorithmicMedia`,
  `${IPTC}compositeSynthetic`,
  `${C2PA}trainedAlgorithmicData`,
]);
const POSSIBLY_GENERATIVE: ReadonlySet<string> = new Set([`${IPTC}digitalArt`, `${IPTC}composite`]);

/** Digital source types that actions and ingredients name, as written, in order, each once. */
export function digitalSourceTypes(contents: readonly ManifestContent[]): readonly string[] {
  const named = new Set<string>();
  for (const content of contents) {
    for (const { digitalSourceType } of actionsOf(content))
      if (digitalSourceType !== null) named.add(digitalSourceType);
    for (const { ingredient } of content.ingredients) {
      if (ingredient.digitalSourceType !== null) named.add(ingredient.digitalSourceType);
    }
  }
  return [...named];
}

/**
 * The local signals of the C2PA conformance rubric 1.0 (conformance-public, asset-rubrics, 2026-08-06), which are
 * evaluated on each manifest by itself, over all manifests given. Wider than the rubric in four ways that only find more:
 * all lists of actions count, those of version 1 as well, every ingredient does, and an address may be written with
 * https or a slash at its end.
 */
export function signalsOf(contents: readonly ManifestContent[]): readonly string[] {
  return [...new Set(contents.flatMap(signalsOfManifest))].sort();
}

function signalsOfManifest(content: ManifestContent): string[] {
  return [
    ...actionsOf(content).flatMap(signalsOfAction),
    ...content.ingredients.flatMap(({ ingredient: { version, manifest, digitalSourceType } }) => [
      ...(version === 3 && manifest === null ? ['media-unknown-provenance'] : []),
      // The rubric's evaluator takes such an ingredient for a manifest that only says how it was created.
      ...(manifest === null ? inceptionSignal(digitalSourceType) : []),
    ]),
    ...(isAmbiguous(content) ? ['ambiguous-actions'] : []),
  ];
}

function signalsOfAction({ name, digitalSourceType }: Action): string[] {
  if (INCEPTIONS.has(name)) return inceptionSignal(digitalSourceType);
  if (NON_EDITORIAL.has(name)) return ['non-editorial'];
  if (digitalSourceType === null) return [];
  const address = plainAddress(digitalSourceType);
  if (GENERATIVE.has(address)) return ['perceptible-gen-ai'];
  return ['perceptible-non-gen-ai', ...(POSSIBLY_GENERATIVE.has(address) ? ['perceptible-possibly-gen-ai'] : [])];
}

function inceptionSignal(digitalSourceType: string | null): string[] {
  const signal = INCEPTION_SIGNALS.get(plainAddress(digitalSourceType ?? ''));
  return signal === undefined ? [] : [signal];
}

/** What was done is not wholly known: nothing is told, not all of it, not in the standard's words, or by others. */
function isAmbiguous(content: ManifestContent): boolean {
  const actions = actionsOf(content);
  return (
    actions.length === 0 ||
    content.actions[0]?.all !== true ||
    actions.some(({ name }) => !name.startsWith('c2pa.') || name === 'c2pa.unknown') ||
    content.actions.some(({ assertion }) => assertion.attribution === 'gathered')
  );
}

function plainAddress(address: string): string {
  return address.replace(/^https:/, 'http:').replace(/\/$/, '');
}

function actionsOf({ actions }: ManifestContent): readonly Action[] {
  const all: Action[] = [];
  for (const list of actions) for (const action of list.actions ?? []) all.push(action);
  return all;
}
