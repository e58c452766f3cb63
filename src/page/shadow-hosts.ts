import * as dom from './native-dom.ts';

/** The shadow root of an element whether open or closed; null where it has none or the browser does not tell. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

interface ExtensionDom {
  readonly openOrClosedShadowRoot?: (element: Element) => unknown;
}

const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Elements that may carry a shadow root (DOM, attachShadow: these and custom elements). */
export function mayHostShadow(element: Element): boolean {
  const name = dom.localNameOf(element);
  return HOSTS.has(name) || name.includes('-');
}

/** A custom element: its script may come, and give it a shadow root, long after the element. */
export function isOwnTag(element: Element): boolean {
  return dom.localNameOf(element).includes('-');
}

/** Content scripts may look into closed roots: `chrome.dom` in Chrome, a property of the element in Firefox. */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  if (!mayHostShadow(element)) return null;
  // No form is among the hosts, so nothing named like this by a page can stand in the property's place.
  const found: unknown =
    Reflect.get(element, 'openOrClosedShadowRoot') ?? chromeDom()?.openOrClosedShadowRoot?.(element);
  return dom.isShadowRoot(found) ? found : dom.openShadowOf(element);
}

function chromeDom(): ExtensionDom | undefined {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  return typeof chrome === 'object' && chrome !== null ? Reflect.get(chrome, 'dom') : undefined;
}
