import { ascii, byteText } from '../bytes/ascii.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { concat } from '../bytes/concat.ts';
import { startsWith } from '../bytes/equal.ts';
import { MAX_XMP_BYTES } from '../limits.ts';

const MAIN_NAME = ascii('http://ns.adobe.com/xap/1.0/\0');
const EXTENSION_NAME = ascii('http://ns.adobe.com/xmp/extension/\0');
const DIGEST_CHARACTERS = 32;
/** The main packet names the extension by its digest (XMP part 3, §1.1.3.1). */
const HAS_EXTENSION = /HasExtendedXMP\s*(?:=\s*["']|>\s*)([0-9A-F]{32})/;

interface Portion {
  readonly digest: string;
  readonly length: number;
  readonly offset: number;
  readonly data: Uint8Array;
}

/** Gathers XMP from the APP1 segments of one picture: the packet, and what was too long for its segment. */
export class JpegXmp {
  #main: Uint8Array | null = null;
  readonly #portions: Portion[] = [];
  #held = 0;

  /** `payload` of an APP1 segment of any kind. */
  add(payload: Uint8Array): void {
    if (startsWith(payload, MAIN_NAME)) this.#main ??= payload.slice(MAIN_NAME.length);
    if (!startsWith(payload, EXTENSION_NAME)) return;
    const reader = new ByteReader(payload.subarray(EXTENSION_NAME.length));
    if (reader.remaining < DIGEST_CHARACTERS + 8) return;
    const digest = reader.latin1(DIGEST_CHARACTERS);
    const [length, offset, data] = [reader.u32(), reader.u32(), reader.rest().slice()];
    this.#held += data.length;
    if (this.#held <= MAX_XMP_BYTES) this.#portions.push({ digest, length, offset, data });
  }

  get main(): Uint8Array | null {
    return this.#main;
  }

  /** The extension that the packet names, where all of it is there; else null. */
  get extension(): Uint8Array | null {
    const digest = this.#main === null ? undefined : HAS_EXTENSION.exec(byteText(this.#main))?.[1];
    if (digest === undefined) return null;
    const parts: Uint8Array[] = [];
    let position = 0;
    const own = this.#portions.filter((portion) => portion.digest === digest);
    for (const { offset, data } of own.sort((left, right) => left.offset - right.offset)) {
      if (offset !== position) return null;
      parts.push(data);
      position += data.length;
    }
    return position > 0 && position === own[0]?.length ? concat(parts) : null;
  }
}

/** Whether metadata of the packet's kind tell decoders how to change a picture's brightness (gain maps). */
export function describesGainMap(packet: Uint8Array): boolean {
  return /hdr-?gain-?map/i.test(byteText(packet));
}
