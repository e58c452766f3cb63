import { inputSide } from '../recovery/trustmark/preprocess.ts';
import { readModelFile } from './onnx/model-file.ts';
import { checkGraph, runNetwork } from './onnx/network.ts';
import { sameDims } from './onnx/tensor.ts';
import { UnsupportedError } from './onnx/unsupported.ts';

/** A model that reads watermarks: 100 bits from a square picture. */
export interface Decoder {
  readonly variant: 'P' | 'Q';
  /** The method as `c2pa.soft-binding` names it: what the file says of itself, or TrustMark's name for its size. */
  readonly alg: string;
  /** @throws UnsupportedError, LimitError; `progress` hears shares from 0 to 1 */
  readonly run: (input: Float32Array, progress: (share: number) => void) => Decoded;
}

interface Decoded {
  readonly bits: Float32Array;
  readonly multiplyAdds: number;
}

const WORD_BITS = 100;
/** By which a model of somebody's own may name its method. */
const ALG_KEY = 'c2pa.soft_binding.alg';
const ALG = /^[a-z0-9-]+(?:\.[A-Za-z0-9_-]+){1,8}$/;

/** @throws MalformedError, LimitError, UnsupportedError where a file is no such model */
export function readDecoder(bytes: Uint8Array): Decoder {
  const file = readModelFile(bytes);
  checkGraph(file);
  const [input] = file.inputs;
  const variant = (['P', 'Q'] as const).find((one) => {
    const side = inputSide(one);
    const [batch, ...picture] = input?.dims ?? [];
    // Some writers leave the number of pictures open.
    return (batch === 1 || batch === null) && picture.join() === `3,${side},${side}`;
  });
  if (file.inputs.length !== 1 || variant === undefined)
    throw new UnsupportedError(`input ${input?.dims.join(' by ')}`);
  const side = inputSide(variant);
  const named = file.metadata.get(ALG_KEY) ?? '';
  return {
    variant,
    alg: ALG.test(named) ? named : `com.adobe.trustmark.${variant}`,
    run: (data, progress) => {
      const { output, multiplyAdds } = runNetwork(file, { kind: 'float', dims: [1, 3, side, side], data }, progress);
      if (!sameDims(output.dims, [1, WORD_BITS])) throw new UnsupportedError(`output ${output.dims.join(' by ')}`);
      // Overflow in the arithmetic; as signs they would pass for bits.
      if (!output.data.every((value) => Number.isFinite(value))) throw new UnsupportedError('output that is no number');
      return { bits: output.data, multiplyAdds };
    },
  };
}
