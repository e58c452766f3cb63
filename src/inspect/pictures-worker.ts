import { blobSource } from '../verifier/bytes/byte-source.ts';
import { carriedPictures } from './carried-pictures.ts';
import type { PicturesAnswer, PicturesQuestion } from './pictures-messages.ts';

/** Takes the thumbnails out of a file away from the page's own thread; ended by the page. */
addEventListener('message', ({ data }: MessageEvent<PicturesQuestion>) => {
  const answer = (message: PicturesAnswer): void => postMessage(message);
  carriedPictures(blobSource(data.blob), data.report).then(
    (pictures) => answer(pictures),
    // The report says what is wrong with such a file; there are just no pictures to show.
    () => answer([]),
  );
});
