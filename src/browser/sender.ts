/** Who sent a message, as the browser states it: nothing in here is the sender's own word. */
export interface Sender {
  readonly extensionId: string | null;
  /** Address of the sending document. */
  readonly url: string | null;
  /** Origin of the sending document where the browser tells it; `null` as text for opaque ones. */
  readonly origin: string | null;
  /** Set where the sender lives in a tab. */
  readonly tabId: number | null;
  /** Address of that tab, where we may know it. */
  readonly tabUrl: string | null;
  readonly frameId: number | null;
  /** Names the document among all that the frame ever showed; not known in every browser. */
  readonly documentId: string | null;
  readonly privateWindow: boolean;
}
