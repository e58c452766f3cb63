import { type Bytes, concat, copy, cString, fromHex, latin1, text, u32, viewOf } from './bytes.ts';
import type { Container, Embedded, NamedRange } from './container.ts';
import { crc32 } from './crc32.ts';

const SIGNATURE = fromHex('89504e470d0a1a0a');
const CARRIER = 'caBX';

/** C2PA 2.2 Appendix A.3.2: one `caBX` chunk, here right after IHDR. */
export const png: Container = {
  format: 'image/png',
  recognises: (media) => SIGNATURE.every((byte, index) => media[index] === byte),
  extract,
  embed: (bare, store) => insert(bare, pngChunk(CARRIER, store)),
  elements: (media) => [
    { name: 'PNGh', start: 0, end: SIGNATURE.length },
    ...chunks(media).map((chunk) => (chunk.name === CARRIER ? { ...chunk, name: 'C2PA' } : chunk)),
  ],
  // Uncompressed iTXt: keyword, compression flag and method, language, translated keyword, text.
  withXmp: (bare, xmp) =>
    insert(bare, pngChunk('iTXt', cString('XML:com.adobe.xmp'), new Uint8Array(2), cString(''), cString(''), xmp))
      .media,
};

/** A chunk with length and checksum. */
export function pngChunk(type: string, ...content: readonly Uint8Array[]): Bytes {
  const typed = concat(text(type), ...content);
  return concat(u32(typed.length - 4), typed, u32(crc32(typed)));
}

function insert(bare: Uint8Array, added: Bytes): Embedded {
  const header = chunks(bare)[0];
  if (header?.name !== 'IHDR') throw new Error('PNG without IHDR');
  const at = header.end;
  return { media: concat(bare.subarray(0, at), added, bare.subarray(at)), start: at, end: at + added.length };
}

function extract(media: Uint8Array): { bare: Bytes; store: Bytes | null } {
  const carrier = chunks(media).find(({ name }) => name === CARRIER);
  if (carrier === undefined) return { bare: copy(media), store: null };
  return {
    bare: concat(media.subarray(0, carrier.start), media.subarray(carrier.end)),
    store: copy(media.subarray(carrier.start + 8, carrier.end - 4)),
  };
}

function chunks(media: Uint8Array): readonly NamedRange[] {
  const found: NamedRange[] = [];
  for (let start = SIGNATURE.length; start < media.length; ) {
    const end = start + 12 + viewOf(media).getUint32(start);
    const name = latin1(media.subarray(start + 4, start + 8));
    if (end > media.length) throw new Error(`PNG chunk ${name} runs over the end`);
    found.push({ name, start, end });
    if (name === 'IEND') break;
    start = end;
  }
  return found;
}
