import { createC2pa } from '@contentauth/c2pa-web';
import wasmSrc from '@contentauth/c2pa-web/resources/c2pa.wasm?url';
import { contender } from './contender.ts';

Object.assign(globalThis, {
  contender: contender(async () => {
    const trustAnchors = await (await fetch('/anchors.pem')).text();
    const trustConfig = await (await fetch('/ekus.cfg')).text();
    const c2pa = await createC2pa({ wasmSrc, settings: { trust: { trustAnchors, trustConfig } } });
    return async (media) => {
      const reader = await c2pa.reader.fromBlob(media.type, media);
      if (reader === null) return 'NoManifest';
      const store = await reader.manifestStore();
      await reader.free();
      return store.validation_state ?? 'unknown';
    };
  }),
});
