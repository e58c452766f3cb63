import { encodeCbor } from '../../../src/signer/cbor-writer.ts';
import type { CoseOptions } from '../../../src/signer/cose.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { DAY, type TestPki } from '../../make/pki.ts';
import { expiredSigner, stamped, stapled } from '../../make/recipes.ts';
import type { Subject } from '../attack.ts';
import { FORMATS, PLAIN, type Row, type Start } from '../attack.ts';
import { type CoseParts, parseCose, protectedMap } from '../edit/cose.ts';
import { activeManifest, parseStore, payloadOf, signatureOf } from '../edit/jumbf.ts';
import { storeOf, withEditedCose } from '../edit/store.ts';

const STAMPED: Start = { name: 'stamped', recipe: stamped() };
const EXPIRED: Start = {
  name: 'expired and stamped',
  recipe: async (pki) => ({ ...(await expiredSigner(pki)), ...(await stamped({ daysAgo: 150 })(pki)) }),
};
const STAPLED: Start = { name: 'stapled', recipe: stapled({ status: 'good' }) };

/** 24, 106 and 107: headers that anybody can take away, add or exchange. */
export const HEADERS: readonly Row[] = [
  {
    number: '24',
    title: 'the time-stamp of an expired signer taken away',
    how: 'only the time-stamp, which nothing signs, says that the certificate was valid at signing',
    formats: FORMATS,
    start: EXPIRED,
    make: ({ trusted }) => withEditedCose(trusted, ({ unprotected }) => void unprotected.delete('sigTst2')),
  },
  {
    number: '24',
    title: 'the time-stamp of an expired signer replaced',
    how: 'the time-stamp is exchanged for a sound one over another signature',
    formats: FORMATS,
    start: EXPIRED,
    make: async ({ trusted, other }) => {
      const foreign = coseOf(await other(STAMPED)).unprotected.get('sigTst2') ?? null;
      return withEditedCose(trusted, ({ unprotected }) => void unprotected.set('sigTst2', foreign));
    },
  },
  {
    number: '24',
    title: 'the time-stamp of an expired signer under the older header',
    how: 'the token stays, and its header says that it stamps the claim',
    formats: ['image/jpeg'],
    start: EXPIRED,
    make: ({ trusted }) =>
      withEditedCose(trusted, ({ unprotected }) => {
        const token = unprotected.get('sigTst2') ?? null;
        unprotected.delete('sigTst2');
        unprotected.set('sigTst', token);
      }),
  },
  {
    number: '24',
    title: 'the answer about revocation taken away',
    how: 'the stapled answer, which nothing signs, is removed: what is left must not be called good',
    formats: FORMATS,
    start: STAPLED,
    expect: { warned: 'revocation-not-checked' },
    make: ({ trusted }) => withEditedCose(trusted, ({ unprotected }) => void unprotected.delete('rVals')),
  },
  ...(['signature', 'protected', 'payload', 'tag', 'items'] as const).map(
    (what): Row => ({
      number: '106',
      title: `${what} of the COSE structure`,
      how: 'the structure around the signature is not the one that the standard knows',
      formats: ['image/jpeg', 'image/png'],
      make: ({ trusted, random }) =>
        withEditedCose(trusted, (parts) => {
          if (what === 'signature') parts.signature = random.bytes(64);
          if (what === 'protected') parts.protectedBytes = new Uint8Array(0);
          if (what === 'payload') parts.payload = random.bytes(16);
          if (what === 'tag') parts.payload = true;
          if (what === 'items') parts.payload = [1, 2];
        }),
    }),
  ),
  hostileHeaders('106', 'an unknown critical header', (headers) => {
    headers.set(2, ['org.example.must']);
    headers.set('org.example.must', 1);
  }),
  hostileHeaders('106', 'a critical header that is not there', (headers) => headers.set(2, [99])),
  hostileHeaders('106', 'an empty list of critical headers', (headers) => headers.set(2, [])),
  hostileHeaders('106', 'critical headers that are no list', (headers) => headers.set(2, 1)),
  {
    number: '106',
    title: 'critical headers that nothing signs',
    how: 'the list of critical headers is in the unprotected part',
    formats: ['image/jpeg'],
    make: ({ trusted }) => withEditedCose(trusted, ({ unprotected }) => void unprotected.set(2, [1])),
  },
  {
    number: '107',
    title: 'a second chain that nothing signs',
    how: 'a stranger\u2019s chain is added to the unprotected header, beside the protected one',
    formats: ['image/jpeg', 'video/mp4'],
    start: { name: 'with room', recipe: { ocsp: [new Uint8Array(4000)] } },
    make: ({ trusted, pki }) =>
      withEditedCose(trusted, ({ unprotected }) => {
        unprotected.delete('rVals');
        unprotected.set(
          'x5chain',
          pki.stranger.chain.map((one) => one),
        );
      }),
  },
  {
    number: '107',
    title: 'the chain under its number in the unprotected header',
    how: 'the chain is also in the unprotected header, under the number 33',
    formats: ['image/jpeg', 'video/mp4'],
    start: { name: 'with room', recipe: { ocsp: [new Uint8Array(4000)] } },
    known:
      'label 33 is passed over in the unprotected header, where the text label is refused beside a protected chain',
    make: ({ trusted, pki }) =>
      withEditedCose(trusted, ({ unprotected }) => {
        unprotected.delete('rVals');
        unprotected.set(
          33,
          pki.stranger.chain.map((one) => one),
        );
      }),
  },
  {
    number: '107',
    title: 'a chain that nothing signs',
    how: 'the only chain is in the unprotected header, where anybody can exchange it',
    formats: FORMATS,
    make: ({ forge }) => forge({ options: { faults: ['signature.chain-unprotected'] } }),
  },
  {
    number: '107',
    title: 'no chain',
    how: 'the signature says nothing about who made it',
    formats: FORMATS,
    make: ({ forge }) => forge({ options: { faults: ['signature.no-certificates'] } }),
  },
  chain('a stranger\u2019s certificate with a listed authority behind it', (pki) => [
    ...pki.stranger.chain,
    pki.intermediate.certificate,
    pki.root.certificate,
  ]),
  chain('a stranger\u2019s certificate with a listed signer behind it', (pki) => [
    ...pki.stranger.chain,
    ...pki.signer.chain,
  ]),
  chain('a stranger\u2019s certificate with the anchor alone behind it', (pki) => [
    ...pki.stranger.chain.slice(0, 1),
    pki.root.certificate,
  ]),
  ...(
    [
      ['a listed signer before the stranger', (pki: TestPki) => [...pki.signer.chain, ...pki.stranger.chain]],
      [
        'a listed authority before the stranger',
        (pki: TestPki) => [pki.intermediate.certificate, ...pki.stranger.chain],
      ],
      ['the anchor before the stranger', (pki: TestPki) => [pki.root.certificate, ...pki.stranger.chain]],
      ['an empty certificate first', (pki: TestPki) => [new Uint8Array(0), ...pki.stranger.chain]],
      ['no certificate in the chain', () => []],
    ] as const
  ).map(
    ([title, certificates]): Row => ({
      number: '107',
      title,
      how: 'the chain begins with a certificate of somebody else than the one who signed',
      formats: ['image/jpeg', 'video/mp4'],
      make: ({ forge, pki }) => forge({ options: { signer: { ...pki.stranger, chain: certificates(pki) } } }),
    }),
  ),
  {
    number: '107',
    title: 'a chain that is a text',
    how: 'the header of the chain holds a text and no certificates',
    formats: ['image/jpeg'],
    make: ({ forge }) => forge({ hooks: { cose: withHeaders((headers) => headers.set(33, 'trust me')) } }),
  },
  {
    number: '107',
    title: 'two chains that are signed',
    how: 'the chain is under its number and under its name, one of them a stranger\u2019s',
    formats: ['image/jpeg'],
    make: ({ forge, pki }) =>
      forge({
        hooks: {
          cose: withHeaders((headers) =>
            headers.set(
              'x5chain',
              pki.stranger.chain.map((one) => one),
            ),
          ),
        },
      }),
    known: 'of two protected chains the one under label 33 is taken and the other passed over',
  },
  {
    number: '108',
    title: 'a protected header written another way',
    how: 'the protected header is re-encoded after signing: the same values in other bytes',
    formats: FORMATS,
    make: ({ trusted }) =>
      withEditedCose(trusted, (parts) => {
        const entries = [...protectedMap(parts)].toReversed();
        parts.protectedBytes = encodeCbor(new Map(entries));
      }),
  },
  ...(['claim.signature-elsewhere'] as const).map(
    (fault): Row => ({
      number: '109',
      title: 'a signature in another manifest',
      how: 'the claim says that its signature lies in another manifest',
      formats: FORMATS,
      make: ({ forge }) => forge({ options: { faults: [fault] } }),
    }),
  ),
  ...[
    '',
    'self#jumbf=c2pa.signature2',
    'https://attacker.example/c2pa.signature',
    'self#jumbf=c2pa.assertions/c2pa.signature',
  ].map(
    (signature): Row => ({
      number: '109',
      title: `a signature at ${signature === '' ? 'no address' : signature}`,
      how: 'the claim names an address where its signature does not lie',
      formats: ['image/jpeg'],
      make: ({ forge }) => forge({ hooks: { claim: (claim) => ({ ...claim, signature }) } }),
    }),
  ),
  {
    number: '119',
    title: 'a stapled answer about another signer',
    how: 'the stapled answer says good, of a certificate with another serial number',
    formats: ['image/jpeg', 'video/mp4'],
    start: PLAIN,
    expect: { warned: 'revocation-not-checked' },
    make: async ({ forge, pki }) => {
      const subject = await pki.issueSigner({});
      const times = { thisUpdate: pki.now - DAY, nextUpdate: pki.now + DAY };
      const answer = await ocspResponse({ subject, responder: pki.intermediate, answer: { status: 'good' }, ...times });
      return forge({ options: { signer: credentialsOf(pki.signerEntity), ocsp: [answer] } });
    },
  },
];

function coseOf(subject: Subject): CoseParts {
  return parseCose(payloadOf(signatureOf(activeManifest(parseStore(storeOf(subject))))));
}

type Headers = Parameters<NonNullable<CoseOptions['protectedHeaders']>>[0];

function withHeaders(change: (headers: Headers) => void): (options: CoseOptions) => CoseOptions {
  return (options) => ({ ...options, protectedHeaders: change });
}

function hostileHeaders(number: string, title: string, change: (headers: Headers) => void): Row {
  return {
    number,
    title,
    how: 'the protected header lists what a reader must understand, and nobody does',
    formats: ['image/jpeg', 'image/png'],
    make: ({ forge }) => forge({ hooks: { cose: withHeaders(change) } }),
  };
}

function chain(title: string, certificates: (pki: TestPki) => readonly Uint8Array[]): Row {
  return {
    number: '107',
    title,
    how: 'somebody on no list signs, and puts public certificates of listed ones into the chain',
    formats: FORMATS,
    expect: 'unvouched',
    make: ({ forge, pki }) => forge({ options: { signer: { ...pki.stranger, chain: certificates(pki) } } }),
  };
}
