import { type Bytes, copy, latin1, viewOf } from './bytes.ts';
import { box } from './jumbf-writer.ts';

/** A superbox as the signer needs it to carry it along: its own bytes, untouched. */
export interface SuperboxView {
  readonly bytes: Uint8Array;
  /** Type UUID. */
  readonly type: Uint8Array;
  readonly label: string;
  /** The description box with its header. */
  readonly description: Uint8Array;
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
    description: description.bytes,
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

/**
 * The superbox with one box below it put in another's place; null takes it out.
 * @param path labels from the child downwards
 */
export function withDescendant(parent: SuperboxView, path: readonly string[], replacement: Uint8Array | null): Bytes {
  const [label = '', ...rest] = path;
  const target = childLabelled(parent, label);
  const changed = rest.length === 0 ? replacement : withDescendant(target, rest, replacement);
  const children = parent.children.map((child) => (child === target ? changed : child.bytes));
  return box('jumb', parent.description, ...children.flatMap((child) => (child === null ? [] : [copy(child)])));
}
