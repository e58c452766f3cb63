import type { BindingValue } from '../../../src/signer/binding-request.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import type { ClaimFacts } from '../../../src/signer/claim.ts';
import type { Fault } from '../../../src/signer/faults.ts';
import { assertionUri, type HashedUri, manifestUri } from '../../../src/signer/hashed-uri.ts';
import type { SignOptions } from '../../../src/signer/sign-options.ts';
import { bareMedia } from '../../make/fixture.ts';
import { NOTE } from '../../make/recipes.ts';
import { FORMATS, PICTURES, type Row, type Start } from '../attack.ts';
import { activeManifest, childrenOf, contentOf, descend, parseStore, payloadOf } from '../edit/jumbf.ts';
import { flipped, storeOf, withEditedStore } from '../edit/store.ts';

const NOTED: Start = {
  name: 'note and thumbnail',
  recipe: { assertions: [NOTE], thumbnail: { mediaType: 'image/jpeg', bytes: bareMedia('image/jpeg') } },
};
const BOXES: Start = { name: 'note, box hash', recipe: { assertions: [NOTE], binding: 'boxes' } };
const NOWHERE = 'urn:c2pa:00000000-0000-4000-8000-000000000000';
const DIGEST = new Uint8Array(32);

/** 22, 23 and 30: assertions that the claim does not cover, and digests that cover nothing. */
export const ASSERTIONS: readonly Row[] = [
  faulty('an assertion changed by its signer', 'assertion.changed'),
  faulty('an assertion taken out by its signer', 'assertion.removed'),
  faulty('an assertion stored twice', 'assertion.stored-twice'),
  faulty('an assertion with a second content', 'assertion.second-content'),
  faulty('a claim that lists an assertion twice', 'claim.listed-twice'),
  faulty('a claim that lists what is not there', 'claim.assertion-missing'),
  faulty('a claim that lists an assertion of another manifest', 'claim.assertion-elsewhere'),
  faulty('a claim with a wrong digest', 'claim.assertion-hash-wrong'),
  faulty('a claim that only gathered its binding', 'claim.all-gathered'),
  signedWith('an assertion that no list names', { assertions: [{ ...NOTE, attribution: 'undeclared' }] }),
  signedWith('a binding that no list names', { binding: 'none' }),
  ...(['image/png', 'video/mp4'] as const).map(
    (format): Row => ({
      number: '22',
      title: 'an assertion added after signing',
      how: 'a box that the claim does not list is put into the assertion store',
      formats: [format],
      start: format === 'image/png' ? BOXES : NOTED,
      make: ({ trusted }) =>
        withEditedStore(trusted, (root) => {
          const store = childrenOf(descend(activeManifest(root), 'c2pa.assertions'));
          const added = parseStore(storeOf(trusted));
          const note = descend(activeManifest(added), 'c2pa.assertions', NOTE.label);
          const [description, content] = childrenOf(note);
          if (description === undefined || content === undefined) throw new Error('no note');
          const label = Buffer.from('org.example.nota');
          payloadOf(description).set(label, 17);
          content.body = new Uint8Array(1);
          store.push(note);
        }),
    }),
  ),
  ...[
    'self#jumbf=/c2pa',
    `self#jumbf=/c2pa/${NOWHERE}/c2pa.assertions/org.example.note`,
    'self#jumbf=c2pa.assertions/../c2pa.assertions/org.example.note',
    'self#jumbf=c2pa.assertions//org.example.note',
    'self#jumbf=c2pa.assertions/org.example.note/',
    'self#jumbf=c2pa.assertions/org.example.note?x=1',
    'self#jumbf=c2pa.assertions/org%2Eexample.note',
    'self#JUMBF=c2pa.assertions/org.example.note',
    'jumbf=c2pa.assertions/org.example.note',
    'c2pa.assertions/org.example.note',
    'https://attacker.example/org.example.note',
    'file:///etc/passwd',
    '',
  ].map(
    (url): Row => ({
      number: '22',
      title: `an assertion at ${url === '' ? 'no address' : url}`,
      how: 'the claim lists an assertion by an address that leads elsewhere, or nowhere, or almost there',
      formats: ['image/jpeg'],
      start: NOTED,
      make: ({ forge }) =>
        forge({ hooks: { claimFacts: (facts) => relisted(facts, (one) => (isNote(one) ? { ...one, url } : one)) } }),
    }),
  ),
  ...cloud(),
  ...(['md5', 'sha1', 'sha-256', 'SHA256', 'none', '', 'crc32', 'sha224', 'sha3-256'] as const).flatMap(
    (alg): readonly Row[] => [
      {
        number: '23',
        title: `the binding\u2019s digest by ${alg === '' ? 'nothing' : alg}`,
        how: 'the hard binding names an algorithm that is not allowed',
        formats: ['image/jpeg', 'video/mp4'],
        start: NOTED,
        make: ({ forge }) => forge({ bind: (honest) => ({ ...honest, alg }) }),
      },
      {
        number: '23',
        title: `the claim\u2019s digests by ${alg === '' ? 'nothing' : alg}`,
        how: 'the claim names an algorithm that is not allowed for its references',
        formats: ['image/jpeg'],
        start: NOTED,
        make: ({ forge }) => forge({ hooks: { claim: (claim) => ({ ...claim, alg }) } }),
      },
    ],
  ),
  ...(
    [
      ['empty', () => new Uint8Array(0)],
      ['cut to one byte', (hash: Uint8Array) => hash.subarray(0, 1)],
      ['cut to half', (hash: Uint8Array) => hash.subarray(0, 16)],
      ['one byte longer', (hash: Uint8Array) => Uint8Array.from([...hash, 0])],
      ['as text', (hash: Uint8Array) => Buffer.from(hash).toString('hex')],
      ['null', () => null],
    ] as const
  ).flatMap(([title, change]): readonly Row[] => [
    {
      number: '23',
      title: `the binding\u2019s digest ${title}`,
      how: 'the digest of the file is not one of the algorithm\u2019s length',
      formats: ['image/jpeg', 'video/mp4'],
      start: NOTED,
      make: ({ forge }) => forge({ bind: (honest) => ({ ...honest, hash: change(hashOf(honest)) }) }),
    },
    {
      number: '23',
      title: `an assertion\u2019s digest ${title}`,
      how: 'a digest in the claim is not one of the algorithm\u2019s length',
      formats: ['image/jpeg'],
      start: NOTED,
      make: ({ forge }) => forge({ hooks: { claim: (claim) => withFirstHash(claim, change) } }),
    },
  ]),
  {
    number: '23',
    title: 'no algorithm anywhere',
    how: 'neither the claim nor the binding says by what the digests were made',
    formats: ['image/jpeg', 'video/mp4'],
    start: NOTED,
    make: ({ forge }) =>
      forge({
        bind: (honest) => ({ ...honest, alg: null }),
        hooks: { claim: (claim) => ({ ...claim, alg: undefined }) },
      }),
  },
  {
    number: '30',
    title: 'another thumbnail',
    how: 'the signer\u2019s preview is replaced by one of another picture',
    formats: FORMATS,
    start: NOTED,
    make: ({ trusted }) =>
      withEditedStore(trusted, (root) => {
        const thumbnail = descend(activeManifest(root), 'c2pa.assertions', 'c2pa.thumbnail.claim');
        const data = childrenOf(thumbnail)[2];
        if (data === undefined) throw new Error('no thumbnail');
        data.body = flipped(payloadOf(data), 30, 4);
      }),
  },
  {
    number: '22',
    title: 'an assertion emptied by nobody',
    how: 'an assertion is replaced by what a redaction leaves, and no claim redacts it',
    formats: PICTURES,
    start: BOXES,
    make: ({ trusted }) =>
      withEditedStore(trusted, (root) => {
        const note = descend(activeManifest(root), 'c2pa.assertions', NOTE.label);
        contentOf(note).type = 'uuid';
        const slot = Buffer.alloc(payloadOf(contentOf(note)).length);
        slot.set(Buffer.from('caa98eee9d4df80e86ad4dffca263973', 'hex'));
        contentOf(note).body = slot;
      }),
  },
];

