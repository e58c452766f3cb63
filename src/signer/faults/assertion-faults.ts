import { flippedLastBit, fromHex } from '../bytes.ts';
import type { FaultHooks, StoredAssertion } from '../fault-hooks.ts';
import { BOX_TYPE, box, superbox } from '../jumbf-writer.ts';

/** Ways in which what lies in the assertion store can differ from what was signed (C2PA 2.2 §15.10.3). */
export const ASSERTION_FAULTS = {
  /** The last bit of the first assertion that is neither binding nor actions. */
  'assertion.changed': {
    stored: (boxes) => replaceFree(boxes, ({ label, bytes }) => [{ label, bytes: flippedLastBit(bytes) }]),
  },
  'assertion.removed': { stored: (boxes) => replaceFree(boxes, () => []) },
  'assertion.stored-twice': { stored: (boxes) => replaceFree(boxes, (one) => [one, one]) },
  'assertion.store-missing': {
    boxes: (boxes) => ({ ...boxes, assertions: superbox(BOX_TYPE.assertionStore, 'org.example.store', []) }),
  },
  /** A second content box, which a reader of the first would not see. */
  'assertion.second-content': {
    stored: (boxes) =>
      replaceFree(boxes, ({ label, bytes }) => {
        const extra = box('cbor', fromHex('a0'));
        return [{ label, bytes: box('jumb', bytes.subarray(8), extra) }];
      }),
  },
} as const satisfies Readonly<Record<string, FaultHooks>>;

function replaceFree(
  boxes: readonly StoredAssertion[],
  change: (one: StoredAssertion) => readonly StoredAssertion[],
): readonly StoredAssertion[] {
  const target = boxes.find(({ label }) => !label.startsWith('c2pa.hash') && !label.startsWith('c2pa.actions'));
  if (target === undefined) throw new Error('this fault wants an assertion of the caller');
  return boxes.flatMap((one) => (one === target ? change(one) : [one]));
}
