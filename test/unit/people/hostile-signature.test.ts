import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signCose } from '../../../src/signer/cose.ts';
import { ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { LimitError } from '../../../src/verifier/bytes/errors.ts';
import { checkClaimSignature } from '../../../src/verifier/checks/claim-signature.ts';
import { parseSign1 } from '../../../src/verifier/cose/sign1.ts';
import { testPki } from '../../make/pki.ts';
import { CLAIM } from './claim.ts';

const HOUR = 60 * 60 * 1000;

/** Everything that an attacker can reach in one signature: chain, stamp, staple. */
async function richSignature(): Promise<Uint8Array> {
  const pki = await testPki();
  const ocsp = await ocspResponse({
    subject: pki.signerEntity,
    responder: pki.intermediate,
    answer: { status: 'good' },
    thisUpdate: pki.now - HOUR,
    nextUpdate: pki.now + HOUR,
  });
  const stamp = timeStamper({ authority: pki.timeStampAuthority, time: pki.now });
  const options = { credentials: pki.signer, ocsp: [ocsp], timeStamp: { stamp, header: 'sigTst2' as const } };
  return signCose(CLAIM, options, null);
}

async function codesOf(cose: Uint8Array): Promise<readonly string[]> {
  const pki = await testPki();
  const input = { url: 'u', claim: CLAIM, claimVersion: 2 as const, timeStampTokens: [], ocspResponses: [] };
  try {
    const { statuses } = await checkClaimSignature({ ...input, cose, at: pki.now, trust: pki.trust });
    return statuses.map(({ code }) => code);
  } catch (error) {
    if (error instanceof LimitError) return ['limit'];
    throw error;
  }
}

test('no single changed bit makes a signature, a time or a staple of anything that it was not', async () => {
  const sound = await richSignature();
  const honest = new Set(await codesOf(sound));
  expect([...honest]).toEqual(
    expect.arrayContaining(['claimSignature.validated', 'timeStamp.trusted', 'signingCredential.ocsp.notRevoked']),
  );
  const { protectedRaw } = parseSign1(sound);
  for (let position = 0; position < sound.length; position++) {
    const changed = sound.slice();
    changed[position] = (changed[position] ?? 0) ^ (1 << (position % 8));
    const codes = await codesOf(changed);
    const validated = codes.includes('claimSignature.validated');
    // What still validates was changed in the unprotected header, and then at most a time or a staple was lost.
    if (validated) {
      expect(parseSign1(changed).protectedRaw).toEqual(protectedRaw);
      expect(codes).not.toContain('signingCredential.ocsp.revoked');
    } else expect(codes.some((code) => ['claimSignature.mismatch', 'limit'].includes(code))).toBe(true);
  }
});

test('any bytes in place of a token or a staple are ignored, and never break the judging', async () => {
  const pki = await testPki();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ maxLength: 80 }), async (token, staple) => {
      const cose = await signCose(
        CLAIM,
        {
          credentials: pki.signer,
          ocsp: [staple],
          timeStamp: { stamp: () => Promise.resolve(token), header: 'sigTst2' },
        },
        null,
      );
      const codes = await codesOf(cose);
      expect(codes).toContain('claimSignature.validated');
      expect(codes).not.toContain('timeStamp.validated');
      expect(codes).toContain('signingCredential.ocsp.skipped');
    }),
    { numRuns: 60 },
  );
});

test('any bytes in place of a signature are a failure or a limit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (cose) => {
      expect(await codesOf(cose)).toContain('claimSignature.mismatch');
    }),
  );
});
