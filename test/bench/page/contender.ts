/** What each contender's module exports: everything it needs before it can judge, and the judging. */
export interface Contender {
  readonly start: () => Promise<(media: Blob) => Promise<string>>;
}

export interface Timed {
  /** Milliseconds by the page's own clock. */
  readonly ms: number;
  readonly state: string;
}

/** The state given for a file that the contender throws on. */
export const UNREADABLE = 'unreadable';
