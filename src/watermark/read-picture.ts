import type { Drawn } from '../memory/picture-studio.ts';
import type { Payload } from '../recovery/trustmark/data-layer.ts';
import { readWatermark, type WatermarkDecoder } from '../recovery/trustmark/read-watermark.ts';
import { digest } from '../verifier/bytes/hash.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { readDecoder } from './decoder.ts';
import { MAX_DRAWN_SIDE } from './limits.ts';
import { type ModelProblem, modelProblemOf } from './model-problem.ts';
import type { ModelShelf } from './model-shelf.ts';
import { publishedModel } from './published-models.ts';

/** What reading one picture came to. `nothing` says nothing about the picture. */
export type Reading =
  | { readonly outcome: 'read'; readonly alg: string; readonly payload: Payload; readonly byOwnModel: boolean }
  | { readonly outcome: 'nothing' | 'not-drawable' | 'failed' }
  | { readonly outcome: 'model-failed'; readonly problem: ModelProblem };

export interface ReadingPorts {
  readonly shelf: ModelShelf;
  readonly draw: (blob: Blob, longSide: number) => Promise<Drawn | null>;
}

/**
 * Tries the models in their order until one reads something that is hardly chance. Each is hashed again before it is
 * used: what no longer is the file that was kept is removed and not run. `progress` hears shares from 0 to 1.
 */
export async function readPicture(
  { shelf, draw }: ReadingPorts,
  blob: Blob,
  models: readonly string[],
  progress: (share: number) => void,
): Promise<Reading> {
  const drawn = await draw(blob, MAX_DRAWN_SIDE);
  if (drawn === null) return { outcome: 'not-drawable' };
  try {
    const read = await readWatermark(drawn.pixels, decoders());
    if (read === null) return { outcome: 'nothing' };
    const { alg, byOwnModel } = read.decoder;
    return { outcome: 'read', alg, payload: read.payload, byOwnModel };
  } catch (error) {
    return { outcome: 'model-failed', problem: error instanceof DamagedError ? error.problem : modelProblemOf(error) };
  }

  /** One at a time: a model takes some 100 MB while it is used. */
  async function* decoders(): AsyncGenerator<WatermarkDecoder & { readonly byOwnModel: boolean }> {
    for (const [at, sha256] of models.entries()) {
      const file = await shelf.open(sha256);
      const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer());
      if (bytes === null || toHex(await digest('sha256', bytes)) !== sha256) {
        await shelf.remove(sha256);
        throw new DamagedError(sha256);
      }
      const { alg, variant, run } = readDecoder(bytes);
      yield {
        alg,
        variant,
        byOwnModel: publishedModel(sha256) === null,
        run: async (input) => run(input, (share) => progress((at + share) / models.length)).bits,
      };
    }
  }
}

class DamagedError extends Error {
  override readonly name = 'DamagedError';
  readonly problem: ModelProblem;

  constructor(sha256: string) {
    super('the model changed since it was kept');
    this.problem = { kind: 'damaged', detail: sha256 };
  }
}
