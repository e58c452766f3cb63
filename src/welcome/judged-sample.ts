import { createPageVerifier } from '../judging/page-verifier.ts';
import { trustInForce } from '../trust-lists/in-force.ts';
import { judge } from '../verdict/judge.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { notChecked } from '../verdict/unjudged.ts';

/** A file of a few thousand bytes takes milliseconds; a machine under load may take longer. */
const LIMIT_MS = 20_000;

const verify = createPageVerifier(LIMIT_MS);

/**
 * What the verifier finds in one of the first page's pictures, by the lists that the product carries. Never rejects.
 * @param picture a `data:` address in Base64
 */
export async function judgedSample(picture: string): Promise<Judgement> {
  try {
    const trust = trustInForce({ signers: null, timeStamps: null }, null);
    return judge(await verify(new Blob([bytesOf(picture)]), { at: Date.now(), trust, metadata: 'mark' }));
  } catch {
    // A fault of ours says nothing about the picture.
    return notChecked('internal-error');
  }
}

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}
