import { expect, test } from 'vitest';
import { judge } from '../../../src/verdict/judge.ts';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { NO_TRUST } from '../manifest/judge-store.ts';
import { c2paBox, FTYP, store } from './containers.ts';

const BROKEN: Readonly<Record<string, Uint8Array>> = {
  'a TIFF without its directory': concat([ascii('II*\0'), Uint8Array.of(0xff, 0xff, 0xff, 0x7f)]),
  'an MP4 with a box smaller than its header': concat([FTYP, Uint8Array.of(0, 0, 0, 4), ascii('moov')]),
  'a WAV longer than its file': concat([ascii('RIFF'), Uint8Array.of(0xff, 0xff, 0, 0), ascii('WAVE')]),
};

const judged = async (bytes: Uint8Array): Promise<{ readonly verdict: string; readonly reason: string | null }> =>
  judge(await verify(bytesSource(bytes), { at: Date.UTC(2026, 0, 1), trust: NO_TRUST }));

test.each(Object.entries(BROKEN))('%s, without a sign of credentials, is not checked', async (_, bytes) => {
  expect(await judged(bytes)).toMatchObject({ verdict: 'not-checked', reason: 'unavailable' });
});

test.each(Object.entries(BROKEN))('%s, with a piece of a store, does not hold', async (_, bytes) => {
  expect(await judged(concat([bytes, c2paBox('manifest', store()).subarray(0, 60)]))).toMatchObject({
    verdict: 'invalid',
  });
});

test('a sign is found wherever it lies, also across two pieces that are read one after another', async () => {
  const far = new Uint8Array(3 * 1024 * 1024);
  const sign = c2paBox('manifest', store()).subarray(0, 60);
  for (const at of [1024 * 1024 - 30, 2 * 1024 * 1024 - 8, far.length - sign.length]) {
    const file = concat([BROKEN['a TIFF without its directory'] ?? new Uint8Array(), far]);
    file.set(sign, at);
    expect(await judged(file)).toMatchObject({ verdict: 'invalid' });
  }
});
