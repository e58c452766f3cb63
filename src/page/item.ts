import type { BadgeState } from '../messages/protocol.ts';
import type { Sighting } from './media-of.ts';

/**
 * One medium that one element showed from one moment on. When the element shows anything else, or loads the same again,
 * the item is over for good and a new one begins: a verdict can therefore never outlive what it was given for.
 */
export interface Item {
  /** Random, so that it says nothing and no page attribute can imitate it. */
  readonly id: string;
  readonly element: Element;
  readonly sighting: Sighting;
  progress: 'waiting' | 'asked' | 'answered';
  attempts: number;
  /** When the question was put (performance.now()), to notice answers that never come. */
  askedAt: number;
  /** Raised with each question, so that a late answer to an earlier one is not taken for the newest. */
  round: number;
  answer: BadgeState | null;
}

export function newItem(element: Element, sighting: Sighting): Item {
  return {
    id: randomName(),
    element,
    sighting,
    progress: 'waiting',
    attempts: 0,
    askedAt: 0,
    round: 0,
    answer: null,
  };
}

export function isSameSighting(one: Sighting, other: Sighting): boolean {
  return (
    one.slot === other.slot &&
    one.kind === other.kind &&
    one.use === other.use &&
    one.size === other.size &&
    one.url === other.url
  );
}

const NAME_BYTES = 16;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Random bytes for the next names: asked for singly they would cost more than all else about an item. */
const pool = new Uint8Array(64 * NAME_BYTES);
let used = pool.length;

/** 128 random bits in hex. `randomUUID` is missing on pages without https. */
function randomName(): string {
  if (used >= pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let name = '';
  for (const byte of pool.subarray(used, used + NAME_BYTES)) name += HEX[byte] ?? '';
  used += NAME_BYTES;
  return name;
}
