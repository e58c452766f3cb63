import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { IdentitiesSection } from '../../../src/inspect/identities-section.tsx';
import type { IdentityReport, Results } from '../../../src/verifier/report.ts';
import type { FailureCode } from '../../../src/verifier/status.ts';
import { failing, manifest, NO_RESULTS } from '../../unit/verdict/hand-made-report.ts';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => render(null, place));

const URL = 'self#jumbf=/c2pa/urn:c2pa:active';
const ACCOUNT: IdentityReport = {
  url: URL,
  kind: 'cawg.identity_claims_aggregation',
  roles: ['cawg.creator'],
  names: [
    {
      type: 'cawg.social_media',
      name: null,
      username: 'ines.marlow\u202e<b>',
      address: 'https://example.org/ines',
      provider: 'Example',
      checkedAt: '2026-11-01T00:00:00Z',
    },
  ],
  voucher: 'did:web:example.org',
};

function show(results: Results, identity: IdentityReport = ACCOUNT): HTMLElement {
  render(h(IdentitiesSection, { manifest: manifest({ identities: [identity], results }) }), place);
  const item = place.querySelector<HTMLElement>('[data-standing]');
  if (item === null) throw new Error('nobody is shown');
  return item;
}

test('a file that names nobody else has no such section', () => {
  render(h(IdentitiesSection, { manifest: manifest() }), place);
  expect(place.children).toHaveLength(0);
});

test('a confirmed name says by whom, in which role, and when it was checked', () => {
  const held: Results = { ...NO_RESULTS, success: [{ code: 'cawg.ica.credential_valid', url: URL }] };
  const item = show(held);
  expect(item.dataset['standing']).toBe('confirmed');
  for (const words of ['Confirmed', 'creator', 'Account on a platform', 'Example', 'did:web:example.org', '2026']) {
    expect(item.textContent).toContain(words);
  }
  expect(item.querySelector('q')).toBeNull();
});

test.each<readonly [FailureCode, string, string]>([
  ['cawg.ica.did_unavailable', 'not-asked', 'Not asked'],
  ['cawg.x509.credential.untrusted', 'unlisted-voucher', 'Not confirmed'],
  ['cawg.ica.signature_mismatch', 'failed', 'Does not hold'],
])('after %s the name is %s, and is quoted', (code, standing, word) => {
  const item = show(failing(code));
  expect(item.dataset['standing']).toBe(standing);
  expect(item.querySelector('.list-tag')?.textContent).toBe(word);
  expect(item.querySelector('q')?.textContent).toContain('ines.marlow');
});

test('hostile names stay text, and no address can be clicked', () => {
  const item = show(failing('cawg.ica.did_unavailable'));
  expect(item.querySelector('b')).toBeNull();
  expect(item.querySelector('a')).toBeNull();
  expect(item.textContent).toContain('U+202E');
});

test('who cannot be read is said', () => {
  const item = show(failing('cawg.identity.cbor.invalid'), { ...ACCOUNT, kind: null, names: [], voucher: null });
  expect(item.dataset['standing']).toBe('failed');
  expect(item.textContent).toContain('A named identity cannot be read.');
});
