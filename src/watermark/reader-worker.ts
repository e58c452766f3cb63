import { browserCanvas } from '../memory/browser-canvas.ts';
import { browserShelf } from './browser-shelf.ts';
import { readPicture } from './read-picture.ts';
import type { ReaderAnswer, ReaderQuestion } from './reader-messages.ts';

/** Reads one picture, away from the page's own thread; the page ends it afterwards, and with it all that it held. */
addEventListener('message', (event: MessageEvent<ReaderQuestion>) => {
  const { blob, models } = event.data;
  const answer = (message: ReaderAnswer): void => postMessage(message);
  const progress = (share: number): void => answer({ kind: 'progress', share });
  readPicture({ shelf: browserShelf, draw: browserCanvas.draw }, blob, models, progress).then(
    (reading) => answer({ kind: 'done', reading }),
    // A fault of ours or of the browser's: the page that asked says that it could not look.
    () => answer({ kind: 'done', reading: { outcome: 'failed' } }),
  );
});
