import { expect, test } from 'vitest';
import { isSaidAlready } from '../../../src/inspect/repeated-detail.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { StatusCode } from '../../../src/verifier/status.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { fixtures } from '../../make/fixtures.ts';
import { testPki } from '../../make/pki.ts';

test.each<StatusCode>([
  'assertion.bmffHash.mismatch',
  'assertion.dataHash.mismatch',
  'cawg.ica.did_unavailable',
  'signingCredential.ocsp.skipped',
  'signingCredential.ocsp.unknown',
])('what the verifier adds to %s is not said beside its sentence', async (code) => {
  const { trust, now } = await testPki();
  const fixture = fixtures.find(({ expect: { codes } }) => codes.includes(code));
  const { results } = await verify(bytesSource((await fixture?.make()) ?? new Uint8Array()), { at: now, trust });
  const findings = [...results.failure, ...results.informational].filter((entry) => entry.code === code);
  expect(findings.length).toBeGreaterThan(0);
  for (const { explanation = '' } of findings) expect(isSaidAlready(code, explanation)).toBe(true);
});

test('a detail that tells more is said', () => {
  expect(isSaidAlready('assertion.bmffHash.mismatch', 'a hash tree box in a file without hash trees')).toBe(false);
  expect(isSaidAlready('claim.hardBindings.missing', 'unknown hard binding')).toBe(false);
});
