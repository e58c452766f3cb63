import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { digest } from '../../../src/verifier/bytes/hash.ts';
import { toHex } from '../../../src/verifier/bytes/hex.ts';
import { Sha256Stream } from '../../../src/verifier/bytes/sha256-stream.ts';

function streamed(parts: readonly Uint8Array[]): string {
  const stream = new Sha256Stream();
  for (const part of parts) stream.update(part);
  return toHex(stream.digest());
}

describe('SHA-256 in parts', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives FIPS 180\u2019s example for "%s"', (message, expected) => {
    expect(streamed([ascii(message)])).toBe(expected);
  });

  it('gives the standard\u2019s example for a million letters', () => {
    const letters = new Uint8Array(1000).fill(0x61);
    expect(streamed(Array.from({ length: 1000 }, () => letters))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('agrees with the engine\u2019s own, at every length around a block', async () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 73 + length) & 0xff);
      expect(streamed([bytes]), `${length} bytes`).toBe(toHex(await digest('sha256', bytes)));
    }
  });

  it('does not depend on how the message is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 }), async (parts) => {
        const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
        expect(streamed(parts)).toBe(toHex(await digest('sha256', whole)));
      }),
    );
  });

  it('reads parts that are views into larger buffers', async () => {
    const buffer = Uint8Array.from({ length: 500 }, (_, index) => index & 0xff);
    const view = buffer.subarray(13, 300);
    expect(streamed([view])).toBe(toHex(await digest('sha256', view)));
  });
});
