import type { Fault } from '../../../src/signer/faults.ts';
import { manifestUri } from '../../../src/signer/hashed-uri.ts';
import type { SignOptions } from '../../../src/signer/sign-options.ts';
import { NOTE, redaction, signedParent } from '../../make/recipes.ts';
import { FORMATS, type Row, type Start } from '../attack.ts';
import { type BoxNode, childrenOf, contentOf, descend } from '../edit/jumbf.ts';
import { withEditedStore } from '../edit/store.ts';

const REDACTED: Start = { name: 'redacted', recipe: redaction() };

/** 19: redaction takes an assertion away; it must put nothing in its place, and may not take what counts. */
export const REDACTIONS: readonly Row[] = [
  planted('a message in the emptied slot', (slot, random) => {
    contentOf(slot).body = random.bytes(32);
  }),
  planted('a message behind the zeros', (slot, random) => {
    const content = contentOf(slot);
    content.body = Buffer.concat([Buffer.from('caa98eee9d4df80e86ad4dffca263973', 'hex'), random.bytes(16)]);
  }),
  planted('a second box in the emptied slot', (slot, random) => {
    childrenOf(slot).push({ type: 'cbor', body: random.bytes(20) });
  }),
  planted('an assertion in the emptied slot', (slot) => {
    slot.body = [
      ...childrenOf(slot).slice(0, 1),
      { type: 'cbor', body: Buffer.from('a1647465787464666f726765', 'hex') },
    ];
  }),
  ...(['redaction.content-left', 'redaction.planted'] as const).map(
    (fault): Row => ({
      number: '19',
      title: fault === 'redaction.planted' ? 'the signer writes over the slot' : 'the signer leaves the content',
      how: 'the claim says that an assertion was redacted, and something is where nothing should be',
      formats: FORMATS,
      start: REDACTED,
      make: async ({ forge }) => forge({ options: await redaction(NOTE.label, [fault])() }),
    }),
  ),
  ...['c2pa.actions.v2', 'c2pa.hash.data'].map(
    (label): Row => ({
      number: '19',
      title: `${label} redacted`,
      how: 'the claim redacts what the standard says no claim may',
      formats: FORMATS,
      start: REDACTED,
      make: async ({ forge }) => forge({ options: await redaction(label)() }),
    }),
  ),
  ...(['ingredient.signature-changed', 'ingredient.signature-removed', 'ingredient.no-signature-link'] as const).map(
    (fault: Fault): Row => ({
      number: '19',
      title: `redaction with a fault: ${fault}`,
      how: 'a redacted parent is only known by its signature, and that is not what was recorded',
      formats: ['image/jpeg', 'video/mp4'],
      start: REDACTED,
      make: async ({ forge }) => forge({ options: await redaction(NOTE.label, [fault])() }),
    }),
  ),
  claimed('its own assertion', () => {
    const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
    return {
      manifestLabel,
      assertions: [NOTE],
      redactions: [manifestUri(manifestLabel, 'c2pa.assertions/org.example.note')],
    };
  }),
  claimed('its own hard binding', () => {
    const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
    return { manifestLabel, redactions: [manifestUri(manifestLabel, 'c2pa.assertions/c2pa.hash.data')] };
  }),
  claimed('what is no assertion', () => ({ redactions: ['self#jumbf=/c2pa/urn:c2pa:0/c2pa.signature'] })),
  claimed('what is no address', () => ({ redactions: ['everything'] })),
  ...['', '/', '__1', '2', '.v2', 'x'].map(
    (suffix): Row => ({
      number: '19',
      title: `an address that only begins like an assertion\u2019s${suffix === '' ? '' : `, with ${suffix}`}`,
      how: 'the redaction names another label than that of the assertion which is missing',
      formats: ['image/jpeg'],
      start: REDACTED,
      make: async ({ forge }) => {
        const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
        const parent = await signedParent({ manifestLabel, assertions: [NOTE] });
        const path = suffix === '' ? 'c2pa.assertions/org.example' : `c2pa.assertions/${NOTE.label}${suffix}`;
        const emptied = manifestUri(manifestLabel, `c2pa.assertions/${NOTE.label}`);
        return forge({
          options: {
            ingredients: [parent],
            redactions: [emptied],
            actions: [{ action: 'c2pa.opened', ingredients: [0] }],
          },
          hooks: { claimFacts: (facts) => ({ ...facts, redacted: [manifestUri(manifestLabel, path)] }) },
        });
      },
    }),
  ),
];

function planted(title: string, edit: (slot: BoxNode, random: { bytes: (length: number) => Uint8Array }) => void): Row {
  return {
    number: '19',
    title,
    how: 'the slot that a redaction emptied, which no digest covers any more, is filled after signing',
    formats: FORMATS,
    start: REDACTED,
    make: ({ trusted, random }) =>
      withEditedStore(trusted, (root) => {
        const [, oldest] = childrenOf(root);
        if (oldest === undefined) throw new Error('no history');
        edit(descend(oldest, 'c2pa.assertions', NOTE.label), random);
      }),
  };
}

function claimed(what: string, options: () => Partial<SignOptions>): Row {
  return {
    number: '19',
    title: `a claim that redacts ${what}`,
    how: 'the claim\u2019s list of redactions names what it may not',
    formats: ['image/jpeg', 'image/png'],
    make: ({ forge }) => forge({ options: options() }),
  };
}
