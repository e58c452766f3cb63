import { ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { judgeOcsp } from '../../../src/verifier/trust/judge-ocsp.ts';
import { parseOcspResponse } from '../../../src/verifier/trust/ocsp-response.ts';
import { parseCertificate } from '../../../src/verifier/x509/certificate.ts';
import { DAY } from '../../make/pki.ts';
import { mixedInput } from '../mixed-input.ts';
import { DER } from '../mutate/der.ts';
import { repeatably } from '../repeatable.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Target } from '../target.ts';

/** Answers about revocation that a file carries. */
export const OCSP_TARGET: Target = {
  name: 'ocsp',
  prepare: async () => {
    const { pki } = await signedSeeds();
    const { signerEntity: subject, intermediate: responder, now } = pki;
    const times = { thisUpdate: now - DAY, nextUpdate: now + DAY };
    const seeds = await repeatably(() =>
      Promise.all([
        ocspResponse({ subject, responder, answer: { status: 'good' }, ...times }),
        ocspResponse({
          subject,
          responder,
          answer: { status: 'revoked', at: now - DAY, reason: 'keyCompromise' },
          ...times,
        }),
        ocspResponse({ subject, responder, answer: { status: 'unknown' }, thisUpdate: now }),
      ]),
    );
    const certificate = parseCertificate(pki.stranger.chain[0] ?? new Uint8Array());
    const issuer = parseCertificate(responder.certificate);
    const own = parseCertificate(subject.certificate);
    return {
      input: mixedInput({
        seeds,
        words: ['06092b0601050507300101', '0a0100', '8000', '8200', 'a100', 'a200'].map(fromHex),
        grammar: DER,
      }),
      read: async (input) => {
        const judged = await judgeOcsp(input, certificate, issuer, now);
        if (judged.kind === 'answer') return 'an answer about another certificate counts';
        await judgeOcsp(input, own, issuer, now);
        parseOcspResponse(input);
        return null;
      },
    };
  },
};
