import type { Page } from 'playwright-core';
import { onFeed } from './feed-cost.ts';

export interface StormCost {
  /** Changes that the page came to make in each second. */
  readonly changesPerSecond: number;
  readonly framesPerSecond: number;
  /** How long a page's own task, such as the answer to a click, had to wait: 95 of 100 waited less. */
  readonly waitMs: number;
}

const PICTURES = 300;
const SECONDS = 8;
export const WANTED_CHANGES = 10_000;

/** A page that changes attributes, styles and children ten thousand times a second, and asks how long it waits itself. */
export function measureStorm(extension: string | null): Promise<StormCost> {
  return onFeed({ extension, count: PICTURES }, storm);
}

function storm(page: Page): Promise<StormCost> {
  return page.evaluate(
    async ({ seconds, perSecond }) => {
      const place = document.createElement('section');
      document.body.prepend(place);
      const boxes = Array.from({ length: 500 }, () => place.appendChild(document.createElement('b')));
      const change = (index: number): void => {
        const box = boxes[index % boxes.length];
        if (box === undefined) return;
        if (index % 4 === 0) place.appendChild(box);
        else if (index % 4 === 1) box.className = `c${index % 7}`;
        else if (index % 4 === 2) box.style.color = `rgb(${index % 256} 0 0)`;
        else box.textContent = String(index);
      };
      const { port1, port2 } = new MessageChannel();
      const waits: number[] = [];
      let askedAt = 0;
      port1.onmessage = () => waits.push(performance.now() - askedAt);
      const started = performance.now();
      let [made, frames] = [0, 0];
      await new Promise<void>((resolved) => {
        const frame = (): void => {
          const passed = (performance.now() - started) / 1000;
          if (passed >= seconds) {
            resolved();
            return;
          }
          for (; made < passed * perSecond; made++) change(made);
          frames++;
          if (frames % 3 === 0) {
            askedAt = performance.now();
            port2.postMessage(null);
          }
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      });
      const taken = (performance.now() - started) / 1000;
      return {
        changesPerSecond: made / taken,
        framesPerSecond: frames / taken,
        waitMs: waits.toSorted((one, other) => one - other)[Math.floor(0.95 * waits.length)] ?? 0,
      };
    },
    { seconds: SECONDS, perSecond: WANTED_CHANGES },
  );
}
