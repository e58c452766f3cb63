import type { Meeting, Prints, Remembered } from './remembered.ts';

/** Where the memory lies: a database in the browser, plain maps in tests. */
export interface Shelf {
  get(id: string): Promise<Remembered | undefined>;
  /** Both in one step, so that no picture is there without its fingerprints. */
  put(picture: Remembered, prints: Prints): Promise<Change>;
  touch(id: string, lastSeen: number): Promise<void>;
  remove(id: string): Promise<void>;
  /** Pictures, meetings, the switch, the signing key and the state: nothing is left. */
  clear(): Promise<void>;
  count(): Promise<number>;
  /** Removes so many pictures with all that belongs to them, those met longest ago first. */
  removeOldest(count: number): Promise<void>;
  allPrints(): Promise<readonly Prints[]>;
  allPictures(): Promise<readonly Remembered[]>;
  addMeeting(meeting: Meeting): Promise<void>;
  /** Of one picture, or of all; in the order in which they were added. */
  meetings(picture?: string): Promise<readonly Meeting[]>;
  /** Single values: the switch, the key that signs packs. */
  readNote(name: Note): Promise<unknown>;
  writeNote(name: Note, value: unknown): Promise<void>;
}

/** The state is another text after each change of the pictures. */
export type Note = 'switch' | 'key' | 'state';

/** From one state of the shelf to the next. */
export interface Change {
  readonly from: unknown;
  readonly to: string;
}
