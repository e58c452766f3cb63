import { type Bytes, concat, cString, latin1, text, u32, viewOf } from '../../../src/signer/bytes.ts';

/**
 * JUMBF boxes to be taken apart, changed and put together again, right or wrong. Everything is what it is in the file:
 * lengths are written anew unless a node says otherwise.
 */
export interface BoxNode {
  type: string;
  /** Payload of a plain box, children of a `jumb`. */
  body: Uint8Array | BoxNode[];
}

const HEADER = 8;
const UUID = 16;

/** @throws Error where the bytes are no boxes of 32-bit lengths: only honest stores are taken apart */
export function parseBoxes(bytes: Uint8Array): BoxNode[] {
  const nodes: BoxNode[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = viewOf(bytes).getUint32(at);
    if (length < HEADER || at + length > bytes.length) throw new Error(`box of ${length} bytes at ${at}`);
    const type = latin1(bytes.subarray(at + 4, at + HEADER));
    const payload = bytes.slice(at + HEADER, at + length);
    nodes.push({ type, body: type === 'jumb' ? parseBoxes(payload) : payload });
    at += length;
  }
  return nodes;
}

export function writeBox({ type, body }: BoxNode): Bytes {
  const payload = body instanceof Uint8Array ? body : concat(...body.map(writeBox));
  return concat(u32(payload.length + HEADER), text(type), payload);
}

/** The superbox that is a whole store. */
export function parseStore(store: Uint8Array): BoxNode {
  const [root] = parseBoxes(store);
  if (root?.type !== 'jumb') throw new Error('not a manifest store');
  return root;
}

export function childrenOf(node: BoxNode): BoxNode[] {
  if (node.body instanceof Uint8Array) throw new Error(`${node.type} has no children`);
  return node.body;
}

export function payloadOf(node: BoxNode): Uint8Array {
  if (!(node.body instanceof Uint8Array)) throw new Error(`${node.type} has no payload`);
  return node.body;
}

export function labelOf(node: BoxNode): string {
  const [description] = node.body instanceof Uint8Array ? [] : node.body;
  if (description?.type !== 'jumd') return '';
  const labelled = payloadOf(description).subarray(UUID + 1);
  return new TextDecoder().decode(labelled.subarray(0, labelled.indexOf(0)));
}

/** A description with another label; everything after the label is left out. */
export function relabel(node: BoxNode, label: string | Uint8Array): void {
  const description = childrenOf(node)[0];
  if (description === undefined) throw new Error('no description');
  const head = payloadOf(description).subarray(0, UUID + 1);
  const name = typeof label === 'string' ? cString(label) : concat(label, Uint8Array.of(0));
  description.body = concat(head, name);
}

/** Follows labels downwards. @throws Error where there is no such box */
export function descend(node: BoxNode, ...labels: readonly string[]): BoxNode {
  let at = node;
  for (const label of labels) {
    const child = childrenOf(at).find((one) => labelOf(one) === label);
    if (child === undefined) throw new Error(`no box labelled ${label}`);
    at = child;
  }
  return at;
}

/** The last superbox of the store: the active manifest. */
export function activeManifest(root: BoxNode): BoxNode {
  const manifest = childrenOf(root).at(-1);
  if (manifest === undefined) throw new Error('an empty store');
  return manifest;
}

/** The only content box of a superbox. */
export function contentOf(node: BoxNode): BoxNode {
  const [, content] = childrenOf(node);
  if (content === undefined) throw new Error('a superbox without content');
  return content;
}

/** `claimOf(manifest)` is its CBOR box, whatever the claim's version. */
export function claimOf(manifest: BoxNode): BoxNode {
  const claim = childrenOf(manifest).find((one) => labelOf(one).startsWith('c2pa.claim'));
  if (claim === undefined) throw new Error('no claim');
  return contentOf(claim);
}

export function signatureOf(manifest: BoxNode): BoxNode {
  return contentOf(descend(manifest, 'c2pa.signature'));
}

export function assertionsOf(manifest: BoxNode): BoxNode[] {
  return childrenOf(descend(manifest, 'c2pa.assertions')).slice(1);
}
