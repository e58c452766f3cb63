import type { Action } from './actions.ts';
import type { ManifestContent } from './manifest-content.ts';

const TERM = /^https?:\/\/(?:cv\.iptc\.org\/newscodes|c2pa\.org)\/digitalsourcetype\/([A-Za-z]+)\/?$/;
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
const INCEPTION_SIGNALS: ReadonlyMap<string, string> = new Map([
  ['empty', 'blank-canvas'],
  ['digitalCapture', 'captured-media'],
  ['computationalCapture', 'captured-media'],
  ['compositeCapture', 'captured-media-stitched'],
  ['composite', 'composition-may-contain-gen-ai'],
  ['trainedAlgorithmicMedia', 'fully-gen-ai-media'],
  ['compositeWithTrainedAlgorithmicMedia', 'partly-gen-ai-creation'],
  ['digitalCreation', 'non-gen-ai-digital-creation'],
  ['screenCapture', 'screen-capture-may-contain-gen-ai'],
]);
const GENERATIVE: ReadonlySet<string> = new Set([
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
  'trainedAlgorithmicData',
]);
const POSSIBLY_GENERATIVE: ReadonlySet<string> = new Set(['digitalArt', 'composite']);

/** Digital source types that the actions name, as written, in order, each once. */
export function digitalSourceTypes(contents: readonly ManifestContent[]): readonly string[] {
  const named = contents.flatMap(actionsOf).flatMap(({ digitalSourceType }) => digitalSourceType ?? []);
  return [...new Set(named)];
}

/**
 * Local signals of the C2PA conformance rubric 1.0, over all manifests given. From an address of any other vocabulary
 * nothing is inferred.
 */
export function signalsOf(contents: readonly ManifestContent[]): readonly string[] {
  return [...new Set(contents.flatMap(signalsOfManifest))].sort();
}

function signalsOfManifest(content: ManifestContent): string[] {
  const actions = actionsOf(content);
  const signals = actions.flatMap(signalOfAction);
  if (content.ingredients.some(({ ingredient }) => ingredient.version === 3 && ingredient.manifest === null)) {
    signals.push('media-unknown-provenance');
  }
  if (actions.length > 0 && actions.every(({ name }) => INCEPTIONS.has(name) || NON_EDITORIAL.has(name))) {
    signals.push('non-editorial');
  }
  const gathered = content.actions.some(({ assertion }) => assertion.attribution === 'gathered');
  const unclear = actions.some(({ name }) => !name.startsWith('c2pa.') || name === 'c2pa.unknown');
  const complete = content.actions.some(({ all }) => all);
  if (actions.length === 0 || gathered || unclear || !complete) signals.push('ambiguous-actions');
  return signals;
}

function signalOfAction({ name, digitalSourceType }: Action): string[] {
  const term = TERM.exec(digitalSourceType ?? '')?.[1];
  if (term === undefined) return [];
  if (INCEPTIONS.has(name)) return [INCEPTION_SIGNALS.get(term)].filter((signal) => signal !== undefined);
  if (NON_EDITORIAL.has(name)) return [];
  if (GENERATIVE.has(term)) return ['perceptible-gen-ai'];
  return [POSSIBLY_GENERATIVE.has(term) ? 'perceptible-possibly-gen-ai' : 'perceptible-non-gen-ai'];
}

function actionsOf({ actions }: ManifestContent): readonly Action[] {
  return actions.flatMap((list) => list.actions ?? []);
}