function faulty(title: string, fault: Fault): Row {
  return signedWith(title, { assertions: [NOTE], faults: [fault] });
}

function signedWith(title: string, options: Partial<SignOptions>): Row {
  return {
    number: '22',
    title,
    how: 'what lies in the assertion store is not what the claim lists',
    formats: FORMATS,
    start: NOTED,
    make: ({ forge }) => forge({ options }),
  };
}

/** Assertions that lie with somebody else. */
function cloud(): readonly Row[] {
  const location = { url: 'https://attacker.example/data', alg: 'sha256', hash: DIGEST };
  const row = (title: string, value: { readonly [key: string]: CborInput }): Row => ({
    number: '22',
    title: `cloud data ${title}`,
    how: 'the assertion says that another one is to be fetched, which no binding or action may be',
    formats: ['image/jpeg'],
    start: NOTED,
    make: ({ forge }) =>
      forge({ options: { assertions: [{ label: 'c2pa.cloud-data', content: { kind: 'cbor', value } }] } }),
  });
  const whole = { size: 5, location, content_type: 'application/cbor' };
  return [
    row('in place of a data hash', { ...whole, label: 'c2pa.hash.data' }),
    row('in place of a box hash', { ...whole, label: 'c2pa.hash.boxes' }),
    row('in place of a BMFF hash', { ...whole, label: 'c2pa.hash.bmff.v3' }),
    row('without a place', { label: 'org.example.note', size: 5, content_type: 'application/cbor' }),
    row('without a label', whole),
  ];
}

function isNote({ url }: HashedUri): boolean {
  return url === assertionUri(NOTE.label) || url === manifestUri(NOWHERE, NOTE.label);
}

function relisted(facts: ClaimFacts, change: (one: HashedUri) => HashedUri): ClaimFacts {
  return { ...facts, created: facts.created.map(change) };
}

function hashOf(value: BindingValue): Uint8Array {
  const hash = value['hash'];
  if (!(hash instanceof Uint8Array)) throw new Error('no digest');
  return hash;
}

function withFirstHash<T extends { readonly [key: string]: CborInput | undefined }>(
  claim: T,
  change: (hash: Uint8Array) => CborInput,
): T {
  const created = claim['created_assertions'];
  if (!Array.isArray(created)) throw new Error('no assertions');
  const [first, ...rest] = created.map((one: HashedUri) => one);
  if (first === undefined) throw new Error('no assertions');
  return { ...claim, created_assertions: [{ ...first, hash: change(first.hash) }, ...rest] };
}
