import { concat, text } from '../../../src/signer/bytes.ts';
import { withParent } from '../../make/recipes.ts';
import { FORMATS, type Row, type Start } from '../attack.ts';
import {
  activeManifest,
  assertionsOf,
  type BoxNode,
  childrenOf,
  descend,
  labelOf,
  payloadOf,
  relabel,
} from '../edit/jumbf.ts';
import { withEditedStore } from '../edit/store.ts';

const NOTES: Start = {
  name: 'notes',
  recipe: {
    assertions: [
      { label: 'org.example.note', content: { kind: 'cbor', value: { text: 'one' } } },
      { label: 'org.example.mark', content: { kind: 'cbor', value: { text: 'two' } } },
    ],
  },
};
const HISTORY: Start = { name: 'with parent', recipe: withParent() };

/** 16 and 93: labels and descriptions of boxes, which only partly are signed. */
export const STORE_LABELS: readonly Row[] = [
  edited('16', 'the active manifest under another label', (root) => renumbered(activeManifest(root))),
  edited(
    '16',
    'the active manifest under its ingredient\u2019s label',
    (root) => {
      const [first] = manifestsOf(root);
      if (first !== undefined) relabel(activeManifest(root), labelOf(first));
    },
    HISTORY,
  ),
  edited(
    '16',
    'the ingredient under the active manifest\u2019s label',
    (root) => {
      const [first] = manifestsOf(root);
      if (first !== undefined) relabel(first, labelOf(activeManifest(root)));
    },
    HISTORY,
  ),
  edited(
    '16',
    'the ingredient under another label',
    (root) => {
      const [first] = manifestsOf(root);
      if (first !== undefined) renumbered(first);
    },
    HISTORY,
  ),
  edited(
    '16',
    'the manifests in another order',
    (root) => {
      const children = childrenOf(root);
      const [description, ...manifests] = children;
      if (description !== undefined) root.body = [description, ...manifests.toReversed()];
    },
    HISTORY,
    'unvouched',
  ),
  edited(
    '16',
    'the labels of both manifests exchanged',
    (root) => {
      const [first] = manifestsOf(root);
      const active = activeManifest(root);
      if (first === undefined) return;
      const [one, two] = [labelOf(first), labelOf(active)];
      relabel(first, two);
      relabel(active, one);
    },
    HISTORY,
  ),
  edited('93', 'a label with a slash', (root) => relabelledAt(root, 'org.example/note')),
  edited('93', 'a label with a NUL', (root) =>
    relabelledAt(root, concat(text('org.example'), Uint8Array.of(0), text('note'))),
  ),
  edited('93', 'a label that climbs', (root) => relabelledAt(root, '../../c2pa.claim')),
  edited('93', 'a label that is no UTF-8', (root) =>
    relabelledAt(root, concat(text('org.example.not'), Uint8Array.of(0xff))),
  ),
  edited('93', 'a label of controls', (root) => relabelledAt(root, 'org.example\u0007note')),
  edited('93', 'an empty label', (root) => relabelledAt(root, '')),
  edited('93', 'a label with a question mark', (root) => relabelledAt(root, 'org.example?note')),
  edited('93', 'two assertions of one label', (root) => relabelledAt(root, 'org.example.mark')),
  edited('93', 'a label in other letters', (root) => relabelledAt(root, 'org.example.NOTE')),
  edited('93', 'a label with a space behind', (root) => relabelledAt(root, 'org.example.note ')),
  edited('93', 'a store that is not labelled c2pa', (root) => relabel(root, 'c2pb')),
  edited('93', 'an assertion store under another label', (root) =>
    relabel(descend(activeManifest(root), 'c2pa.assertions'), 'c2pa.assertionz'),
  ),
  edited('93', 'a signature under another label', (root) =>
    relabel(descend(activeManifest(root), 'c2pa.signature'), 'c2pa.signaturf'),
  ),
  edited('93', 'a claim under another label', (root) =>
    relabel(descend(activeManifest(root), 'c2pa.claim.v2'), 'c2pa.claim.v3'),
  ),
  edited('93', 'a claim under the label of version 1', (root) =>
    relabel(descend(activeManifest(root), 'c2pa.claim.v2'), 'c2pa.claim'),
  ),
  edited('93', 'an assertion that is not requestable', (root) => toggles(note(root), 0x02)),
  edited('93', 'an assertion without label', (root) => toggles(note(root), 0x01)),
  edited('93', 'unknown toggles', (root) => toggles(note(root), 0xe3)),
  edited('93', 'toggles that promise a number', (root) => toggles(note(root), 0x07)),
  edited('93', 'toggles that promise a digest', (root) => toggles(note(root), 0x0b)),
  edited('93', 'a manifest that is not requestable', (root) => toggles(activeManifest(root), 0x02)),
  edited('93', 'a second description at the end', (root) => {
    const assertion = childrenOf(note(root));
    const [description] = assertion;
    if (description !== undefined) assertion.push({ type: 'jumd', body: payloadOf(description).slice() });
  }),
  edited('93', 'a second description in the manifest', (root) => {
    const manifest = childrenOf(activeManifest(root));
    const [description] = manifest;
    if (description !== undefined) manifest.push({ type: 'jumd', body: payloadOf(description).slice() });
  }),
  edited('93', 'the description last', (root) => {
    const assertion = note(root);
    const [description, ...rest] = childrenOf(assertion);
    if (description !== undefined) assertion.body = [...rest, description];
  }),
  edited('93', 'no description', (root) => {
    const assertion = note(root);
    assertion.body = childrenOf(assertion).slice(1);
  }),
  edited('93', 'bytes behind the label', (root) => {
    const [description] = childrenOf(note(root));
    if (description !== undefined) description.body = concat(payloadOf(description), text('hidden'));
  }),
  edited('93', 'the claim of a manifest\u2019s type', (root) =>
    retype(descend(activeManifest(root), 'c2pa.claim.v2'), 'c2ma'),
  ),
  ...['c2um', 'c2cm', 'c2tm', 'c2xx'].map((type) =>
    edited('93', `the active manifest of type ${type}`, (root) => retype(activeManifest(root), type)),
  ),
  edited('93', 'the signature box of another type', (root) =>
    retype(descend(activeManifest(root), 'c2pa.signature'), 'cbor'),
  ),
  edited('93', 'the assertion store of another type', (root) =>
    retype(descend(activeManifest(root), 'c2pa.assertions'), 'c2ma'),
  ),
  edited('93', 'an assertion of another type', (root) => retype(note(root), 'json')),
];

