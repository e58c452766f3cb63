import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { MAX_JUMBF_BOXES, MAX_JUMBF_DEPTH } from '../limits.ts';
import { readBox } from './box.ts';
import { type Description, readDescription } from './description.ts';

export interface ContentBox {
  /** Four characters: `cbor`, `json`, `bfdb`, `bidb`, `uuid`, `brob` … */
  readonly type: string;
  readonly payload: Uint8Array;
}

/** A labelled JUMBF superbox. All bytes are views of the store's bytes. */
export interface Superbox {
  /** Type UUID in hex. */
  readonly kind: string;
  readonly label: string;
  readonly hasExtras: boolean;
  /** Everything after the superbox's own header: what a hashed URI covers (C2PA 2.2 §8.4.2.3). */
  readonly payload: Uint8Array;
  readonly content: readonly ContentBox[];
  readonly children: readonly Superbox[];
}

/**
 * Reads one superbox that fills `bytes`, with everything in it. Nothing is copied.
 * Stricter than the box format: every superbox has a label, and no two in one superbox have the same, since a URI that
 * matches several boxes resolves to none (C2PA 2.2 §8.4.1).
 * @throws MalformedError
 */
export function readSuperbox(bytes: Uint8Array): Superbox {
  const budget = { boxes: MAX_JUMBF_BOXES };
  const reader = new ByteReader(bytes);
  const box = readBox(reader);
  if (box.type !== 'jumb') throw new MalformedError(`a JUMBF superbox was expected, not "${box.type}"`, 0);
  if (reader.remaining > 0) throw new MalformedError('bytes after the JUMBF superbox', reader.position);
  return readContents(box.payload, box.payloadOffset, 1, budget);
}

function readContents(payload: Uint8Array, offset: number, depth: number, budget: { boxes: number }): Superbox {
  if (depth > MAX_JUMBF_DEPTH) throw new MalformedError('JUMBF boxes nested too deeply', offset);
  const reader = new ByteReader(payload, offset);
  const first = readBox(reader);
  if (first.type !== 'jumd') throw new MalformedError('a JUMBF superbox without a description first', offset);
  const description: Description = readDescription(first.payload, offset + first.payloadOffset);
  const content: ContentBox[] = [];
  const children: Superbox[] = [];
  const labels = new Set<string>();
  while (reader.remaining > 0) {
    const at = offset + reader.position;
    if (--budget.boxes < 0) throw new MalformedError('too many JUMBF boxes', at);
    const box = readBox(reader);
    if (box.type === 'jumd') throw new MalformedError('a second description in one superbox', at);
    if (box.type !== 'jumb') {
      content.push({ type: box.type, payload: box.payload });
      continue;
    }
    const child = readContents(box.payload, offset + box.payloadOffset, depth + 1, budget);
    if (labels.has(child.label)) throw new MalformedError(`two boxes with the label "${child.label}"`, at);
    labels.add(child.label);
    children.push(child);
  }
  return { ...description, payload, content, children };
}
