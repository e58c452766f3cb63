import { MAX_COMPARED } from '../recovery/limits.ts';
import type { Candidate } from '../recovery/matching/candidates.ts';
import type { Comparison } from '../recovery/matching/compare.ts';
import { type Frame, WHOLE } from '../recovery/picture/pixels.ts';
import { MAX_PICTURES, MAX_REGIONS } from './limits.ts';
import type { PictureStudio } from './picture-studio.ts';
import type { Credentials, Meeting, Prints, Remembered } from './remembered.ts';
import { createSearchable } from './searchable.ts';
import type { Shelf } from './shelf.ts';

/** A picture in front of somebody, as it was judged. */
export interface Seen {
  readonly blob: Blob;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  /** One of the product's verdicts. */
  readonly verdict: string;
  /** Null where the file has no credentials that hold. */
  readonly credentials: Credentials | null;
  /** Of the page; null for files from disk. */
  readonly origin: string | null;
  /** Nothing that was seen in a private window is ever written. */
  readonly privateWindow: boolean;
}

export type RememberAnswer =
  | { readonly remembered: true; readonly id: string }
  | { readonly remembered: false; readonly reason: 'off' | 'private-window' | 'not-trusted' | 'not-drawable' };

/** A remembered picture that looks like the one in front of somebody. */
export interface Recollection {
  readonly picture: Remembered;
  readonly comparison: Exclude<Comparison, { kind: 'unlike' }>;
}

export interface Memory {
  /** Does the memory keep every picture whose credentials are trusted? Off until somebody says so. */
  isOn(): Promise<boolean>;
  setOn(on: boolean): Promise<void>;
  /** Called for every judged picture: keeps it only where the memory is on, the signer trusted, the window ordinary. */
  rememberByItself(seen: Seen): Promise<RememberAnswer>;
  /** Somebody asked for it: whatever its credentials, never from a private window. */
  rememberByHand(seen: Seen): Promise<RememberAnswer>;
  /** Remembered pictures that it looks like, the likest first; the very same file is not among them. */
  recall(seen: Seen): Promise<readonly Recollection[]>;
  forget(id: string): Promise<void>;
  forgetAll(): Promise<void>;
  pictures(): Promise<readonly Remembered[]>;
  meetings(picture?: string): Promise<readonly Meeting[]>;
  /** Entries of a pack; those that this browser found itself stay as they are. Returns how many are new. */
  take(entries: readonly { readonly picture: Remembered; readonly prints: Prints }[]): Promise<number>;
}

