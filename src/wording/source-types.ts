import { sourceTypeTerm } from '../verdict/source-types.ts';

/** The IPTC and C2PA vocabulary of digital source types, in plain words. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['digitalCapture', 'captured by a camera'],
  ['computationalCapture', 'captured by a camera that combines several shots'],
  ['compositeCapture', 'several captures joined'],
  ['negativeFilm', 'digitised from a film negative'],
  ['positiveFilm', 'digitised from a film positive'],
  ['print', 'digitised from a print'],
  ['humanEdits', 'edited by a person'],
  ['minorHumanEdits', 'edited slightly by a person'],
  ['algorithmicallyEnhanced', 'enhanced by an algorithm'],
  ['digitalCreation', 'made by a person with digital tools'],
  ['digitalArt', 'made by a person with digital tools'],
  ['softwareImage', 'made by software'],
  ['dataDrivenMedia', 'drawn from data'],
  ['trainedAlgorithmicMedia', 'made by a generative model'],
  ['compositeWithTrainedAlgorithmicMedia', 'partly made by a generative model'],
  ['compositeSynthetic', 'a mix with generated parts'],
  ['algorithmicMedia', 'made by an algorithm without a trained model'],
  ['screenCapture', 'captured from a screen'],
  ['virtualRecording', 'recorded in a virtual world'],
  ['composite', 'a mix of several things'],
  ['empty', 'begun on an empty canvas'],
  ['trainedAlgorithmicData', 'made from the data of a model'],
]);

/** Null where the vocabulary or the term is unknown: then nothing is inferred. */
export function sourceTypeName(address: string): string | null {
  const term = sourceTypeTerm(address);
  return term === null ? null : (NAMES.get(term) ?? null);
}
