/**
 * The expressions of C2PA's asset rubric for local signals (conformance-public, asset-rubrics 1.0, 2026-08-06), evaluated
 * on one manifest of a crJSON document as they stand there: an oracle of its own beside the verifier's signals.
 */
export interface CrManifest {
  readonly label: string;
  readonly assertions: Readonly<Record<string, CrAssertion>>;
  readonly 'claim.v2'?: { readonly gathered_assertions?: readonly { readonly url: string }[] };
}

interface CrAssertion {
  readonly actions?: readonly CrAction[];
  readonly allActionsIncluded?: boolean;
  readonly activeManifest?: object;
}

interface CrAction {
  readonly action?: string;
  readonly digitalSourceType?: string;
}

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
const C2PA = 'http://c2pa.org/digitalsourcetype/';
const INCEPTION = ['c2pa.created', 'c2pa.opened'];
const NON_EDITORIAL = [
  'c2pa.converted',
  'c2pa.published',
  'c2pa.repackaged',
  'c2pa.transcoded',
  'c2pa.resized.proportional',
  'c2pa.enhanced',
  'c2pa.edited.metadata',
  'c2pa.watermarked',
  'c2pa.watermarked.bound',
  'c2pa.watermarked.unbound',
  'c2pa.redacted',
];
const GEN_AI = [
  `${IPTC}trainedAlgorithmicMedia`,
  `${IPTC}compositeWithTrainedAlgorithmicMedia`,
  `${IPTC}compositeSynthetic`,
  `${C2PA}trainedAlgorithmicData`,
];
const POSSIBLY_GEN_AI = [`${IPTC}digitalArt`, `${IPTC}composite`];

type Expression = (manifest: CrManifest) => boolean;

const list = ({ assertions }: CrManifest): CrAssertion | undefined => assertions['c2pa.actions.v2'];
const actions = (manifest: CrManifest): readonly CrAction[] => list(manifest)?.actions ?? [];
const begunAs =
  (...types: readonly string[]): Expression =>
  (manifest) =>
    actions(manifest).some(
      ({ action, digitalSourceType }) =>
        INCEPTION.includes(action ?? '') && digitalSourceType !== undefined && types.includes(digitalSourceType),
    );
const edits = (manifest: CrManifest): readonly CrAction[] =>
  actions(manifest).filter(
    ({ action }) => action !== undefined && !INCEPTION.includes(action) && !NON_EDITORIAL.includes(action),
  );
const editedAs =
  (types: readonly string[]): Expression =>
  (manifest) =>
    edits(manifest).some(({ digitalSourceType }) => types.includes(digitalSourceType ?? ''));

const SIGNALS: Readonly<Record<string, Expression>> = {
  'blank-canvas': begunAs(`${C2PA}empty`),
  'captured-media': begunAs(`${IPTC}digitalCapture`, `${IPTC}computationalCapture`),
  'captured-media-stitched': begunAs(`${IPTC}compositeCapture`),
  'composition-may-contain-gen-ai': begunAs(`${IPTC}composite`),
  'fully-gen-ai-media': begunAs(`${IPTC}trainedAlgorithmicMedia`),
  'partly-gen-ai-creation': begunAs(`${IPTC}compositeWithTrainedAlgorithmicMedia`),
  'non-gen-ai-digital-creation': begunAs(`${IPTC}digitalCreation`),
  'screen-capture-may-contain-gen-ai': begunAs(`${IPTC}screenCapture`),
  'media-unknown-provenance': ({ assertions }) => {
    const ingredient = assertions['c2pa.ingredient.v3'];
    return ingredient !== undefined && ingredient.activeManifest === undefined;
  },
  'non-editorial': (manifest) => actions(manifest).some(({ action }) => NON_EDITORIAL.includes(action ?? '')),
  'perceptible-gen-ai': editedAs(GEN_AI),
  'perceptible-non-gen-ai': (manifest) =>
    edits(manifest).some(
      ({ digitalSourceType }) => digitalSourceType !== undefined && !GEN_AI.includes(digitalSourceType),
    ),
  'perceptible-possibly-gen-ai': editedAs(POSSIBLY_GEN_AI),
  'ambiguous-actions': (manifest) =>
    actions(manifest).length === 0 ||
    list(manifest)?.allActionsIncluded !== true ||
    actions(manifest).some(({ action }) => action !== undefined && !action.startsWith('c2pa.')) ||
    actions(manifest).some(({ action }) => action === 'c2pa.unknown') ||
    (manifest['claim.v2']?.gathered_assertions ?? []).some(({ url }) => url.includes('c2pa.actions')),
};

export function rubricSignals(manifest: CrManifest): readonly string[] {
  return Object.entries(SIGNALS)
    .filter(([, holds]) => holds(manifest))
    .map(([name]) => name);
}
