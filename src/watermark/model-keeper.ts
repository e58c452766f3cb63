import { digest } from '../verifier/bytes/hash.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { readDecoder } from './decoder.ts';
import { MAX_MODEL_BYTES } from './limits.ts';
import { type ModelProblem, modelProblemOf } from './model-problem.ts';
import type { ModelShelf, ShelvedModel } from './model-shelf.ts';
import { PUBLISHED_MODELS, type PublishedModel, publishedModel } from './published-models.ts';

/** A model that lies in this browser; `published` is null for one of somebody's own. */
export interface KeptModel extends ShelvedModel {
  readonly published: PublishedModel['variant'] | null;
}

/** A model that nobody published: it is kept only after somebody was told so. */
export interface OwnModel {
  readonly file: Blob;
  readonly sha256: string;
  readonly alg: string;
}

export type Taken =
  | { readonly taken: 'published'; readonly variant: PublishedModel['variant'] }
  | { readonly taken: 'own'; readonly model: OwnModel }
  | { readonly taken: null; readonly problem: ModelProblem };

export interface ModelKeeper {
  /** In the order in which they read: P, Q, one's own. Empty where the browser keeps no files. */
  list(): Promise<readonly KeptModel[]>;
  /** A file from disk. Published ones are kept at once, by their hash; others wait for {@link keepOwn}. */
  take(file: Blob): Promise<Taken>;
  /** What was fetched as a published model: it must be that very file, or it is dropped. */
  takeFetched(variant: PublishedModel['variant'], file: Blob): Promise<ModelProblem | null>;
  /** In place of any other model of one's own. */
  keepOwn(model: OwnModel): Promise<ModelProblem | null>;
  remove(sha256: string): Promise<void>;
}

export function createModelKeeper(shelf: ModelShelf): ModelKeeper {
  const put = async (sha256: string, file: Blob): Promise<ModelProblem | null> => {
    try {
      await shelf.put(sha256, file);
      return null;
    } catch (error) {
      // Private windows, full disks, browsers told to keep nothing: all said in the same words.
      return { kind: 'storage', detail: error instanceof Error ? error.name : '' };
    }
  };
  const list = async (): Promise<readonly KeptModel[]> => {
    const shelved = await shelf.list().catch(() => []);
    const kept = shelved.map((model) => ({ ...model, published: publishedModel(model.sha256)?.variant ?? null }));
    const order = (model: KeptModel): number =>
      model.published === null
        ? PUBLISHED_MODELS.length
        : PUBLISHED_MODELS.findIndex((one) => one.variant === model.published);
    return kept.toSorted((one, other) => order(one) - order(other));
  };
  return {
    list,
    take: async (file) => {
      if (file.size > MAX_MODEL_BYTES) return { taken: null, problem: { kind: 'limit', detail: 'MAX_MODEL_BYTES' } };
      const bytes = new Uint8Array(await file.arrayBuffer());
      const sha256 = toHex(await digest('sha256', bytes));
      const published = publishedModel(sha256);
      if (published !== null) {
        const problem = await put(sha256, file);
        return problem === null ? { taken: 'published', variant: published.variant } : { taken: null, problem };
      }
      try {
        return { taken: 'own', model: { file, sha256, alg: readDecoder(bytes).alg } };
      } catch (error) {
        return { taken: null, problem: modelProblemOf(error) };
      }
    },
    takeFetched: async (variant, file) => {
      const pinned = PUBLISHED_MODELS.find((model) => model.variant === variant);
      if (pinned?.bytes !== file.size) return { kind: 'other-file', detail: `${file.size}` };
      const sha256 = toHex(await digest('sha256', new Uint8Array(await file.arrayBuffer())));
      return sha256 === pinned.sha256 ? put(sha256, file) : { kind: 'other-file', detail: sha256 };
    },
    keepOwn: async ({ sha256, file }) => {
      const problem = await put(sha256, file);
      if (problem !== null) return problem;
      const others = (await list()).filter((model) => model.published === null && model.sha256 !== sha256);
      for (const other of others) await shelf.remove(other.sha256);
      return null;
    },
    remove: (sha256) => shelf.remove(sha256),
  };
}
