import type { ThumbnailType } from '../memory/remembered.ts';

const SIGNATURES: readonly (readonly [ThumbnailType, number, readonly number[]])[] = [
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** By the bytes, whatever the manifest says that they are; null for what is not compared. */
export function claimPreviewType(bytes: Uint8Array): ThumbnailType | null {
  const found = SIGNATURES.find(([, offset, signature]) =>
    signature.every((byte, at) => bytes.at(offset + at) === byte),
  );
  return found?.[0] ?? null;
}
