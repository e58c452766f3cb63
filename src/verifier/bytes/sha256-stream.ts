import { compressBlocks } from './sha256-blocks.ts';

const BLOCK = 64;
/** First 32 bits of the fractional parts of the square roots of the first eight primes (FIPS 180-4 §5.3.3). */
const INITIAL = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

/** SHA-256 of data that come in parts, in constant memory: WebCrypto's digest takes only the whole at once. */
export class Sha256Stream {
  readonly #state = Int32Array.from(INITIAL);
  /** The bytes that do not fill a block yet. */
  readonly #rest = new Uint8Array(BLOCK);
  readonly #restView = new DataView(this.#rest.buffer);
  #length = 0;

  update(part: Uint8Array): void {
    const held = this.#length % BLOCK;
    this.#length += part.length;
    let position = 0;
    if (held > 0) {
      position = Math.min(BLOCK - held, part.length);
      this.#rest.set(part.subarray(0, position), held);
      if (held + position < BLOCK) return;
      compressBlocks(this.#state, this.#restView, 0, BLOCK);
    }
    const whole = part.length - ((part.length - position) % BLOCK);
    const view = new DataView(part.buffer, part.byteOffset, part.length);
    compressBlocks(this.#state, view, position, whole);
    this.#rest.set(part.subarray(whole), 0);
  }

  /** Ends the stream; nothing may follow. */
  digest(): Uint8Array {
    const held = this.#length % BLOCK;
    const padding = new Uint8Array((held < BLOCK - 8 ? BLOCK : 2 * BLOCK) - held);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, BigInt(this.#length) * 8n);
    this.update(padding);
    const out = new Uint8Array(32);
    const view = new DataView(out.buffer);
    for (const [index, word] of this.#state.entries()) view.setInt32(4 * index, word);
    return out;
  }
}
