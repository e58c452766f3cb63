import { MAX_URL_CHARACTERS } from '../messages/limits.ts';
import { bestRendition } from '../sites/best-rendition.ts';
import type { Item } from './item.ts';
import * as dom from './native-dom.ts';
import { ANCESTORS } from './page-limits.ts';

/** Where the best rendition of the item's picture lies as far as page and site tell; null where nothing better is known. */
export function betterRendition({ element, sighting }: Item): string | null {
  if (sighting.use !== 'judge' || sighting.kind === 'video' || sighting.kind === 'document') return null;
  const srcsets = dom.isImage(element) ? srcsetsOf(element) : [];
  const best = bestRendition({ shown: sighting.url, srcsets, link: linkAround(element), base: dom.baseOf(element) });
  return best !== null && best.length <= MAX_URL_CHARACTERS ? best : null;
}

function srcsetsOf(element: HTMLImageElement): readonly string[] {
  const parent = dom.parentOf(element);
  const isChoice = dom.isElement(parent) && dom.localNameOf(parent) === 'picture';
  const sources = isChoice ? [...dom.childrenOf(parent)].filter((child) => dom.localNameOf(child) === 'source') : [];
  return [element, ...sources].map((one) => dom.attributeOf(one, 'srcset')).filter((srcset) => srcset !== null);
}

function linkAround(element: Element): string {
  let current: Element | null = element;
  for (let count = 0; current !== null && count < ANCESTORS; count++) {
    if (dom.isLink(current)) return dom.linkTargetOf(current);
    current = dom.paintedParentOf(current);
  }
  return '';
}
