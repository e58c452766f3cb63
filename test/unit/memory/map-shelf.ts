import { MAX_MEETINGS_PER_PICTURE } from '../../../src/memory/limits.ts';
import type { Meeting, Prints, Remembered } from '../../../src/memory/remembered.ts';
import type { Shelf } from '../../../src/memory/shelf.ts';

/** The memory in plain maps; `writes` counts whatever a database would have put on disk. */
export function mapShelf(): Shelf & { readonly writes: () => number } {
  const pictures = new Map<string, Remembered>();
  const prints = new Map<string, Prints>();
  const notes = new Map<string, unknown>();
  let meetings: Meeting[] = [];
  let writes = 0;
  let changes = 0;
  const change = (): string => {
    const state = `state ${++changes}`;
    notes.set('state', state);
    return state;
  };
  const remove = (id: string): void => {
    pictures.delete(id);
    prints.delete(id);
    change();
    meetings = meetings.filter(({ picture }) => picture !== id);
  };
  return {
    writes: () => writes,
    get: async (id) => pictures.get(id),
    put: async (picture, print) => {
      writes++;
      pictures.set(picture.id, picture);
      prints.set(print.id, print);
      const from = notes.get('state');
      const to = change();
      return { from, to };
    },
    touch: async (id, lastSeen) => {
      writes++;
      const picture = pictures.get(id);
      if (picture !== undefined) pictures.set(id, { ...picture, lastSeen });
    },
    remove: async (id) => remove(id),
    clear: async () => {
      pictures.clear();
      prints.clear();
      notes.clear();
      meetings = [];
    },
    count: async () => pictures.size,
    removeOldest: async (count) => {
      const oldest = [...pictures.values()].sort((one, other) => one.lastSeen - other.lastSeen);
      for (const { id } of oldest.slice(0, count)) remove(id);
    },
    allPrints: async () => [...prints.values()],
    allPictures: async () => [...pictures.values()],
    addMeeting: async (meeting) => {
      writes++;
      const own = meetings.filter(({ picture }) => picture === meeting.picture);
      const others = meetings.filter(({ picture }) => picture !== meeting.picture);
      meetings = [...others, ...own.slice(1 - MAX_MEETINGS_PER_PICTURE), meeting];
    },
    meetings: async (picture) =>
      picture === undefined ? meetings : meetings.filter((meeting) => meeting.picture === picture),
    readNote: async (name) => notes.get(name),
    writeNote: async (name, value) => {
      writes++;
      notes.set(name, value);
    },
  };
}
