import type { Memory } from '../memory/memory.ts';
import type { PictureStudio } from '../memory/picture-studio.ts';
import type { Shelf } from '../memory/shelf.ts';
import type { Ask } from '../resolver/client.ts';
import type { Resolver } from '../resolver/resolvers.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import type { WatermarkPorts } from './watermark-ports.ts';

/** Everything outside the page that the ladder uses; tests bring their own. */
export interface LadderPorts {
  readonly memory: Memory;
  readonly shelf: Shelf;
  readonly studio: PictureStudio;
  readonly resolvers: {
    read(): Promise<readonly Resolver[]>;
    write(list: readonly Resolver[]): Promise<void>;
  };
  readonly watermark: WatermarkPorts;
  readonly ask: Ask;
  /** Asks for the right to read an origin; straight from a click. */
  readonly requestOrigin: (origin: string) => Promise<boolean>;
  readonly trust: () => Promise<TrustSettings>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}
