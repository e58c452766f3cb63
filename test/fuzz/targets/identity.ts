import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { decodeCbor, isCborMap } from '../../../src/verifier/cbor/decode.ts';
import { bytesField } from '../../../src/verifier/cbor/fields.ts';
import { checkAggregation } from '../../../src/verifier/checks/identity-aggregation.ts';
import { checkIdentityCertificate } from '../../../src/verifier/checks/identity-certificate.ts';
import type { IdentityAssertion } from '../../../src/verifier/identity/identity-assertion.ts';
import { mixedInput } from '../mixed-input.ts';
import { CBOR } from '../mutate/cbor.ts';
import { signedSeeds } from '../signed-seeds.ts';
import { cborContents } from '../store-parts.ts';
import type { Target } from '../target.ts';

const WORDS = [
  'did:jwk:',
  'did:web:',
  'issuer',
  'validFrom',
  '2026-06-01T00:00:00Z',
  'verifiedIdentities',
  'IdentityClaimsAggregationCredential',
  '"x":"',
  'c2paAsset',
];

/** What stands by a manifest besides its signer: credentials of aggregators, signatures by certificate. */
export const IDENTITY_TARGET: Target = {
  name: 'identity',
  prepare: async () => {
    const { pki } = await signedSeeds();
    const seeds = (await cborContents()).flatMap((bytes) => {
      const value = decodeCbor(bytes);
      const signature = isCborMap(value) && value.has('signer_payload') ? bytesField(value, 'signature') : null;
      return signature === null ? [] : [signature];
    });
    const options = { at: pki.now, trust: pki.trust };
    return {
      input: mixedInput({ seeds, words: WORDS.map(ascii), grammar: CBOR }),
      read: async (input) => {
        const identity: IdentityAssertion = {
          url: '',
          kind: 'cawg.identity_claims_aggregation',
          payload: new Map(),
          payloadBytes: Uint8Array.of(0xa0),
          references: [],
          signature: input,
          padded: true,
        };
        const statuses = [
          ...(await checkAggregation(identity, options)),
          ...(await checkIdentityCertificate(identity, options)),
        ];
        const holds = statuses.find(
          ({ code }) => code === 'cawg.ica.credential_valid' || code === 'cawg.x509.signature.validated',
        );
        return holds === undefined ? null : `${holds.code} over another payload`;
      },
    };
  },
};
