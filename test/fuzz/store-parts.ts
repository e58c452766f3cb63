import { JUMBF } from './mutate/boxes.ts';
import { allPieces } from './mutate/tree.ts';
import { signedSeeds } from './signed-seeds.ts';

/** Words that labels and addresses in stores are made of. */
export const LABELS = [
  'c2pa',
  'c2pa.claim',
  'c2pa.claim.v2',
  'c2pa.signature',
  'c2pa.assertions',
  'c2pa.hash.data',
  'self#jumbf=',
  'urn:c2pa:',
  '__1',
];

/** Content of every CBOR box of the stores that the signer makes, each once. */
export async function cborContents(): Promise<readonly Uint8Array[]> {
  const { stores } = await signedSeeds();
  const found = new Map<string, Uint8Array>();
  for (const { kind, bytes } of stores.flatMap((store) => allPieces(JUMBF.read(store)))) {
    if (kind === 'cbor') found.set(Buffer.from(bytes).toString('latin1'), bytes);
  }
  return [...found.values()];
}

/** The signatures among them: COSE_Sign1 has tag 18. */
export async function signatures(): Promise<readonly Uint8Array[]> {
  return (await cborContents()).filter(([first]) => first === 0xd2);
}
