import { browserCanvas } from './browser-canvas.ts';
import { createStudio } from './picture-studio.ts';
import type { StudioAnswer, StudioQuestion } from './studio-messages.ts';

const studio = createStudio(browserCanvas);

/** All work on pixels, away from the page's own thread. */
addEventListener('message', (event: MessageEvent<StudioQuestion>) => {
  const { id, work } = event.data;
  const answer = (message: StudioAnswer): void => postMessage(message);
  workOn(work).then(
    (result) => answer({ id, result }),
    // A fault of ours or of the browser's: the page that asked says that it could not look.
    () => answer({ id, result: null }),
  );
});

function workOn(work: StudioQuestion['work']): Promise<NonNullable<StudioAnswer['result']>> {
  switch (work.kind) {
    case 'portray':
      return studio.portray(work.blob).then((portrait) => ({ kind: 'portray', portrait }));
    case 'sights':
      return studio.sights(work.blob).then((sights) => ({ kind: 'sights', sights }));
    case 'compare':
      return studio.compare(work.blob, work.sitters).then((comparisons) => ({ kind: 'compare', comparisons }));
    case 'image-code':
      return studio.imageCode(work.blob).then((unit) => ({ kind: 'image-code', unit }));
  }
}
