import type { BuildOptions } from 'vite';

/**
 * How a worker is put together, so that its first answer comes soon: everything that each question needs in one piece,
 * what few files need in pieces of their own. The benchmark builds the same way.
 */
export const WORKER_BUNDLE = {
  output: {
    codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
  },
} satisfies NonNullable<BuildOptions['rollupOptions']>;
