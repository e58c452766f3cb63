import type { Assertion } from '../../../src/signer/assertion.ts';
import { manifestUri } from '../../../src/signer/hashed-uri.ts';
import type { SignOptions } from '../../../src/signer/sign-options.ts';
import { signed } from '../../make/fixture.ts';
import { NOTE, signedParent, withParent } from '../../make/recipes.ts';
import { FORMATS, type Row, type Start } from '../attack.ts';
import { parseCose, writeCose } from '../edit/cose.ts';
import { type BoxNode, childrenOf, contentOf, descend, labelOf, payloadOf, signatureOf } from '../edit/jumbf.ts';
import { flipped, withEditedStore, withResizedStore } from '../edit/store.ts';

type Relationship = 'parentOf' | 'componentOf' | 'inputTo';

const COMPOSITE = 'http://cv.iptc.org/newscodes/digitalsourcetype/composite';
const OPENED: Start = { name: 'parent', recipe: withParent() };
const PLACED: Start = { name: 'component', recipe: () => madeFrom('componentOf') };
const INPUT: Start = { name: 'input', recipe: () => madeFrom('inputTo') };
const START = { parentOf: OPENED, componentOf: PLACED, inputTo: INPUT } as const;
const OLD: Start = { name: 'parent in version 1', recipe: withParent({ claimVersion: 1 }, { claimVersion: 1 }) };
const OLDER: Start = {
  name: 'grandparent',
  recipe: async () => {
    const media = await signed('image/png', { ingredients: [await signedParent()] });
    return { ingredients: [{ title: 'before', relationship: 'parentOf', media }] };
  },
};

/** 18: what the signer took in is changed afterwards, or was never what the signer says. */
export const INGREDIENTS: readonly Row[] = [
  ...[OPENED, PLACED, INPUT, OLD, OLDER].flatMap((start): readonly Row[] => [
    changed(start, 'signature changed', (manifest) => {
      const box = signatureOf(manifest);
      const parts = parseCose(payloadOf(box));
      box.body = writeCose({ ...parts, signature: flipped(parts.signature, 9) });
    }),
    changed(start, 'actions changed', (manifest) => {
      const store = descend(manifest, 'c2pa.assertions');
      const actions = childrenOf(store).find((box) => labelOf(box).startsWith('c2pa.actions'));
      if (actions === undefined) throw new Error('no actions');
      const content = contentOf(actions);
      content.body = flipped(payloadOf(content), payloadOf(content).length - 3);
    }),
    changed(start, 'claim taken away', (manifest) => without(manifest, 'c2pa.claim')),
    changed(start, 'signature taken away', (manifest) => without(manifest, 'c2pa.signature')),
    changed(start, 'assertions taken away', (manifest) => without(manifest, 'c2pa.assertions')),
  ]),
  ...(['parentOf', 'componentOf', 'inputTo'] as const).flatMap((relationship): readonly Row[] => [
    invented(relationship, 'with a wrong signature', { faults: ['signature.wrong'] }),
    invented(relationship, 'with a malformed claim', { faults: ['claim.no-instance-id'] }),
    invented(relationship, 'with a changed assertion', { assertions: [NOTE], faults: ['assertion.changed'] }),
    {
      number: '18',
      title: `an ingredient of a stranger (${relationship})`,
      how: 'the ingredient was signed by somebody on no list, and the signer says that all was well with it',
      formats: ['image/jpeg'],
      start: START[relationship],
      expect: 'unvouched',
      make: async ({ forge, pki }) => forge({ options: await madeFrom(relationship, { signer: pki.stranger }) }),
    },
    {
      number: '18',
      title: `an ingredient whose manifest is left out (${relationship})`,
      how: 'the signer names an ingredient\u2019s manifest and does not bring it along',
      formats: ['image/jpeg', 'video/mp4'],
      start: START[relationship],
      make: ({ forge }) => forge({ options: { faults: ['ingredient.manifest-removed'] } }),
    },
    {
      number: '18',
      title: `an ingredient with another\u2019s digest (${relationship})`,
      how: 'the digest of the ingredient\u2019s manifest is that of another',
      formats: ['image/jpeg', 'video/mp4'],
      start: START[relationship],
      make: ({ forge }) => forge({ hooks: { assertions: (all) => all.map((one) => pointed(one, {})) } }),
    },
  ]),
  ...[
    '',
    'self#jumbf=/c2pa',
    'self#jumbf=c2pa.assertions/c2pa.actions.v2',
    'self#jumbf=/c2pa/../c2pa',
    'https://attacker.example/manifest',
  ].map(
    (url): Row => ({
      number: '18',
      title: `an ingredient at ${url === '' ? 'no address' : url}`,
      how: 'the ingredient\u2019s manifest is said to lie where none can',
      formats: ['image/jpeg'],
      start: OPENED,
      make: ({ forge }) => forge({ hooks: { assertions: (all) => all.map((one) => pointed(one, { url })) } }),
    }),
  ),
  {
    number: '21',
    title: 'an ingredient that is the manifest itself',
    how: 'the ingredient assertion names the manifest that holds it',
    formats: FORMATS,
    make: ({ forge }) => {
      const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
      return forge({ options: { manifestLabel, assertions: [linkTo(manifestLabel)] } });
    },
  },
  {
    number: '21',
    title: 'two manifests that are each other\u2019s ingredient',
    how: 'the parent names its own child as its ingredient',
    formats: FORMATS,
    start: OPENED,
    make: async ({ forge }) => {
      const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
      const media = await signed('image/png', { assertions: [linkTo(manifestLabel)] });
      return forge({ options: { manifestLabel, ingredients: [{ title: 'before', relationship: 'parentOf', media }] } });
    },
  },
];

