import { expect, test } from 'vitest';
import { type IdentityStanding, identityStanding } from '../../../src/verdict/identities.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { Results } from '../../../src/verifier/report.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { fixtures } from '../../make/fixtures.ts';
import { testPki } from '../../make/pki.ts';
import { failing, NO_RESULTS } from './hand-made-report.ts';

const URL = 'self#jumbf=/c2pa/urn:c2pa:active';
const IDENTITY = { url: URL, kind: 'cawg.x509.cose', roles: [], names: [], voucher: null } as const;

const EXPECTED: readonly (readonly [string, IdentityStanding])[] = [
  ['an identity by a certificate', 'confirmed'],
  ['an identity by an aggregator', 'confirmed'],
  ['an identity by a certificate on no list', 'unlisted-voucher'],
  ['an identity by an aggregator on no list', 'unlisted-voucher'],
  ['an identity with a wrong signature', 'failed'],
  ['an identity whose certificate has expired', 'failed'],
  ['an identity whose certificate was revoked', 'failed'],
  ['an identity with a fault: hash', 'failed'],
];

test.each(EXPECTED)('%s is %s', async (name, standing) => {
  const { trust, now } = await testPki();
  const made = fixtures.find((fixture) => fixture.name === name);
  const [active] = (await verify(bytesSource((await made?.make()) ?? new Uint8Array()), { at: now, trust })).manifests;
  const [identity] = active?.identities ?? [];
  if (active === undefined || identity === undefined) throw new Error('names nobody');
  expect(identityStanding(identity, active.results)).toBe(standing);
});

test('a host that was not asked is neither a confirmation nor a failure', () => {
  expect(identityStanding(IDENTITY, failing('cawg.ica.did_unavailable'))).toBe('not-asked');
  expect(identityStanding(IDENTITY, failing('cawg.ica.did_unavailable', 'cawg.ica.signer_payload.mismatch'))).toBe(
    'failed',
  );
});

test('what was found about another identity confirms nothing here', () => {
  const elsewhere: Results = { ...NO_RESULTS, success: [{ code: 'cawg.ica.credential_valid', url: `${URL}__1` }] };
  expect(identityStanding(IDENTITY, elsewhere)).toBe('unlisted-voucher');
  expect(identityStanding(IDENTITY, NO_RESULTS)).toBe('unlisted-voucher');
});
