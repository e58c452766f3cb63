import { concat, cString, text, u32 } from '../../../src/signer/bytes.ts';
import { BOX_TYPE } from '../../../src/signer/jumbf-writer.ts';
import { NOTE, redaction, withParent } from '../../make/recipes.ts';
import type { Row, Start } from '../attack.ts';
import {
  activeManifest,
  type BoxNode,
  childrenOf,
  descend,
  labelOf,
  parseStore,
  payloadOf,
  writeBox,
} from '../edit/jumbf.ts';
import { storeOf, withResizedStore } from '../edit/store.ts';

/** With a binding that does not know the store's length, so that anybody can make it longer. */
const BOXES: Start = { name: 'box hash with history', recipe: withParent({ binding: 'boxes' }) };
const BOXES_V1: Start = { name: 'box hash, version 1', recipe: { binding: 'boxes', claimVersion: 1 } };
const REDACTED: Start = {
  name: 'redacted, box hash',
  recipe: async () => ({ ...(await redaction()()), binding: 'boxes' }),
};
const PICTURES = ['image/jpeg', 'image/png'] as const;

/** 94, 3 and 19: places in a store that no digest covers, and what can be put there. */
export const UNSIGNED_PLACES: readonly Row[] = [
  placed('a box of another kind in the store', '94', (root) => {
    childrenOf(root).splice(
      1,
      0,
      superbox(BOX_TYPE.json, 'x', [content('json', text('{"signed":"by somebody else"}'))]),
    );
  }),
  placed('a box of another kind behind the active manifest', '94', (root) => {
    childrenOf(root).push(superbox(BOX_TYPE.json, 'c2pa.signature', [content('cbor', text('decoy'))]));
  }),
  placed('a second store inside of the store', '94', (root) => {
    childrenOf(root).splice(1, 0, superbox(BOX_TYPE.store, 'c2pa', []));
  }),
  placed('an assertion store beside the manifests', '94', (root) => {
    childrenOf(root).push(superbox(BOX_TYPE.assertionStore, 'c2pa.assertions', []));
  }),
  placed('a copy of the parent behind the active manifest', '94', (root) => {
    const [, parent] = childrenOf(root);
    if (parent !== undefined) childrenOf(root).push(parent);
  }),
  placed('the parent behind the active manifest', '94', (root) => {
    const [description, parent, active] = childrenOf(root);
    if (description !== undefined && parent !== undefined && active !== undefined)
      root.body = [description, active, parent];
  }),
  ...(
    ['c2pa.signature', 'c2pa.claim', 'c2pa.claim.v2', 'c2pa.assertions', 'c2pa.credentials', 'c2pa.databoxes'] as const
  ).map((label) =>
    placed(`a further ${label} in the manifest`, '94', (root) => {
      childrenOf(activeManifest(root)).push(superbox(BOX_TYPE.json, label, [content('json', text('{}'))]));
    }),
  ),
  placed('data boxes that nothing refers to', '94', (root) => {
    const data = superbox(BOX_TYPE.cbor, 'c2pa.data', [content('cbor', text('\u0061x'))]);
    childrenOf(activeManifest(root)).push(superbox(BOX_TYPE.databoxes, 'c2pa.databoxes', [data]));
  }),
  {
    ...placed('credentials that nothing refers to, version 1', '94', (root) => {
      const credential = superbox(BOX_TYPE.json, 'did:example:president', [
        content('json', text('{"name":"The President"}')),
      ]);
      childrenOf(activeManifest(root)).push(
        superbox(Buffer.from('6332766300110010800000aa00389b71', 'hex'), 'c2pa.credentials', [credential]),
      );
    }),
    start: BOXES_V1,
  },
  ...(['c2pa.claim.v2', 'c2pa.signature', 'c2pa.assertions'] as const).flatMap((label) => [
    placed(`a salt in the description of ${label}`, '3', (root, random) =>
      salted(descend(activeManifest(root), label), random),
    ),
    placed(`a number in the description of ${label}`, '3', (root, random) =>
      numbered(descend(activeManifest(root), label), random, 0x07, 4),
    ),
    placed(`a digest in the description of ${label}`, '3', (root, random) =>
      numbered(descend(activeManifest(root), label), random, 0x0b, 32),
    ),
  ]),
  placed('a salt in the description of the active manifest', '3', (root, random) =>
    salted(activeManifest(root), random),
  ),
  placed('a salt in the description of the store', '3', (root, random) => salted(root, random)),
  {
    ...placed('a salt in a redacted parent', '3', (root, random) => {
      const [, parent] = childrenOf(root);
      if (parent !== undefined) salted(descend(parent, 'c2pa.assertions'), random);
    }),
    start: REDACTED,
  },
  {
    ...placed('data boxes in a redacted parent', '19', (root) => {
      const [, parent] = childrenOf(root);
      const data = superbox(BOX_TYPE.cbor, 'c2pa.data', [content('cbor', text('\u0061x'))]);
      if (parent !== undefined) childrenOf(parent).push(superbox(BOX_TYPE.databoxes, 'c2pa.databoxes', [data]));
    }),
    start: REDACTED,
  },
  {
    number: '94',
    title: 'a decoy with the label of the signature in an assertion',
    how: 'an assertion holds boxes with the labels of claim and signature: who looks boxes up by their last label finds these',
    formats: PICTURES,
    start: { name: 'note, box hash', recipe: { assertions: [NOTE], binding: 'boxes' } },
    make: ({ trusted }) =>
      withResizedStore(trusted, (root) => {
        const stranger = parseStore(storeOf(trusted));
        const decoys = childrenOf(activeManifest(stranger)).filter((box) =>
          /^c2pa\.(claim|signature)/.test(labelOf(box)),
        );
        childrenOf(descend(activeManifest(root), 'c2pa.assertions', NOTE.label)).push(...decoys);
      }),
  },
];

type Random = { readonly bytes: (length: number) => Uint8Array };

function placed(title: string, number: string, edit: (root: BoxNode, random: Random) => void): Row {
  return {
    number,
    title,
    how: 'bytes are added to the store where no digest and no signature covers them',
    formats: PICTURES,
    start: BOXES,
    make: ({ trusted, random }) => withResizedStore(trusted, (root) => edit(root, random)),
  };
}

function content(type: string, body: Uint8Array): BoxNode {
  return { type, body };
}

function superbox(type: Uint8Array, label: string, children: readonly BoxNode[]): BoxNode {
  const description = { type: 'jumd', body: concat(type, Uint8Array.of(3), cString(label)) };
  return { type: 'jumb', body: [description, ...children] };
}

const TOGGLES = 16;

/** A private box with a salt, at the end of the description. */
function salted(node: BoxNode, random: Random): void {
  const [description] = childrenOf(node);
  if (description === undefined) throw new Error('no description');
  const salt = writeBox({ type: 'c2sh', body: random.bytes(32) });
  const payload = concat(payloadOf(description), salt);
  payload[TOGGLES] = 0x13;
  description.body = payload;
}

/** Further fields that the toggles announce, at the end of the description. */
function numbered(node: BoxNode, random: Random, toggles: number, length: number): void {
  const [description] = childrenOf(node);
  if (description === undefined) throw new Error('no description');
  const payload = concat(payloadOf(description), length === 4 ? u32(4711) : random.bytes(length));
  payload[TOGGLES] = toggles;
  description.body = payload;
}
