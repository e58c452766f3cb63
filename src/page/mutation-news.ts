import { isMediaElement } from './media-of.ts';
import * as dom from './native-dom.ts';

/** What a batch of mutations means for us. */
export interface MutationNews {
  /** Elements that may show another medium now: their badges must go in this very task. */
  readonly swapped: ReadonlySet<Element>;
  /** Elements whose own look changed: what they show has to be compared at once. */
  readonly restyled: ReadonlySet<Element>;
  /** Subtrees to be searched anew. */
  readonly subtrees: ReadonlySet<Node>;
  /** Something left the place where it was. */
  readonly removed: boolean;
}

const SOURCE_ATTRIBUTES: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'sizes',
  'media',
  'type',
  'poster',
  'href',
  'data',
]);
/** `crossorigin`, `referrerpolicy` and the like make the browser load the same address again. */
const RELOADING_ATTRIBUTES: ReadonlySet<string> = new Set(['crossorigin', 'referrerpolicy']);

/** Reads mutation records; `own` is our layer, whose changes are no news. */
export function newsIn(records: readonly MutationRecord[], own: Node): MutationNews {
  const swapped = new Set<Element>();
  const restyled = new Set<Element>();
  const subtrees = new Set<Node>();
  let removed = false;
  for (const record of records) {
    const { target } = record;
    if (record.type === 'childList') {
      if (record.removedNodes.length > 0) removed = true;
      for (const node of record.addedNodes) if (node !== own && dom.isElement(node)) subtrees.add(node);
      if (dom.isElement(target)) for (const shown of shownThrough(target)) swapped.add(shown);
      if (dom.isElement(target) && dom.localNameOf(target) === 'style') subtrees.add(documentOf(target));
    } else if (dom.isElement(target) && target !== own) {
      const name = record.attributeName ?? '';
      if (SOURCE_ATTRIBUTES.has(name)) {
        for (const shown of [target, ...shownThrough(dom.parentOf(target))])
          if (isMediaElement(shown)) swapped.add(shown);
      } else if (RELOADING_ATTRIBUTES.has(name) && isMediaElement(target)) swapped.add(target);
      restyled.add(target);
      if (name === 'class') subtrees.add(target);
    }
  }
  return { swapped, restyled, subtrees, removed };
}

/** The elements that show what a `<picture>` or `<video>` chooses among its children. */
function shownThrough(parent: Node | null): readonly Element[] {
  if (!dom.isElement(parent)) return [];
  if (dom.isVideo(parent)) return [parent];
  if (dom.localNameOf(parent) !== 'picture') return [];
  return [...dom.childrenOf(parent)].filter(dom.isImage);
}

function documentOf(element: Element): Node {
  return dom.ownerOf(element) ?? element;
}
