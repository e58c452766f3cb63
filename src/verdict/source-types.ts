const IPTC = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/([A-Za-z]+)\/?$/;
const C2PA = /^https?:\/\/c2pa\.org\/digitalsourcetype\/([A-Za-z]+)\/?$/;

/** The term of a digital source type's address; null where the vocabulary is another (then nothing is inferred). */
export function sourceTypeTerm(address: string): string | null {
  return IPTC.exec(address)?.[1] ?? C2PA.exec(address)?.[1] ?? null;
}

/** Made wholly by a generative model. */
export function isWhollyAi(term: string): boolean {
  return term === 'trainedAlgorithmicMedia';
}

const AI_TERMS: ReadonlySet<string> = new Set([
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
  'trainedAlgorithmicData',
]);

/** Made wholly or partly by a generative model (conformance rubric 1.0: "perceptible GenAI"). */
export function isAi(term: string): boolean {
  return AI_TERMS.has(term);
}

const CAPTURE_TERMS: ReadonlySet<string> = new Set(['digitalCapture', 'computationalCapture', 'compositeCapture']);

export function isCapture(term: string): boolean {
  return CAPTURE_TERMS.has(term);
}

const HARMLESS_EDIT_TERMS: ReadonlySet<string> = new Set([
  ...CAPTURE_TERMS,
  'humanEdits',
  'minorHumanEdits',
  'algorithmicallyEnhanced',
]);

/** True where an edit of this type leaves a camera's picture a camera's picture. */
export function keepsCapture(term: string): boolean {
  return HARMLESS_EDIT_TERMS.has(term);
}
