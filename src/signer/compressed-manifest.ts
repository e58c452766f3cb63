import { brotliCompressSync } from 'node:zlib';
import { type Bytes, copy } from './bytes.ts';
import { readSuperbox } from './jumbf-reader.ts';
import { BOX_TYPE, box, superbox } from './jumbf-writer.ts';

/** The manifest in a box of its own label that holds it as one Brotli stream (C2PA 2.2 §11.2.4). */
export function compressManifest(manifest: Bytes): Bytes {
  return superbox(BOX_TYPE.compressedManifest, readSuperbox(manifest).label, [
    box('brob', copy(brotliCompressSync(manifest))),
  ]);
}
