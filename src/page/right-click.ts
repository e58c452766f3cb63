import type { FrameProtocol, MediaKind } from '../messages/protocol.ts';
import { mediaOf, type Sighting } from './media-of.ts';
import * as dom from './native-dom.ts';
import { POINT_DEPTH, POINT_ELEMENTS } from './page-limits.ts';
import type { ShadowRootOf } from './shadow-hosts.ts';

type Clicked = FrameProtocol['what-was-clicked']['reply'];

/**
 * Remembers where the last right-click was and finds, when asked, the medium there: also under a transparent overlay, in a
 * shadow root, or painted as a background. Until asked it reads nothing of the page.
 */
export class RightClick {
  readonly #document: Document;
  readonly #shadowRootOf: ShadowRootOf;
  #place: { readonly x: number; readonly y: number; readonly path: readonly WeakRef<Element>[] } | null = null;

  constructor(document: Document, shadowRootOf: ShadowRootOf, signal: AbortSignal) {
    this.#document = document;
    this.#shadowRootOf = shadowRootOf;
    dom.listen(document, ['contextmenu'], (event) => this.#remember(event), signal);
  }

  medium(): Clicked {
    if (this.#place === null) return null;
    const { x, y, path } = this.#place;
    const hit = path.map((reference) => reference.deref()).filter((element) => element !== undefined);
    const below = elementsUnder(this.#document, x, y, this.#shadowRootOf);
    const media = [...new Set([...hit, ...below])].flatMap((element) => mediaOf(element, devicePixelRatio));
    // A picture's own element tells more than a background that happens to lie over it.
    const own = media.filter((sighting) => sighting.kind !== 'background');
    return replyFrom([...own, ...media].find((sighting) => sighting.use === 'judge') ?? own[0] ?? media[0]);
  }

  #remember(event: Event): void {
    if (!(event instanceof MouseEvent) || !event.isTrusted) return;
    const path = event.composedPath().filter(dom.isElement).slice(0, POINT_ELEMENTS);
    this.#place = { x: event.clientX, y: event.clientY, path: path.map((element) => new WeakRef(element)) };
  }
}

function replyFrom(
  sighting: Sighting | undefined,
): { readonly mediaUrl: string; readonly mediaKind: MediaKind } | null {
  return sighting === undefined ? null : { mediaUrl: sighting.url, mediaKind: sighting.kind };
}

/** All elements at a point, topmost first, the insides of shadow roots before their hosts. */
function elementsUnder(document: Document, x: number, y: number, shadowRootOf: ShadowRootOf): readonly Element[] {
  const found = new Set<Element>();
  const look = (root: Document | ShadowRoot, depth: number): void => {
    for (const element of dom.elementsAt(root, x, y).slice(0, POINT_ELEMENTS)) {
      if (found.has(element)) continue;
      const shadow = depth < POINT_DEPTH ? shadowRootOf(element) : null;
      if (shadow !== null && shadow !== root) look(shadow, depth + 1);
      found.add(element);
    }
  };
  look(document, 0);
  return [...found];
}
