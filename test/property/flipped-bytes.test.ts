import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../src/verifier/bytes/byte-source.ts';
import { startsWith } from '../../src/verifier/bytes/equal.ts';
import { verify } from '../../src/verifier/verify.ts';
import { fixtures } from '../make/fixtures.ts';
import { testPki } from '../make/pki.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The name of the unsigned padding of a COSE header: under any other name it says as little. */
function paddingNames(bytes: Uint8Array): readonly Stretch[] {
  const marker = ascii('cpad');
  const found: Stretch[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    if (startsWith(bytes, marker, at)) found.push({ start: at + 1, end: at + marker.length });
  }
  return found;
}

/** `En` and `Z` of a JPEG's only APP11 segment: they merely count. */
function counters(bytes: Uint8Array): Stretch {
  for (let at = 0; at < bytes.length; at += 1) {
    if (startsWith(bytes, Uint8Array.of(0xff, 0xeb), at)) return { start: at + 6, end: at + 12 };
  }
  throw new Error('no APP11 segment');
}

describe.each(['image/jpeg, claim version 2', 'image/jpeg with an update manifest', 'history of four'])(
  'of a trusted file (%s)',
  (name) => {
    const found = fixtures.find((one) => one.name === name);

    it('no byte can be changed without losing trust', async () => {
      if (found === undefined) throw new Error(`no fixture "${name}"`);
      const bytes = await found.make();
      const { trust, now } = await testPki();
      const silent = [...paddingNames(bytes), counters(bytes)];
      const places = fc.nat(bytes.length - 1).filter((at) => !silent.some(({ start, end }) => at >= start && at < end));
      await fc.assert(
        fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
          const changed = Uint8Array.from(bytes);
          changed[at] = (changed[at] ?? 0) ^ flip;
          const report = await verify(bytesSource(changed), { at: now, trust });
          expect(report.problem?.kind === 'internal' ? report.problem.message : null).toBeNull();
          expect(report.state).not.toBe('Trusted');
        }),
        { numRuns: 400 },
      );
    });

    it('no end can be cut off without losing trust', async () => {
      if (found === undefined) throw new Error(`no fixture "${name}"`);
      const bytes = await found.make();
      const { trust, now } = await testPki();
      for (let end = 0; end < bytes.length; end += 97) {
        const report = await verify(bytesSource(bytes.subarray(0, end)), { at: now, trust });
        expect(report.problem?.kind === 'internal' ? report.problem.message : null).toBeNull();
        expect(report.state).not.toBe('Trusted');
      }
    });
  },
);
