import { encodeCbor } from '../../../src/signer/cbor-writer.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { DAY } from '../../make/pki.ts';
import { stamped, stapled } from '../../make/recipes.ts';
import { EXPIRED, FORMATS, PLAIN, type Row, type Start } from '../attack.ts';
import { type Headers, protectedMap, withHeaders } from '../edit/cose.ts';
import { coseOf } from '../edit/resign.ts';
import { withEditedCose } from '../edit/store.ts';

const STAMPED: Start = { name: 'stamped', recipe: stamped() };
const STAPLED: Start = { name: 'stapled', recipe: stapled({ status: 'good' }) };

/** 24, 106, 108, 109 and 119: headers that anybody can take away, add or exchange. */
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

function hostileHeaders(number: string, title: string, change: (headers: Headers) => void): Row {
  return {
    number,
    title,
    how: 'the protected header lists what a reader must understand, and nobody does',
    formats: ['image/jpeg', 'image/png'],
    make: ({ forge }) => forge({ hooks: { cose: withHeaders(change) } }),
  };
}
