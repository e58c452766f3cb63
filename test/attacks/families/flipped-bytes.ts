import { NOTE, stamped, withParent } from '../../make/recipes.ts';
import { FORMATS, type Row, type Start } from '../attack.ts';
import { parseCose, protectedMap } from '../edit/cose.ts';
import {
  activeManifest,
  assertionsOf,
  type BoxNode,
  childrenOf,
  claimOf,
  parseStore,
  payloadOf,
  signatureOf,
  writeBox,
} from '../edit/jumbf.ts';
import { flipped, storeOf, storeStart, withStore } from '../edit/store.ts';

const RICH: Start = {
  name: 'rich',
  recipe: async (pki) => ({ ...(await withParent({ assertions: [NOTE] })()), ...(await stamped()(pki)) }),
};
const BOXED: Start = { name: 'boxed', recipe: { binding: 'boxes', assertions: [NOTE] } };

/** 17: no byte of what was signed may change unseen. */
export const FLIPPED_BYTES: readonly Row[] = [
  flip('the claim', (root) => payloadOf(claimOf(activeManifest(root)))),
  flip('an assertion', (root) => writeBox(lastOf(assertionsOf(activeManifest(root)))).subarray(8)),
  flip('the ingredient\u2019s claim', (root) => payloadOf(claimOf(oldest(root)))),
  flip('the ingredient\u2019s signature', (root) => parseCose(payloadOf(signatureOf(oldest(root)))).signature),
  flip('an assertion of the ingredient', (root) => writeBox(lastOf(assertionsOf(oldest(root)))).subarray(8)),
  flip('the signature', (root) => parseCose(payloadOf(signatureOf(activeManifest(root)))).signature),
  flip('the signer\u2019s certificate', (root) => certificateOf(root, 0)),
  flip('the issuer\u2019s certificate', (root) => certificateOf(root, 1)),
  flip('the store\u2019s label and toggles', (root) => writeBox(root).subarray(32, 38)),
  {
    number: '17',
    title: 'one bit of the file outside of the store',
    how: 'one bit in a random place of a file with a box hash is changed after signing',
    formats: ['image/jpeg', 'image/png', 'image/webp'],
    start: BOXED,
    times: 3,
    make: ({ trusted, random }) => {
      const at = storeStart(trusted);
      const length = storeOf(trusted).length;
      const outside = [...trusted.media.keys()].filter((place) => place < at - 24 || place >= at + length);
      return flipped(trusted.media, random.pick(outside), random.below(8));
    },
  },
];

function flip(title: string, find: (root: BoxNode) => Uint8Array): Row {
  return {
    number: '17',
    title: `one bit of ${title}`,
    how: 'one bit in a random place is changed after signing',
    formats: FORMATS,
    start: RICH,
    times: 2,
    make: ({ trusted, random }) => {
      const store = storeOf(trusted);
      const part = find(parseStore(store));
      const at = Buffer.from(store).indexOf(part);
      if (at < 0) throw new Error(`no ${title}`);
      // A new piece of the container, so that no checksum of it tells.
      return withStore(trusted, flipped(store, at + random.below(part.length), random.below(8)));
    },
  };
}

function certificateOf(root: BoxNode, index: number): Uint8Array {
  const chain = protectedMap(parseCose(payloadOf(signatureOf(activeManifest(root))))).get(33);
  const found: unknown = Array.isArray(chain) ? chain[index] : null;
  if (!(found instanceof Uint8Array)) throw new Error('no certificate');
  return found;
}

function oldest(root: BoxNode): BoxNode {
  const [, first] = childrenOf(root);
  if (first === undefined) throw new Error('no ingredient');
  return first;
}

function lastOf(nodes: readonly BoxNode[]): BoxNode {
  const found = nodes.at(-1);
  if (found === undefined) throw new Error('no assertion');
  return found;
}
