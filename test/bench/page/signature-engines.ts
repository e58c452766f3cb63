import { type SignatureEngine, verifyEd25519 } from '../../../src/verifier/x509/signature-engine.ts';

export interface EngineTimes {
  readonly engine: SignatureEngine;
  /** The first check in this page, key import and tables included, in milliseconds. */
  readonly first: number;
  /** Median of the others, each with a key import as the verifier does it, in milliseconds. */
  readonly median: number;
}

declare global {
  var measureEngines: (rounds: number) => Promise<readonly EngineTimes[]>;
}

/** Signs with WebCrypto, then has both engines check the same signatures one after the other. */
globalThis.measureEngines = async (rounds) => {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const signed = await Promise.all(
    Array.from({ length: rounds }, async () => {
      const data = crypto.getRandomValues(new Uint8Array(2000));
      return { data, signature: new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, data)) };
    }),
  );
  const times: EngineTimes[] = [];
  for (const engine of ['webcrypto', 'noble'] as const) {
    const each: number[] = [];
    for (const { data, signature } of signed) {
      const start = performance.now();
      if (!(await verifyEd25519(point, signature, data, engine)))
        throw new Error(`${engine} refused its own signature`);
      each.push(performance.now() - start);
    }
    const [first = Number.NaN, ...rest] = each;
    rest.sort((left, right) => left - right);
    times.push({ engine, first, median: rest[Math.floor(rest.length / 2)] ?? Number.NaN });
  }
  return times;
};
