import type { BuildOptions } from 'vite';

/**
 * How a worker is put together, so that its first answer comes soon: everything that each question needs in one piece,
 * what few files need in pieces of their own. The benchmark builds the same way.
 */
export const WORKER_BUNDLE = {
  // The encoder's tables would come along, though nobody encodes: modules of cborg do nothing by being imported.
  treeshake: { moduleSideEffects: (id: string) => !id.includes('/cborg/') },
  output: {
    codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
  },
} satisfies NonNullable<BuildOptions['rollupOptions']>;
