import { otherJumbf, store, u32 } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';

const STORE = store(60);

export const SIDECAR_TARGET = containerTarget('sidecar', {
  seeds: () => [STORE, otherJumbf(), store(500)],
  words: ['jumb', 'jumd', 'c2pa', u32(0), u32(1)],
});
