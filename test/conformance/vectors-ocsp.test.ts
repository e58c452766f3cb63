import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeOcsp } from '../../src/verifier/trust/judge-ocsp.ts';
import { parseOcspResponse } from '../../src/verifier/trust/ocsp-response.ts';
import { type Certificate, parseCertificate } from '../../src/verifier/x509/certificate.ts';
import { pemCertificates, SKIPPED, VECTORS, vectorBytes, vectorText } from './vectors.ts';

describe.skipIf(VECTORS === null)(VECTORS === null ? SKIPPED : 'OCSP answers of C2PA chains', () => {
  test.each(['good', 'revoked', 'unknown'])('%s', async (kind) => {
    const [leaf, issuer] = chain('c2pa-ocsp/ocsp_chain.pem');
    if (leaf === undefined || issuer === undefined) throw new Error('no chain');
    const response = vectorBytes(`c2pa-ocsp/response_${kind}.der`);
    const judged = await judgeOcsp(response, leaf, issuer, parseOcspResponse(response).producedAt);
    expect(judged).toMatchObject({ kind: 'answer', answer: { status: { kind } } });
  });
});

/**
 * OpenSSL's answers of 2012 are all signed with SHA-1, which is no algorithm of C2PA 2.2 §14.5.1: even the sound ones
 * are unusable. So what is held here is that each fault is met for what it is; sound and forged answers in today's
 * algorithms are made in test/unit/people/revocation.test.ts.
 */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^(WINH|WIKH)_/, 'it is about another certificate'],
  [/^(WRID_|ISDOSC_|WKDOSC_|D\d|ISOP_D)/, 'its signer is neither the issuer nor authorised by it'],
  [/^(ND\d|ISOP_ND)/, 'its signature does not hold'],
];

describe.skipIf(VECTORS === null)(VECTORS === null ? SKIPPED : "OpenSSL's OCSP answers", () => {
  const names =
    VECTORS === null ? [] : readdirSync(join(VECTORS, 'openssl-ocsp')).filter((name) => name.endsWith('.ors'));

  test.each(names)('%s proves nothing', async (name) => {
    const base = /(N?D\d)\.ors$/.exec(name)?.[1] ?? '';
    const files = readdirSync(join(VECTORS ?? '', 'openssl-ocsp'));
    const fileOf = (role: string): string =>
      `openssl-ocsp/${files.find((file) => file.startsWith(`${base}_${role}_`)) ?? ''}`;
    const [certificate] = chain(fileOf('Cert'));
    const [issuer] = chain(fileOf('Issuer'));
    if (certificate === undefined || issuer === undefined) throw new Error('no certificates');
    const response = new Uint8Array(Buffer.from(vectorText(`openssl-ocsp/${name}`), 'base64'));
    const judged = await judgeOcsp(response, certificate, issuer, Date.UTC(2012, 11, 1));
    const reason = REASONS.find(([pattern]) => pattern.test(name))?.[1];
    expect(judged).toEqual({ kind: 'unusable', reason });
  });
});

function chain(path: string): readonly Certificate[] {
  return VECTORS === null ? [] : pemCertificates(vectorText(path)).map(parseCertificate);
}
