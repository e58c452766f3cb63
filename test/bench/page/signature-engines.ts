import type { CURVE_BYTES } from '../../../src/verifier/x509/ecdsa-form.ts';
import { type SignatureEngine, verifyEcdsa, verifyEd25519 } from '../../../src/verifier/x509/signature-engine.ts';

export interface EngineTimes {
  readonly curve: string;
  readonly engine: SignatureEngine;
  /** The first check in this page, key import and tables included, in milliseconds. */
  readonly first: number;
  /** Median of the others, each with a key import as the verifier does it, in milliseconds. */
  readonly median: number;
}

declare global {
  var measureEngines: (rounds: number) => Promise<readonly EngineTimes[]>;
}

type Verify = (point: Uint8Array, signature: Uint8Array, data: Uint8Array, engine: SignatureEngine) => Promise<boolean>;

const CASES: readonly { readonly curve: string; readonly key: EcKeyGenParams | Algorithm; readonly verify: Verify }[] =
  [
    ...(['P-256', 'P-384', 'P-521'] as const).map((curve) => ({
      curve,
      key: { name: 'ECDSA', namedCurve: curve },
      verify: ((point, signature, data, engine) =>
        verifyEcdsa(curve, point, hashOf(curve), signature, data, engine)) satisfies Verify,
    })),
    { curve: 'Ed25519', key: { name: 'Ed25519' }, verify: verifyEd25519 },
  ];

function hashOf(curve: keyof typeof CURVE_BYTES): 'sha256' | 'sha384' | 'sha512' {
  return curve === 'P-256' ? 'sha256' : curve === 'P-384' ? 'sha384' : 'sha512';
}

/** Signs with WebCrypto, then has both engines check the same signatures one after the other. */
globalThis.measureEngines = async (rounds) => {
  const times: EngineTimes[] = [];
  for (const { curve, key, verify } of CASES) {
    const pair = (await crypto.subtle.generateKey(key, true, ['sign', 'verify'])) as CryptoKeyPair;
    const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const hash = curve === 'P-256' ? 'SHA-256' : curve === 'P-384' ? 'SHA-384' : 'SHA-512';
    const signed = await Promise.all(
      Array.from({ length: rounds }, async () => {
        const data = crypto.getRandomValues(new Uint8Array(2000));
        const signature = new Uint8Array(await crypto.subtle.sign({ name: key.name, hash }, pair.privateKey, data));
        return { data, signature };
      }),
    );
    for (const engine of ['webcrypto', 'noble'] as const) {
      const each: number[] = [];
      for (const { data, signature } of signed) {
        const start = performance.now();
        if (!(await verify(point, signature, data, engine))) throw new Error(`${curve}: ${engine} refused its own`);
        each.push(performance.now() - start);
      }
      const [first = Number.NaN, ...rest] = each;
      rest.sort((left, right) => left - right);
      times.push({ curve, engine, first, median: rest[Math.floor(rest.length / 2)] ?? Number.NaN });
    }
  }
  return times;
};
