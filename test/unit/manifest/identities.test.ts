import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { IdentityReport } from '../../../src/verifier/report.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { fixtures } from '../../make/fixtures.ts';
import { testPki } from '../../make/pki.ts';

async function identitiesIn(name: string): Promise<readonly IdentityReport[]> {
  const { trust, now } = await testPki();
  const made = fixtures.find((fixture) => fixture.name === name);
  if (made === undefined) throw new Error(`no fixture: ${name}`);
  const report = await verify(bytesSource(await made.make()), { at: now, trust });
  const [active] = report.manifests;
  for (const { url } of active?.identities ?? []) {
    const { success, informational, failure } = active?.results ?? report.results;
    expect([...success, ...informational, ...failure].some((entry) => entry.url === url)).toBe(true);
  }
  return active?.identities ?? [];
}

describe('whom a file names besides its signer', () => {
  test('a certificate names its holder and its issuer', async () => {
    const [identity] = await identitiesIn('an identity by a certificate');
    expect(identity).toMatchObject({ kind: 'cawg.x509.cose', names: [{ type: null, provider: null }] });
    expect(identity?.names[0]?.name).toMatch(/\S/);
    expect(identity?.voucher).toMatch(/\S/);
  });

  test('an aggregator’s credential names accounts, who checked them, and itself', async () => {
    const [identity] = await identitiesIn('an identity by an aggregator');
    expect(identity).toMatchObject({
      kind: 'cawg.identity_claims_aggregation',
      voucher: expect.stringMatching(/^did:jwk:/),
      names: [{ type: 'cawg.social_media', provider: 'Example', checkedAt: expect.stringMatching(/^\d{4}-/) }],
    });
    const [name] = identity?.names ?? [];
    expect(name?.address).toBe(`https://example.org/${name?.username}`);
  });

  test('what cannot be read names nobody, and is listed all the same', async () => {
    const nobody = { names: [], voucher: null };
    expect(await identitiesIn('an identity with a fault: shape')).toMatchObject([{ kind: null, ...nobody }]);
    expect(await identitiesIn('an identity with a fault: type')).toMatchObject([
      { kind: 'org.example.seal', ...nobody },
    ]);
  });

  test('a file that names nobody else has no identities', async () => {
    const plain = fixtures.find(({ expect: { state }, name }) => state === 'Trusted' && !name.includes('identity'));
    expect(await identitiesIn(plain?.name ?? '')).toEqual([]);
  });
});
