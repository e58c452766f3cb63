import { browserCanvas } from './browser-canvas.ts';
import { createStudio } from './picture-studio.ts';
import { STUDIO_IDLE, type StudioAnswer, type StudioQuestion } from './studio-messages.ts';

const studio = createStudio(browserCanvas);

/** Without a question for so long, the worker says that it is idle. */
const IDLE_MS = 60_000;

/** All work on pixels, away from every page's own thread. The first message brings the port over which questions come. */
function serve(port: MessagePort): void {
  let underWay = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const answer = (message: StudioAnswer): void => {
    port.postMessage(message);
    underWay--;
    if (underWay > 0) return;
    idle = setTimeout(() => {
      // Whoever asks next hears that this line is at its end, and opens another.
      port.close();
      postMessage(STUDIO_IDLE);
    }, IDLE_MS);
  };
  port.onmessage = ({ data: { id, work } }: MessageEvent<StudioQuestion>) => {
    underWay++;
    clearTimeout(idle);
    workOn(work).then(
      (result) => answer({ id, result }),
      // A fault of ours or of the browser's: the page that asked says that it could not look.
      () => answer({ id, result: null }),
    );
  };
}

addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (port !== undefined) serve(port);
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
