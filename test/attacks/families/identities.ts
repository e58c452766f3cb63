import { type AggregatorFault, makeAggregator } from '../../../src/signer/aggregator.ts';
import { flippedLastBit } from '../../../src/signer/bytes.ts';
import type { CoseOptions } from '../../../src/signer/cose.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import type { IdentityFault } from '../../../src/signer/identity.ts';
import { DAY, type TestPki } from '../../make/pki.ts';
import type { Row, Start } from '../attack.ts';

const CERTIFIED: Start = {
  name: 'identity by a certificate',
  recipe: (pki) => ({ identities: [{ by: { kind: 'certificate', cose: { credentials: pki.person } } }] }),
};
const AGGREGATED: Start = {
  name: 'identity by an aggregator',
  recipe: (pki) => ({ identities: [{ by: aggregated(pki) }] }),
};

/** 31: somebody is named besides the signer who is not proven to stand behind the file. */
export const IDENTITIES: readonly Row[] = [
  ...(['shape', 'pad', 'hash', 'duplicate', 'no-hard-binding', 'type'] as const satisfies readonly IdentityFault[]).map(
    (fault): Row => ({
      number: '31',
      title: `an identity with a fault: ${fault}`,
      how: 'the identity assertion does not say for what it stands, or says it wrongly',
      formats: ['image/jpeg', 'video/mp4'],
      start: CERTIFIED,
      expect: 'unvouched',
      make: ({ forge, pki }) =>
        forge({ options: { identities: [{ by: { kind: 'certificate', cose: { credentials: pki.person } }, fault }] } }),
    }),
  ),
  named('of a stranger', (pki) => ({ credentials: pki.stranger })),
  named('of the signer', (pki) => ({ credentials: pki.signer })),
  named('with a wrong signature', () => ({ signature: flippedLastBit })),
  named('with an empty signature', () => ({ signature: () => new Uint8Array(0) })),
  named('by an algorithm that is not allowed', () => ({ protectedHeaders: (headers) => headers.set(1, -47) })),
  named('that has expired', async (pki) => ({
    credentials: credentialsOf(await pki.issuePerson({ notBefore: pki.now - 9 * DAY, notAfter: pki.now - DAY })),
  })),
  named('of a person\u2019s name and a stranger\u2019s key', async (pki) => {
    const { certificate } = await pki.issuePerson({});
    return { credentials: { ...pki.stranger, chain: [certificate] } };
  }),
  ...(
    [
      'no-cose',
      'algorithm',
      'content-type',
      'no-credential',
      'issuer',
      'did-web',
      'did-method',
      'did-document',
      'signature',
      'asset',
      'valid-from-missing',
      'valid-from-later',
      'valid-until-past',
      'identities-missing',
      'identities-incomplete',
    ] as const satisfies readonly AggregatorFault[]
  ).map(
    (fault): Row => ({
      number: '31',
      title: `an aggregator\u2019s credential with a fault: ${fault}`,
      how: 'who vouches for the identity contradicts itself, or vouches for another file',
      formats: ['image/jpeg', 'video/mp4'],
      start: AGGREGATED,
      expect: 'unvouched',
      make: ({ forge, pki }) => forge({ options: { identities: [{ by: aggregated(pki, fault) }] } }),
    }),
  ),
  {
    number: '31',
    title: 'an aggregator on no list',
    how: 'anybody can be an aggregator; the name that this one gives proves nothing',
    formats: ['image/jpeg', 'video/mp4'],
    start: AGGREGATED,
    expect: { warned: 'identity-unconfirmed' },
    make: async ({ forge, pki }) => {
      const options = { aggregator: await makeAggregator(), validFrom: pki.now - DAY, name: 'photographer' };
      return forge({ options: { identities: [{ by: { kind: 'aggregator', options } }] } });
    },
  },
];

function aggregated(pki: TestPki, fault?: AggregatorFault) {
  const options = { aggregator: pki.aggregator, validFrom: pki.now - DAY, name: 'photographer' };
  return { kind: 'aggregator', options: fault === undefined ? options : { ...options, fault } } as const;
}

function named(title: string, change: (pki: TestPki) => Partial<CoseOptions> | Promise<Partial<CoseOptions>>): Row {
  return {
    number: '31',
    title: `an identity ${title}`,
    how: 'the identity is signed by somebody whom the list of identities does not know, or not soundly',
    formats: ['image/jpeg', 'video/mp4'],
    start: CERTIFIED,
    expect: 'unvouched',
    make: async ({ forge, pki }) => {
      const cose = { credentials: pki.person, ...(await change(pki)) };
      return forge({ options: { identities: [{ by: { kind: 'certificate', cose } }] } });
    },
  };
}