/** One ingredient of this relationship, signed with these options; by default the signer records that all was well. */
export async function madeFrom(
  relationship: Relationship,
  options: Partial<SignOptions> = {},
): Promise<Partial<SignOptions>> {
  const ingredient = { ...(await signedParent(options)), relationship };
  const created = { action: 'c2pa.created', digitalSourceType: COMPOSITE };
  switch (relationship) {
    case 'parentOf':
      return { ingredients: [ingredient] };
    case 'componentOf':
      return { ingredients: [ingredient], actions: [created, { action: 'c2pa.placed', ingredients: [0] }] };
    case 'inputTo':
      return { ingredients: [ingredient], actions: [created] };
  }
}

function changed(start: Start, title: string, edit: (manifest: BoxNode) => void): Row {
  return {
    number: '18',
    title: `${start.name}: ${title}`,
    how: 'the oldest manifest of the history is changed after the file was signed',
    formats: start === OPENED ? FORMATS : ['image/jpeg'],
    start,
    make: ({ trusted }) => {
      const apply = (root: BoxNode): void => {
        const [, oldest] = childrenOf(root);
        if (oldest === undefined) throw new Error('no history');
        edit(oldest);
      };
      // What is taken away is more than the padding can make up for; the hash of the file then fails besides.
      return title.endsWith('away') ? withResizedStore(trusted, apply) : withEditedStore(trusted, apply);
    },
  };
}

function without(manifest: BoxNode, label: string): void {
  manifest.body = childrenOf(manifest).filter((box) => !labelOf(box).startsWith(label));
}

function invented(relationship: Relationship, title: string, options: Partial<SignOptions>): Row {
  return {
    number: '18',
    title: `an ingredient ${title}, called sound (${relationship})`,
    how: 'the ingredient never held, and the signer recorded that all was well with it',
    formats: ['image/jpeg', 'video/mp4'],
    start: START[relationship],
    make: async ({ forge }) => forge({ options: await madeFrom(relationship, options) }),
  };
}

/** The ingredient assertion with another address or, without one, another digest of its manifest. */
function pointed(assertion: Assertion, { url }: { readonly url?: string }): Assertion {
  const { label, content } = assertion;
  if (!label.startsWith('c2pa.ingredient') || content.kind !== 'cbor') return assertion;
  const { value } = content;
  if (typeof value !== 'object' || value === null || !('activeManifest' in value)) return assertion;
  const { activeManifest } = value;
  if (typeof activeManifest !== 'object' || activeManifest === null) return assertion;
  const link = url === undefined ? { ...activeManifest, hash: new Uint8Array(32) } : { ...activeManifest, url };
  return { ...assertion, content: { kind: 'cbor', value: { ...value, activeManifest: link } } };
}

/** A component that names this manifest, with a digest that nobody could know beforehand. */
function linkTo(label: string) {
  const link = { url: manifestUri(label), alg: 'sha256', hash: new Uint8Array(32) };
  const value = { relationship: 'componentOf', 'dc:title': 'part', activeManifest: link, claimSignature: link };
  return { label: 'c2pa.ingredient.v3', content: { kind: 'cbor', value } } as const;
}