export interface MemoryPorts {
  readonly shelf: Shelf;
  readonly studio: PictureStudio;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

export function createMemory({ shelf, studio, now }: MemoryPorts): Memory {
  const searchable = createSearchable(shelf);
  const isOn = async (): Promise<boolean> => (await shelf.readNote('switch')) === true;

  const keep = async (seen: Seen): Promise<RememberAnswer> => {
    if (seen.privateWindow) return { remembered: false, reason: 'private-window' };
    const known = await shelf.get(seen.sha256);
    if (known !== undefined && known.source.kind === 'own') {
      await shelf.touch(seen.sha256, now());
      return { remembered: true, id: seen.sha256 };
    }
    const portrait = await studio.portray(seen.blob);
    if (portrait === null) return { remembered: false, reason: 'not-drawable' };
    const { width, height, packed, thumbnail } = portrait;
    const { sha256: id, credentials, origin } = seen;
    const time = now();
    const prints = { id, width, height, packed };
    const change = await shelf.put(
      { id, width, height, thumbnail, credentials, origin, firstSeen: time, lastSeen: time, source: { kind: 'own' } },
      prints,
    );
    searchable.added(prints, change);
    await makeRoom();
    return { remembered: true, id };
  };
  const makeRoom = async (): Promise<void> => {
    const surplus = (await shelf.count()) - MAX_PICTURES;
    if (surplus > 0) await shelf.removeOldest(surplus);
  };

  const meet = async (seen: Seen, picture: Remembered, comparison: Recollection['comparison']): Promise<void> => {
    const time = now();
    const known = await shelf.meetings(picture.id);
    // The same file at the same place is one meeting, however often it is looked at.
    if (!known.some(({ file, origin }) => file === seen.sha256 && origin === seen.origin)) {
      await shelf.addMeeting(meetingOf(seen, picture, comparison, time));
    }
    await shelf.touch(picture.id, time);
  };

  const compareAll = async (seen: Seen): Promise<readonly Recollection[]> => {
    const sights = await studio.sights(seen.blob);
    const candidates = new Map<string, Candidate & { readonly part: Frame }>();
    for (const { part, fingerprint } of sights) {
      for (const candidate of await searchable.find(fingerprint)) {
        const known = candidates.get(candidate.picture);
        if (candidate.picture === seen.sha256 || (known !== undefined && known.unlikeness <= candidate.unlikeness))
          continue;
        candidates.set(candidate.picture, { ...candidate, part });
      }
    }
    const likest = [...candidates.values()].sort((one, other) => one.unlikeness - other.unlikeness);
    const sitters = [];
    for (const { picture: id, view, part } of likest.slice(0, MAX_COMPARED)) {
      const picture = await shelf.get(id);
      if (picture !== undefined) sitters.push({ picture, view, part, thumbnail: picture.thumbnail });
    }
    if (sitters.length === 0) return [];
    const comparisons = await studio.compare(seen.blob, sitters);
    return sitters.flatMap(({ picture }, at) => {
      const comparison = comparisons[at];
      return comparison === undefined || comparison.kind === 'unlike' ? [] : [{ picture, comparison }];
    });
  };

  return {
    isOn,
    setOn: (on) => shelf.writeNote('switch', on),
    rememberByItself: async (seen) => {
      if (seen.privateWindow) return { remembered: false, reason: 'private-window' };
      if (seen.credentials?.state !== 'trusted') return { remembered: false, reason: 'not-trusted' };
      return (await isOn()) ? keep(seen) : { remembered: false, reason: 'off' };
    },
    rememberByHand: keep,
    recall: async (seen) => {
      const recollections = await compareAll(seen);
      const [first] = recollections;
      // What is written about a meeting is browsing history: only where the memory is on, never from private windows.
      if (!seen.privateWindow && (await isOn())) {
        const itself = await shelf.get(seen.sha256);
        if (itself !== undefined && itself.origin !== seen.origin) await meet(seen, itself, SAME_FILE);
        if (first !== undefined) await meet(seen, first.picture, first.comparison);
      }
      return recollections;
    },
    forget: (id) => shelf.remove(id),
    forgetAll: () => shelf.clear(),
    pictures: () => shelf.allPictures(),
    meetings: (picture) => shelf.meetings(picture),
    take: async (entries) => {
      let fresh = 0;
      for (const { picture, prints } of entries) {
        const known = await shelf.get(picture.id);
        if (known?.source.kind === 'own') continue;
        if (known === undefined) fresh++;
        await shelf.put(picture, prints);
      }
      await makeRoom();
      return fresh;
    },
  };
}

/** The very bytes that are remembered, met on another site. */
const SAME_FILE = { kind: 'alike', frame: WHOLE, mirrored: false, regions: [] } as const;

function meetingOf(seen: Seen, picture: Remembered, comparison: Recollection['comparison'], at: number): Meeting {
  return {
    picture: picture.id,
    at,
    origin: seen.origin,
    file: seen.sha256,
    verdict: seen.verdict,
    signer: seen.credentials?.signer.name ?? null,
    kind: comparison.kind,
    regions: comparison.regions.slice(0, MAX_REGIONS),
    frame: comparison.frame,
    mirrored: comparison.mirrored,
  };
}
