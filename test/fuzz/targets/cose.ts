import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { checkClaimSignature } from '../../../src/verifier/checks/claim-signature.ts';
import { readIssuedAt } from '../../../src/verifier/cose/issued-at.ts';
import { parseSign1 } from '../../../src/verifier/cose/sign1.ts';
import { mixedInput } from '../mixed-input.ts';
import { CBOR } from '../mutate/cbor.ts';
import { signedSeeds } from '../signed-seeds.ts';
import { signatures } from '../store-parts.ts';
import type { Target } from '../target.ts';

/** Claim signatures as they lie in a store: headers, certificates, time-stamps and answers about revocation with them. */
export const COSE_TARGET: Target = {
  name: 'cose',
  prepare: async () => {
    const { pki } = await signedSeeds();
    const claim = ascii('a claim');
    return {
      input: mixedInput({
        seeds: await signatures(),
        words: ['x5chain', 'sigTst', 'sigTst2', 'rVals', 'ocspVals', 'tstTokens', 'val', 'pad', '\xd2', '\xf6'].map(
          ascii,
        ),
        grammar: CBOR,
      }),
      read: async (input) => {
        const { statuses } = await checkClaimSignature({
          url: '',
          cose: input,
          claim,
          claimVersion: input.length % 2 === 0 ? 1 : 2,
          timeStampTokens: [],
          ocspResponses: [],
          at: pki.now,
          trust: pki.trust,
        });
        if (statuses.some(({ code }) => code === 'claimSignature.validated'))
          return 'a signature over another claim holds';
        readIssuedAt(parseSign1(input).protectedHeader);
        return null;
      },
    };
  },
};
