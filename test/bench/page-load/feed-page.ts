import type { Page } from 'playwright-core';
import type { MakePage } from './media-server.ts';

const BATCH = 30;
/** CSS pixels before its end at which a feed fetches more. */
const AHEAD = 2_500;

/** A feed as social sites make it: posts come in while somebody scrolls, and stay. */
export const growingPage: MakePage = (paths) => `<!doctype html><title>Feed</title><link rel="icon" href="data:,">
<main></main><div id="end" style="height: 1px"></div>
<script>
  const paths = ${JSON.stringify(paths)};
  const end = document.querySelector('#end');
  let made = 0;
  const more = () => {
    const post = document.createElement('section');
    for (const path of paths.slice(made, made + ${BATCH})) {
      const picture = document.createElement('img');
      [picture.width, picture.height, picture.src] = [380, 260, path];
      post.append(picture, ' ');
    }
    made += ${BATCH};
    document.querySelector('main').append(post);
    observer.unobserve(end);
    if (made < paths.length) observer.observe(end);
  };
  const observer = new IntersectionObserver(
    (entries) => { if (entries.some((entry) => entry.isIntersecting)) more(); },
    { rootMargin: '${AHEAD}px' },
  );
  more();
</script>`;

export interface Leg {
  /** By the clock. */
  readonly milliseconds: number;
  /** The feed's end was reached. */
  readonly isLast: boolean;
}

/** Scrolls so many CSS pixels in each of so many frames, or to the feed's end. */
export function scrollOn(page: Page, step: number, frames: number): Promise<Leg> {
  return page.evaluate(
    ([step, frames]) =>
      new Promise<Leg>((resolved) => {
        const began = performance.now();
        let left = frames;
        const frame = (): void => {
          const before = scrollY;
          scrollBy({ top: step, behavior: 'instant' });
          const isLast = scrollY === before;
          if (isLast || --left === 0) resolved({ milliseconds: performance.now() - began, isLast });
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    [step, frames] as const,
  );
}
