import { concat, cString, text, u32 } from '../../../src/signer/bytes.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { BOX_TYPE } from '../../../src/signer/jumbf-writer.ts';
import { timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { DAY } from '../../make/pki.ts';
import { expiredSigner, NOTE, redaction, stamped, withParent } from '../../make/recipes.ts';
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
import { coseOf, resigned, withCose } from '../edit/resign.ts';
import { storeOf, withResizedStore } from '../edit/store.ts';

/** With a binding that does not know the store's length, so that anybody can make it longer. */
const BOXES: Start = { name: 'box hash with history', recipe: withParent({ binding: 'boxes' }) };
const BOXES_V1: Start = { name: 'box hash, version 1', recipe: { binding: 'boxes', claimVersion: 1 } };
const REDACTED: Start = {
  name: 'redacted, box hash',
  recipe: async () => ({ ...(await redaction()()), binding: 'boxes' }),
};
const OTHER_KINDS = 'superboxes of an unknown kind beside the manifests are passed over (manifest/store.ts)';
const UNREFERENCED =
  'data boxes and credentials may be there though no digest refers to them (checks/required-assertions.ts)';
const DESCRIPTIONS =
  'number, digest and salt are read over in descriptions that no digest covers (jumbf/description.ts)';
const PICTURES = ['image/jpeg', 'image/png'] as const;

/** 94, 3 and 117: places in a store that no digest covers, and what can be put there. */
export const UNSIGNED_PLACES: readonly Row[] = [
  placed(
    'a box of another kind in the store',
    '94',
    (root) => {
      childrenOf(root).splice(
        1,
        0,
        superbox(BOX_TYPE.json, 'x', [content('json', text('{"signed":"by somebody else"}'))]),
      );
    },
    OTHER_KINDS,
  ),
  placed(
    'a box of another kind behind the active manifest',
    '94',
    (root) => {
      childrenOf(root).push(superbox(BOX_TYPE.json, 'c2pa.signature', [content('cbor', text('decoy'))]));
    },
    OTHER_KINDS,
  ),
  placed(
    'a second store inside of the store',
    '94',
    (root) => {
      childrenOf(root).splice(1, 0, superbox(BOX_TYPE.store, 'c2pa', []));
    },
    OTHER_KINDS,
  ),
  placed(
    'an assertion store beside the manifests',
    '94',
    (root) => {
      childrenOf(root).push(superbox(BOX_TYPE.assertionStore, 'c2pa.assertions', []));
    },
    OTHER_KINDS,
  ),
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
    placed(
      `a further ${label} in the manifest`,
      '94',
      (root) => {
        childrenOf(activeManifest(root)).push(superbox(BOX_TYPE.json, label, [content('json', text('{}'))]));
      },
      label === 'c2pa.databoxes' ? UNREFERENCED : undefined,
    ),
  ),
  placed(
    'data boxes that nothing refers to',
    '94',
    (root) => {
      const data = superbox(BOX_TYPE.cbor, 'c2pa.data', [content('cbor', text('\u0061x'))]);
      childrenOf(activeManifest(root)).push(superbox(BOX_TYPE.databoxes, 'c2pa.databoxes', [data]));
    },
    UNREFERENCED,
  ),
  {
    ...placed(
      'credentials that nothing refers to, version 1',
      '94',
      (root) => {
        const credential = superbox(BOX_TYPE.json, 'did:example:president', [
          content('json', text('{"name":"The President"}')),
        ]);
        childrenOf(activeManifest(root)).push(
          superbox(Buffer.from('6332766300110010800000aa00389b71', 'hex'), 'c2pa.credentials', [credential]),
        );
      },
      UNREFERENCED,
    ),
    start: BOXES_V1,
  },
  ...(['c2pa.claim.v2', 'c2pa.signature', 'c2pa.assertions'] as const).flatMap((label) => [
    placed(
      `a salt in the description of ${label}`,
      '3',
      (root, random) => salted(descend(activeManifest(root), label), random),
      DESCRIPTIONS,
    ),
    placed(
      `a number in the description of ${label}`,
      '3',
      (root, random) => numbered(descend(activeManifest(root), label), random, 0x07, 4),
      DESCRIPTIONS,
    ),
    placed(
      `a digest in the description of ${label}`,
      '3',
      (root, random) => numbered(descend(activeManifest(root), label), random, 0x0b, 32),
      DESCRIPTIONS,
    ),
  ]),
  placed(
    'a salt in the description of the active manifest',
    '3',
    (root, random) => salted(activeManifest(root), random),
    DESCRIPTIONS,
  ),
  placed('a salt in the description of the store', '3', (root, random) => salted(root, random), DESCRIPTIONS),
  {
    ...placed(
      'a salt in a redacted parent',
      '3',
      (root, random) => {
        const [, parent] = childrenOf(root);
        if (parent !== undefined) salted(descend(parent, 'c2pa.assertions'), random);
      },
      DESCRIPTIONS,
    ),
    start: REDACTED,
  },
  {
    ...placed(
      'data boxes in a redacted parent',
      '19',
      (root) => {
        const [, parent] = childrenOf(root);
        const data = superbox(BOX_TYPE.cbor, 'c2pa.data', [content('cbor', text('\u0061x'))]);
        if (parent !== undefined) childrenOf(parent).push(superbox(BOX_TYPE.databoxes, 'c2pa.databoxes', [data]));
      },
      UNREFERENCED,
    ),
    start: REDACTED,
  },
  {
    number: '117',
    title: 'a version 2 claim stamped before it was signed',
    how: 'the token covers the claim and not the signature, so whoever gets an expired key later can sign what was stamped in time',
    formats: ['image/jpeg', 'video/mp4'],
    known: 'sigTst, which does not cover the signature, is believed in claims of version 2 too (checks/time-stamp.ts)',
    start: {
      name: 'expired and stamped',
      recipe: async (pki) => ({ ...(await expiredSigner(pki)), ...(await stamped({ daysAgo: 150 })(pki)) }),
    },
    make: async ({ forge, pki }) => {
      const stamp = timeStamper({ authority: pki.timeStampAuthority, time: pki.now - 150 * DAY });
      return forge({ options: { timeStamp: { stamp, header: 'sigTst' } } });
    },
  },
  {
    number: '117',
    title: 'another expired signer under a stamped version 1 claim',
    how: 'the chain is unprotected and the token covers the claim: somebody with another expired key signs the claim anew',
    formats: ['image/jpeg', 'video/mp4'],
    known: 'sigTst is believed where the chain that it does not cover is unprotected (checks/claim-signature.ts)',
    start: {
      name: 'version 1, expired, stamped, chain unprotected',
      recipe: async (pki) => ({
        ...(await expiredSigner(pki)),
        ...(await stamped({ daysAgo: 150 })(pki)),
        claimVersion: 1,
        faults: ['signature.chain-unprotected'],
      }),
    },
    make: async ({ trusted, pki }) => {
      const thief = await pki.issueSigner({
        subject: { commonName: 'A thief', organization: 'Whence test authority' },
        notBefore: pki.now - 200 * DAY,
        notAfter: pki.now - 100 * DAY,
      });
      const credentials = credentialsOf(thief);
      const media = await resigned(trusted, credentials, (bytes) => bytes);
      const parts = coseOf({ media });
      parts.unprotected.set(
        'x5chain',
        credentials.chain.map((one) => one),
      );
      return withCose({ media }, parts);
    },
  },
  {
    number: '32',
    title: 'a watermark for a binding',
    how: 'the file is bound to its claim by a watermark alone, which says the same of every copy',
    formats: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'],
    make: ({ forge }) =>
      forge({
        options: {
          binding: 'none',
          assertions: [
            {
              label: 'c2pa.soft-binding',
              content: {
                kind: 'cbor',
                value: { alg: 'org.example.watermark', blocks: [{ scope: {}, value: 'abcd' }], pad: new Uint8Array(0) },
              },
            },
          ],
        },
      }),
  },
  {
    number: '84',
    title: 'a thumbnail that becomes enormous',
    how: 'the preview is a PNG of a few bytes that says to be 30,000 pixels wide and high',
    formats: ['image/jpeg', 'image/png'],
    expect: 'harmless',
    make: ({ forge }) => {
      const header = Buffer.from('89504e470d0a1a0a0000000d49484452000075300000753008020000004a5b6cee', 'hex');
      return forge({ options: { thumbnail: { mediaType: 'image/png', bytes: new Uint8Array(header) } } });
    },
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

function placed(title: string, number: string, edit: (root: BoxNode, random: Random) => void, known?: string): Row {
  return {
    number,
    title,
    how: 'bytes are added to the store where no digest and no signature covers them',
    formats: PICTURES,
    start: BOXES,
    ...(known === undefined ? {} : { known }),
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
