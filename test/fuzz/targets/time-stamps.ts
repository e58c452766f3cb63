import { timeStamper, timeStampResponse } from '../../../src/signer/time-stamp-authority.ts';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { judgeToken } from '../../../src/verifier/timestamp/judge-token.ts';
import { parseTimeStampToken, tokenOfHeader } from '../../../src/verifier/timestamp/token.ts';
import { anchorIndex } from '../../../src/verifier/x509/anchor-index.ts';
import { mixedInput } from '../mixed-input.ts';
import { DER } from '../mutate/der.ts';
import { repeatably } from '../repeatable.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Target } from '../target.ts';

/** Time-stamps: CMS in BER around DER, with an authority's certificates. */
export const TIME_STAMPS_TARGET: Target = {
  name: 'time-stamps',
  prepare: async () => {
    const { pki } = await signedSeeds();
    const stamped = ascii('what was stamped');
    const tokens = await repeatably(async () => {
      const plain = await timeStamper({ authority: pki.timeStampAuthority, time: pki.now })(stamped);
      const unsorted = await timeStamper({
        authority: pki.timeStampAuthority,
        time: pki.now,
        hash: 'sha512',
        fault: 'unsorted-attributes',
      })(stamped);
      return [plain, unsorted, timeStampResponse(plain)];
    });
    const anchors = anchorIndex(pki.trust.timeStampAnchors);
    return {
      input: mixedInput({
        seeds: tokens,
        words: ['06092a864886f70d010702', '3080', '0000', '2480', 'a080', '170d3236303630313132303030305a'].map(
          fromHex,
        ),
        grammar: DER,
      }),
      read: async (input) => {
        const judged = await judgeToken({ token: input, stamped: [ascii('something else')], anchors, at: pki.now });
        if (judged.kind === 'holds') return 'a stamp for something else holds';
        parseTimeStampToken(tokenOfHeader(input));
        return null;
      },
    };
  },
};
