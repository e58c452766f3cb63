import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MalformedError } from '../../src/verifier/bytes/errors.ts';
import type { HashAlgorithm } from '../../src/verifier/bytes/hash.ts';
import { type SignatureScheme, verifySignature } from '../../src/verifier/x509/signature.ts';
import { SKIPPED, VECTORS, vectorText } from './vectors.ts';

interface Vector {
  readonly tcId: number;
  readonly comment: string;
  readonly msg: string;
  readonly sig: string;
  readonly result: 'valid' | 'invalid' | 'acceptable';
  readonly flags: readonly string[];
}

interface Group {
  readonly type: string;
  readonly publicKeyDer: string;
  readonly keySize?: number;
  readonly sha?: string;
  readonly mgfSha?: string;
  readonly sLen?: number;
  readonly tests: readonly Vector[];
}

const SCHEMES: Readonly<Record<string, SignatureScheme>> = {
  EcdsaVerify: 'ecdsa-der',
  EcdsaP1363Verify: 'ecdsa',
  EddsaVerify: 'ed25519',
  RsassaPssVerify: 'rsa-pss',
  RsassaPssWithParametersVerify: 'rsa-pss',
  RsassaPkcs1Verify: 'rsa-pkcs1',
};

const HASHES: Readonly<Record<string, HashAlgorithm>> = {
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/**
 * `acceptable` vectors (PKCS#1 v1.5 without NULL, legacy forms) must be refused, as RFC 8017 has them.
 * Why valid signatures of a group cannot be asked for at all: the profile of C2PA 2.2 §13.2, §14.5 knows no such thing.
 */
function notAccepted(group: Group): string | null {
  if (group.type === 'EddsaVerify') return null;
  if (group.sha === undefined || !(group.sha in HASHES)) return `${group.sha} is no hash of the profile`;
  if (group.mgfSha !== undefined && group.mgfSha !== group.sha) return 'mask and message are hashed differently';
  return null;
}

describe.skipIf(VECTORS === null)(VECTORS === null ? SKIPPED : 'Wycheproof signature vectors', () => {
  const files =
    VECTORS === null ? [] : readdirSync(join(VECTORS, 'wycheproof')).filter((name) => name.endsWith('.json'));
  let judged = 0;

  test.each(files)('%s', async (file) => {
    const { testGroups, numberOfTests } = JSON.parse(vectorText(`wycheproof/${file}`)) as {
      numberOfTests: number;
      testGroups: readonly Group[];
    };
    const wrong: string[] = [];
    let count = 0;
    for (const group of testGroups) {
      const refused = notAccepted(group);
      for (const vector of group.tests) {
        count++;
        const got = await answer(group, refused === null);
        const wanted = refused === null && vector.result === 'valid';
        if (got !== wanted) wrong.push(`${vector.tcId} (${vector.comment}): ${got}, the vector says ${vector.result}`);

        async function answer(from: Group, expressible: boolean): Promise<boolean> {
          const hash = HASHES[from.sha ?? ''];
          try {
            return await verifySignature({
              algorithm: SCHEMES[from.type] ?? 'ecdsa',
              // A hash outside the profile cannot be named at all; such keys are asked with SHA-256 and must be refused.
              ...(from.type === 'EddsaVerify' ? {} : { hash: hash ?? 'sha256' }),
              ...(from.sLen === undefined || !expressible ? {} : { saltLength: from.sLen }),
              spki: new Uint8Array(Buffer.from(from.publicKeyDer, 'hex')),
              signature: new Uint8Array(Buffer.from(vector.sig, 'hex')),
              data: new Uint8Array(Buffer.from(vector.msg, 'hex')),
            });
          } catch (error) {
            if (error instanceof MalformedError) return false;
            throw error;
          }
        }
      }
    }
    judged += count;
    expect(wrong).toEqual([]);
    expect(count).toBe(numberOfTests);
  });

  test('all 6,954 vectors went through verifySignature', () => {
    expect(judged).toBe(6954);
  });
});
