import { LimitError } from '../../verifier/bytes/errors.ts';
import { MAX_LIVE_BYTES, MAX_MULTIPLY_ADDS } from '../limits.ts';
import { elementsOf, type FloatTensor } from './tensor.ts';

/** What one run has cost so far. Every operator says what it is about to do before it does it. */
export class Budget {
  #multiplyAdds = 0;
  #liveBytes = 0;

  get multiplyAdds(): number {
    return this.#multiplyAdds;
  }

  /** @throws LimitError */
  spend(multiplyAdds: number): void {
    this.#multiplyAdds += multiplyAdds;
    if (this.#multiplyAdds > MAX_MULTIPLY_ADDS) {
      throw new LimitError('MAX_MULTIPLY_ADDS', `${this.#multiplyAdds} multiply-adds`);
    }
  }

  /** @throws LimitError */
  hold(bytes: number): void {
    this.#liveBytes += bytes;
    if (this.#liveBytes > MAX_LIVE_BYTES) throw new LimitError('MAX_LIVE_BYTES', `${this.#liveBytes} bytes`);
  }

  release(bytes: number): void {
    this.#liveBytes -= bytes;
  }

  /** Room for a result: its elements are spent, its bytes are refused before they are taken. */
  floats(dims: readonly number[]): FloatTensor {
    const elements = elementsOf(dims);
    this.spend(elements);
    if (this.#liveBytes + elements * 4 > MAX_LIVE_BYTES) throw new LimitError('MAX_LIVE_BYTES', dims.join(' by '));
    return { kind: 'float', dims, data: new Float32Array(elements) };
  }
}
