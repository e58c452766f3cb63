import { expect, it } from 'vitest';
import { latin1 } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { signed } from '../../make/fixture.ts';
import { testPki } from '../../make/pki.ts';

it.each([
  ['image/jpeg', { binding: 'data' }, 'assertion.dataHash.mismatch'],
  ['image/jpeg', { binding: 'boxes' }, 'assertion.boxesHash.mismatch'],
  ['video/mp4', { binding: 'bmff' }, 'assertion.bmffHash.mismatch'],
] as const)(
  'in %s (%o), unsigned padding that says something is no part of what was signed',
  async (format, options, code) => {
    const bytes = await signed(format, options);
    const { trust, now } = await testPki();
    expect((await verify(bytesSource(bytes), { at: now, trust })).state).toBe('Trusted');
    const pad = latin1(bytes).lastIndexOf('cpad');
    const changed = bytes.slice();
    changed.set([1], pad + 12);
    const report = await verify(bytesSource(changed), { at: now, trust });
    expect(report.results.failure.map((one) => one.code)).toContain(code);
    expect(report.results.success.map((one) => one.code)).not.toContain(code.replace('mismatch', 'match'));
  },
);
