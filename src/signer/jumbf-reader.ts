import { latin1, viewOf } from './bytes.ts';

/** A superbox as the signer needs it to carry it along: its own bytes, untouched. */
export interface SuperboxView {
  readonly bytes: Uint8Array;
  /** Type UUID. */
  readonly type: Uint8Array;
  readonly label: string;
  readonly children: readonly SuperboxView[];
  /** Content boxes that are no superboxes: type and payload. */
  readonly content: readonly { readonly type: string; readonly payload: Uint8Array }[];
}

const HEADER = 8;
const UUID = 16;

/**
 * Reads a superbox that one of our own tools wrote: 32-bit lengths, labels present.
 * @throws Error where the bytes are no such superbox
 */
export function readSuperbox(bytes: Uint8Array): SuperboxView {
  const boxes = [...boxesOf(bytes)];
  const self = boxes[0];
  if (boxes.length !== 1 || self?.type !== 'jumb') throw new Error('not one JUMBF superbox');
  const [description, ...rest] = [...boxesOf(self.payload)];
  if (description?.type !== 'jumd') throw new Error('a superbox without description');
  const labelled = description.payload.subarray(UUID + 1);
  const end = labelled.indexOf(0);
  return {
    bytes,
    type: description.payload.subarray(0, UUID),
    label: new TextDecoder().decode(labelled.subarray(0, end)),
    children: rest.filter(({ type }) => type === 'jumb').map((child) => readSuperbox(child.bytes)),
    content: rest.filter(({ type }) => type !== 'jumb'),
  };
}

function* boxesOf(bytes: Uint8Array): Generator<{ type: string; payload: Uint8Array; bytes: Uint8Array }> {
  for (let start = 0; start < bytes.length; ) {
    const length = viewOf(bytes).getUint32(start);
    if (length < HEADER || length > bytes.length - start) throw new Error(`box of ${length} bytes at ${start}`);
    const whole = bytes.subarray(start, start + length);
    yield { type: latin1(whole.subarray(4, HEADER)), payload: whole.subarray(HEADER), bytes: whole };
    start += length;
  }
}

/** The child with this label, one level down. */
export function childLabelled(parent: SuperboxView, label: string): SuperboxView {
  const child = parent.children.find((candidate) => candidate.label === label);
  if (child === undefined) throw new Error(`no box labelled ${label} in ${parent.label}`);
  return child;
}
