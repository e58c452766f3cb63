import type { ByteSource } from '../bytes/byte-source.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import { C2PA_USER_TYPE, readBmffC2pa } from '../formats/bmff-c2pa.ts';
import { type MerkleProof, readMerkleProof } from './merkle-map.ts';

/** What the auxiliary hash tree boxes of a file say, in their order. @throws MalformedError */
export async function readProofs(source: ByteSource, boxes: readonly BmffBox[]): Promise<readonly MerkleProof[]> {
  const proofs: MerkleProof[] = [];
  for (const box of boxes) {
    if (box.userType !== C2PA_USER_TYPE) continue;
    const c2pa = readBmffC2pa(await source.read(box.payload, box.end));
    if (c2pa.purpose === 'merkle') proofs.push(readMerkleProof(c2pa.map));
  }
  return proofs;
}
