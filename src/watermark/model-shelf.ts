/** Where models lie: the browser's own files for this extension, a map in tests. Each is named by its SHA-256. */
export interface ModelShelf {
  list(): Promise<readonly ShelvedModel[]>;
  /** Rejects where the browser keeps no files, or has no room. */
  put(sha256: string, file: Blob): Promise<void>;
  /** Null where it is not there. */
  open(sha256: string): Promise<Blob | null>;
  remove(sha256: string): Promise<void>;
}

export interface ShelvedModel {
  readonly sha256: string;
  readonly bytes: number;
}
