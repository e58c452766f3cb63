import type { Pixels } from '../picture/pixels.ts';
import { type Payload, readPayload } from './data-layer.ts';
import { decoderInput, type Variant } from './preprocess.ts';

/** A network that somebody fetched: for [1, 3, side, side] values between -1 and 1, 100 numbers, one a bit. */
export interface WatermarkDecoder {
  /** Name of the algorithm as in `c2pa.soft-binding`, such as `com.adobe.trustmark.P`. */
  readonly alg: string;
  readonly variant: Variant;
  readonly run: (input: Float32Array) => Promise<Float32Array>;
}

export interface ReadWatermark<Decoder> {
  readonly alg: string;
  readonly payload: Payload;
  readonly decoder: Decoder;
}

/**
 * Tries the decoders in their order. The first plausible payload ends it; else the first that is any payload at all,
 * which is for nothing but a look-up that somebody asks for.
 */
export async function readWatermark<Decoder extends WatermarkDecoder>(
  pixels: Pixels,
  decoders: Iterable<Decoder> | AsyncIterable<Decoder>,
): Promise<ReadWatermark<Decoder> | null> {
  let doubtful: ReadWatermark<Decoder> | null = null;
  for await (const decoder of decoders) {
    const output = await decoder.run(decoderInput(pixels, decoder.variant));
    const payload = readPayload(Array.from(output, (value) => (value >= 0 ? '1' : '0')).join(''));
    if (payload === null) continue;
    if (payload.plausible) return { alg: decoder.alg, payload, decoder };
    doubtful ??= { alg: decoder.alg, payload, decoder };
  }
  return doubtful;
}
