import { expect, test } from 'vitest';
import { judge } from '../../../src/verdict/judge.ts';
import type { ManifestReport } from '../../../src/verifier/report.ts';
import { action, failing, ingredient, manifest, report } from './hand-made-report.ts';

function originOf(...manifests: readonly ManifestReport[]): string | null {
  return judge(report('Trusted', { manifests })).origin;
}

const BELOW = { label: 'urn:c2pa:below' } as const;
const fromBelow = ingredient({ activeManifest: BELOW.label, state: 'Trusted' });
const opened = action('c2pa.opened');
const photo = manifest({ ...BELOW, actions: [action('c2pa.created', 'digitalCapture')] });
const generated = manifest({ ...BELOW, actions: [action('c2pa.created', 'trainedAlgorithmicMedia')] });

test('a picture that a model created is AI-generated', () => {
  expect(originOf(manifest({ actions: [action('c2pa.created', 'trainedAlgorithmicMedia')] }))).toBe('ai-generated');
});

test('cropping a generated picture leaves it generated', () => {
  const crop = manifest({ actions: [opened, action('c2pa.cropped')], ingredients: [fromBelow] });
  expect(originOf(crop, generated)).toBe('ai-generated');
});

test('a model’s work on a photograph makes it AI-edited, not generated', () => {
  const edited = manifest({
    actions: [opened, action('c2pa.edited', 'compositeWithTrainedAlgorithmicMedia')],
    ingredients: [fromBelow],
  });
  expect(originOf(edited, photo)).toBe('ai-edited');
});

test('a generated part placed into a picture makes it AI-edited', () => {
  const collage = manifest({
    actions: [action('c2pa.created', 'digitalCreation')],
    ingredients: [{ ...fromBelow, relationship: 'componentOf' }],
  });
  expect(originOf(collage, generated)).toBe('ai-edited');
});

test('what only served as input is not in the picture', () => {
  const drawn = manifest({
    actions: [action('c2pa.created', 'digitalCreation')],
    ingredients: [{ ...fromBelow, relationship: 'inputTo' }],
  });
  expect(originOf(drawn, generated)).toBeNull();
});

test('a photograph with plain edits stays camera-captured', () => {
  const edited = manifest({ actions: [opened, action('c2pa.cropped', 'humanEdits')], ingredients: [fromBelow] });
  expect(originOf(edited, photo)).toBe('camera-captured');
});

test('no camera is named where the history is broken, composed, gathered or of another kind', () => {
  const edit = manifest({ actions: [opened], ingredients: [fromBelow] });
  expect(originOf(edit, { ...photo, state: 'Invalid' })).toBeNull();
  expect(originOf(edit)).toBeNull();
  expect(
    originOf({ ...edit, ingredients: [fromBelow, ingredient({ relationship: 'componentOf' })] }, photo),
  ).toBeNull();
  expect(originOf({ ...edit, actions: [opened, action('c2pa.edited', 'composite')] }, photo)).toBeNull();
  const gathered = { ...action('c2pa.created', 'digitalCapture'), attribution: 'gathered' } as const;
  expect(originOf(manifest({ actions: [gathered] }))).toBeNull();
});

test('an unknown kind of source is never interpreted', () => {
  const foreign = { ...action('c2pa.created'), digitalSourceType: 'https://evil.example/trainedAlgorithmicMedia' };
  expect(originOf(manifest({ actions: [foreign] }))).toBeNull();
});

test('a history that refers to itself ends', () => {
  const loop = manifest({
    actions: [opened],
    ingredients: [ingredient({ activeManifest: 'urn:c2pa:active', state: 'Trusted' })],
  });
  expect(originOf(loop)).toBeNull();
});

test('credentials that fail name no origin', () => {
  const made = manifest({ actions: [action('c2pa.created', 'trainedAlgorithmicMedia')] });
  const changed = report('Invalid', { manifests: [made], results: failing('assertion.dataHash.mismatch') });
  expect(judge(changed).origin).toBeNull();
});

test('what the signer says of a part without credentials counts like an action', () => {
  const of = (relationship: 'parentOf' | 'componentOf' | 'inputTo', term: string) =>
    originOf(
      manifest({
        actions: [opened],
        ingredients: [
          ingredient({ relationship, digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${term}` }),
        ],
      }),
    );
  expect(of('parentOf', 'trainedAlgorithmicMedia')).toBe('ai-generated');
  expect(of('componentOf', 'trainedAlgorithmicMedia')).toBe('ai-edited');
  expect(of('inputTo', 'trainedAlgorithmicMedia')).toBeNull();
  expect(of('parentOf', 'digitalCapture')).toBeNull();
});

test('no camera is named by a product that is not admitted to say so', () => {
  const camera = manifest({ actions: [action('c2pa.created', 'digitalCapture')] });
  expect(originOf(camera)).toBe('camera-captured');
  const overclaimed = { ...camera, overclaims: ['captured-media'] };
  expect(originOf(overclaimed)).toBeNull();
  expect(judge(report('Trusted', { manifests: [overclaimed] })).warnings).toEqual(['origin-overclaimed']);
});
