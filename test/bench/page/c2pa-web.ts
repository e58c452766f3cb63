import { createC2pa } from '@contentauth/c2pa-web';
import wasmSrc from '@contentauth/c2pa-web/resources/c2pa.wasm?url';
import type { Contender } from './contender.ts';

export const start: Contender['start'] = async () => {
  const [trustAnchors, trustConfig] = await Promise.all(
    ['/anchors.pem', '/ekus.cfg'].map(async (url) => (await fetch(url)).text()),
  );
  if (trustAnchors === undefined || trustConfig === undefined) throw new Error('no trust to judge by');
  const c2pa = await createC2pa({ wasmSrc, settings: { trust: { trustAnchors, trustConfig } } });
  return async (media) => {
    const reader = await c2pa.reader.fromBlob(media.type, media);
    if (reader === null) return 'NoManifest';
    const store = await reader.manifestStore();
    await reader.free();
    return store.validation_state ?? 'unknown';
  };
};
