import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { ensureDemoTrust } from '../../../src/demo/authority.ts';

/** A folder for each run, so that two at a time do not build over one another. */
const OUT = resolve(import.meta.dirname, `../../../out/bench/${process.pid}`);
/** In place of the module that looks at a file by ranges: one that fetches each whole, as other checkers do. */
const FETCH_ALL = `
import { fetchMedia } from './fetch-media.ts';
export const lookMedia = (url, caps, { timers, request }) => fetchMedia(url, caps, timers, request);
`;

export interface Builds {
  readonly ours: string;
  readonly whole: string;
}

/** The demo build, which may read pages of this machine, and the same with every file fetched whole. */
export async function makeBuilds(): Promise<Builds> {
  process.env['WHENCE_DEMO_TRUST'] = await ensureDemoTrust();
  const fetchAll: Plugin = {
    name: 'fetch-all',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/broker/look-media.ts') ? FETCH_ALL : null),
  };
  const ours = resolve(OUT, 'ours');
  const whole = resolve(OUT, 'whole');
  await build({ mode: 'chrome', logLevel: 'error', build: { outDir: ours } });
  await build({ mode: 'chrome', logLevel: 'error', plugins: [fetchAll], build: { outDir: whole } });
  return { ours, whole };
}
