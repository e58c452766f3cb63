import { MalformedError } from '../bytes/errors.ts';
import type { FailureCode } from '../status.ts';
import { failure } from '../status.ts';
import { checkDataHash } from './data-hash.ts';
import type { HardBindingInput, HardBindingOutcome } from './hard-binding-input.ts';

type Check = (input: HardBindingInput) => Promise<HardBindingOutcome>;
type Load = () => Check | Promise<Check>;

const checkBmffHash: Load = async () => (await import('./bmff-hash.ts')).checkBmffHash;

/** What binds most pictures comes with the verifier; the rest is loaded when a file first uses it. */
const CHECKS = new Map<string, readonly [Load, FailureCode]>([
  ['c2pa.hash.data', [() => checkDataHash, 'assertion.dataHash.malformed']],
  ['c2pa.hash.boxes', [async () => (await import('./box-hash.ts')).checkBoxHash, 'assertion.boxesHash.malformed']],
  [
    'c2pa.hash.collection.data',
    [async () => (await import('./collection-hash.ts')).checkCollectionHash, 'assertion.collectionHash.malformed'],
  ],
  ['c2pa.hash.bmff', [checkBmffHash, 'assertion.bmffHash.malformed']],
  ['c2pa.hash.bmff.v2', [checkBmffHash, 'assertion.bmffHash.malformed']],
  ['c2pa.hash.bmff.v3', [checkBmffHash, 'assertion.bmffHash.malformed']],
]);

/**
 * Holds a hard binding against the bytes of the file (C2PA 2.2 §15.12). A binding that we cannot judge never matches.
 * @throws LimitError where it exceeds a limit or uses something that we do not support
 */
export async function checkHardBinding(input: HardBindingInput): Promise<HardBindingOutcome> {
  const known = CHECKS.get(input.label);
  if (known === undefined) {
    return { statuses: [failure('claim.hardBindings.missing', input.url, 'unknown hard binding')], uncovered: [] };
  }
  const [load, malformed] = known;
  const check = await load();
  try {
    return await check(input);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    return { statuses: [failure(malformed, input.url, error.message)], uncovered: [] };
  }
}
