import type { ModelShelf } from '../../../src/watermark/model-shelf.ts';

/** Models in a plain map. */
export function mapModelShelf(): ModelShelf & { readonly files: Map<string, Blob> } {
  const files = new Map<string, Blob>();
  return {
    files,
    list: async () => [...files].map(([sha256, { size }]) => ({ sha256, bytes: size })),
    put: async (sha256, file) => void files.set(sha256, file),
    open: async (sha256) => files.get(sha256) ?? null,
    remove: async (sha256) => void files.delete(sha256),
  };
}
