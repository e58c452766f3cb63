import { ownAnchors } from '../browser/own-anchors.ts';
import { ask } from '../messages/ask.ts';
import { demoTrust, ownAnchorsOf, trustInForce } from '../trust-lists/in-force.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';

/** The trust lists by which this page judges: the same as the background's, put together here from their published text. */
export async function currentTrust(): Promise<TrustSettings> {
  // Where the background does not answer, the lists that the product carries hold: a file from disk can be judged anyway.
  const texts = await ask('trust-texts', {}).catch(() => ({ signers: null, timeStamps: null }));
  const own = await ownAnchors.read().catch(() => []);
  return trustInForce(texts, demoTrust(), ownAnchorsOf(own.map(({ pem }) => pem)));
}