function edited(
  number: string,
  title: string,
  edit: (root: BoxNode) => void,
  start = NOTES,
  expect: Row['expect'] = 'refused',
): Row {
  return {
    number,
    title,
    how: 'a label, type or toggle in a box\u2019s description is changed after signing',
    formats: start === HISTORY ? FORMATS : ['image/jpeg', 'video/mp4'],
    start,
    expect,
    make: ({ trusted }) => withEditedStore(trusted, edit),
  };
}

function manifestsOf(root: BoxNode): readonly BoxNode[] {
  return childrenOf(root).slice(1);
}

/** The first assertion of the caller. */
function note(root: BoxNode): BoxNode {
  const found = assertionsOf(activeManifest(root)).find((one) => labelOf(one) === 'org.example.note');
  if (found === undefined) throw new Error('no note');
  return found;
}

function relabelledAt(root: BoxNode, label: string | Uint8Array): void {
  relabel(note(root), label);
}

/** Another URN, as long. */
function renumbered(manifest: BoxNode): void {
  relabel(manifest, labelOf(manifest).replace(/[0-9a-f]{12}$/, '000000000000'));
}

const TOGGLES = 16;

function toggles(node: BoxNode, value: number): void {
  const [description] = childrenOf(node);
  if (description !== undefined) payloadOf(description)[TOGGLES] = value;
}

function retype(node: BoxNode, type: string): void {
  const [description] = childrenOf(node);
  if (description !== undefined) payloadOf(description).set(text(type));
}
