import { serialize } from 'node:v8';
import { MAX_PICTURES, MAX_THUMBNAIL_BYTES } from '../../../src/memory/limits.ts';
import { packedLength } from '../../../src/memory/packed-prints.ts';
import type { Prints, Remembered } from '../../../src/memory/remembered.ts';
import type { Figures } from './figures.ts';
import { SHAPES } from './found-again.ts';

const ROOM = 30_000_000;

/**
 * What a full memory takes where every thumbnail is as large as one may be, by the browsers' own way of writing values
 * down (structured clones; V8's here). The browser's database adds what it needs for itself.
 */
export function room(figures: Figures): void {
  const roomOf = ([width, height]: readonly [number, number]): number => packedLength(width, height);
  const [[width, height] = SHAPES[0]] = [...SHAPES].sort((one, other) => roomOf(other) - roomOf(one));
  const id = 'ab'.repeat(32);
  const prints: Prints = { id, width, height, packed: new Uint8Array(packedLength(width, height)) };
  const picture: Remembered = {
    id,
    width,
    height,
    thumbnail: { type: 'image/webp', bytes: new Uint8Array(MAX_THUMBNAIL_BYTES) },
    credentials: {
      state: 'trusted',
      signer: { name: 'Office of the Example Campaign', organization: 'Example Campaign', sha256: id },
      list: 'c2pa',
      trustVersion: '2026-08-05',
      manifest: 'urn:c2pa:2702cf72-9ea8-4bbe-8e09-3a4d6d6c7a43',
    },
    origin: 'https://press.campaign.example',
    firstSeen: 1_700_000_000_000,
    lastSeen: 1_700_000_000_000,
    source: { kind: 'own' },
  };
  const bytes = MAX_PICTURES * (serialize(picture).length + serialize(prints).length);
  const megabytes = (figure: number): string => `${(figure / 1e6).toFixed(1)} MB`;
  figures.below(`${MAX_PICTURES} pictures with the largest thumbnails`, bytes, ROOM, megabytes);
}
