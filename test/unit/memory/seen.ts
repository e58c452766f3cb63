import { createHash } from 'node:crypto';
import { createMemory, type Memory, type Seen } from '../../../src/memory/memory.ts';
import { createStudio } from '../../../src/memory/picture-studio.ts';
import type { Credentials } from '../../../src/memory/remembered.ts';
import type { Pixels } from '../../../src/recovery/picture/pixels.ts';
import { mapShelf } from './map-shelf.ts';
import { rawCanvas, rawFile } from './raw-canvas.ts';

export const SIGNED: Credentials = {
  state: 'trusted',
  signer: { name: 'A campaign', organization: 'Campaign Office', sha256: 'ab'.repeat(32) },
  list: 'c2pa',
  trustVersion: '2026-08-05',
  manifest: 'urn:c2pa:1',
};

export function seen(pixels: Pixels, more: Partial<Seen> = {}): Seen {
  return {
    blob: rawFile(pixels),
    sha256: createHash('sha256').update(pixels.data).digest('hex'),
    verdict: 'none',
    credentials: null,
    origin: 'https://platform.example',
    privateWindow: false,
    ...more,
  };
}

export function signedSeen(pixels: Pixels, more: Partial<Seen> = {}): Seen {
  return seen(pixels, { verdict: 'trusted', credentials: SIGNED, origin: 'https://campaign.example', ...more });
}

/** A memory in maps whose clock the test moves. */
export function testMemory(): {
  readonly memory: Memory;
  readonly shelf: ReturnType<typeof mapShelf>;
  readonly clock: { now: number };
} {
  const shelf = mapShelf();
  const clock = { now: Date.UTC(2026, 10, 12) };
  return { memory: createMemory({ shelf, studio: createStudio(rawCanvas), now: () => clock.now }), shelf, clock };
}
