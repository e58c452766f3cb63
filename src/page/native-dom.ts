/**
 * The DOM read through the prototypes' own getters and methods. A page may write `<form><input name="parentNode">` or
 * `<img name="addEventListener">`, and then `form.parentNode` or `document.addEventListener` is that element; the
 * prototype's getter, called on the same object, still tells the truth.
 */
function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): (self: T) => T[K] {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (read === undefined) throw new Error(`no getter for ${name}`);
  return (self) => Reflect.apply(read, self, []);
}

export const HTML = 'http://www.w3.org/1999/xhtml';
export const SVG = 'http://www.w3.org/2000/svg';

export const parentOf = getter(Node.prototype, 'parentNode');
export const isConnected = getter(Node.prototype, 'isConnected');
const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const ownerOf = getter(Node.prototype, 'ownerDocument');
export const baseOf = getter(Node.prototype, 'baseURI');
export const localNameOf = getter(Element.prototype, 'localName');
export const namespaceOf = getter(Element.prototype, 'namespaceURI');
const scrollLeftOf = getter(Element.prototype, 'scrollLeft');
const scrollTopOf = getter(Element.prototype, 'scrollTop');
export const openShadowOf = getter(Element.prototype, 'shadowRoot');
export const childrenOf = getter(Element.prototype, 'children');
const slotOf = getter(Element.prototype, 'assignedSlot');
export const documentElementOf = getter(Document.prototype, 'documentElement');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const addressOf = getter(Document.prototype, 'URL');
export const viewOf = getter(Document.prototype, 'defaultView');
export const visibilityOf = getter(Document.prototype, 'visibilityState');

export const image = {
  currentSrc: getter(HTMLImageElement.prototype, 'currentSrc'),
  complete: getter(HTMLImageElement.prototype, 'complete'),
  naturalWidth: getter(HTMLImageElement.prototype, 'naturalWidth'),
  naturalHeight: getter(HTMLImageElement.prototype, 'naturalHeight'),
};

export const video = {
  currentSrc: getter(HTMLMediaElement.prototype, 'currentSrc'),
  srcObject: getter(HTMLMediaElement.prototype, 'srcObject'),
  currentTime: getter(HTMLMediaElement.prototype, 'currentTime'),
  paused: getter(HTMLMediaElement.prototype, 'paused'),
  poster: getter(HTMLVideoElement.prototype, 'poster'),
};

const frameSource = getter(HTMLIFrameElement.prototype, 'src');
const svgHref = getter(SVGImageElement.prototype, 'href');
const animatedValue = getter(SVGAnimatedString.prototype, 'animVal');
const inputType = getter(HTMLInputElement.prototype, 'type');
const inputSource = getter(HTMLInputElement.prototype, 'src');

const linkTarget = getter(HTMLAnchorElement.prototype, 'href');

/** Where a link leads, absolute; empty where it leads nowhere. */
export function linkTargetOf(element: HTMLAnchorElement): string {
  return linkTarget(element);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** What an SVG `<image>` refers to, as it is written (perhaps relative), animations included. */
export function svgReferenceOf(element: SVGImageElement): string {
  return animatedValue(svgHref(element));
}

const objectData = getter(HTMLObjectElement.prototype, 'data');
const embedSource = getter(HTMLEmbedElement.prototype, 'src');

/** What an `<object>` or `<embed>` holds, absolute. */
export function embeddedAddressOf(element: HTMLObjectElement | HTMLEmbedElement): string {
  return isObject(element) ? objectData(element) : embedSource(element);
}

/** The picture of an `<input type=image>`, empty where there is none. */
export function inputPictureOf(element: HTMLInputElement): string {
  return inputType(element) === 'image' ? inputSource(element) : '';
}

function isNamed(element: Element, namespace: string, name: string): boolean {
  return localNameOf(element) === name && namespaceOf(element) === namespace;
}

// The tag decides and not `instanceof`: an element that came from another frame has another frame's constructors.
export function isImage(element: Element): element is HTMLImageElement {
  return isNamed(element, HTML, 'img');
}
export function isVideo(element: Element): element is HTMLVideoElement {
  return isNamed(element, HTML, 'video');
}
export function isCanvas(element: Element): element is HTMLCanvasElement {
  return isNamed(element, HTML, 'canvas');
}
export function isInput(element: Element): element is HTMLInputElement {
  return isNamed(element, HTML, 'input');
}
export function isObject(element: Element): element is HTMLObjectElement {
  return isNamed(element, HTML, 'object');
}
export function isEmbed(element: Element): element is HTMLEmbedElement {
  return isNamed(element, HTML, 'embed');
}
export function isLink(element: Element): element is HTMLAnchorElement {
  return isNamed(element, HTML, 'a');
}
function isFrame(element: Element): element is HTMLIFrameElement {
  return isNamed(element, HTML, 'iframe');
}
export function isSvgImage(element: Element): element is SVGImageElement {
  return isNamed(element, SVG, 'image');
}
export function isElement(node: unknown): node is Element {
  return hasNodeType(node, 1);
}
export function isShadowRoot(node: unknown): node is ShadowRoot {
  return hasNodeType(node, 11) && Reflect.has(node, 'host');
}

function hasNodeType(node: unknown, type: number): node is Node {
  if (typeof node !== 'object' || node === null) return false;
  try {
    // The getter throws on anything that is not a node (a window, a plain object).
    return nodeTypeOf(node as Node) === type;
  } catch {
    return false;
  }
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function isVisible(element: Element): boolean {
  const wanted = { opacityProperty: true, visibilityProperty: true };
  return Element.prototype.checkVisibility.call(element, wanted);
}

/** Whether an element comes after another in tree order; across shadow roots no answer counts as yes. */
export function isAfter(element: Element, other: Element): boolean {
  const relation = Node.prototype.compareDocumentPosition.call(other, element);
  return (relation & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_DISCONNECTED)) !== 0;
}

export function isInert(element: Element): boolean {
  return Element.prototype.closest.call(element, '[inert]') !== null;
}

/** How far an element is scrolled, in CSS pixels. */
export function scrollOf(element: Element): { readonly x: number; readonly y: number } {
  return { x: scrollLeftOf(element), y: scrollTopOf(element) };
}

export function scrollIntoView(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** The document or shadow root that the element lies in (itself or its topmost ancestor when detached). */
export function rootOf(element: Element): Node {
  return Node.prototype.getRootNode.call(element);
}

export function shadowHostOf(root: ShadowRoot): Element {
  return root.host;
}

/** The parent as it is painted: through slots and out of shadow roots. */
export function paintedParentOf(element: Element): Element | null {
  const slot = slotOf(element);
  if (slot !== null) return slot;
  const parent = parentOf(element);
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? shadowHostOf(parent) : null;
}

/** The inner frames of a document or shadow root, without those in shadow roots below. */
export function framesIn(root: Document | ShadowRoot): readonly HTMLIFrameElement[] {
  const find = isShadowRoot(root) ? DocumentFragment.prototype.querySelectorAll : Document.prototype.querySelectorAll;
  const found: NodeListOf<Element> = Reflect.apply(find, root, ['iframe']);
  return [...found].filter(isFrame);
}

/** The address that a frame was given; where it went from there is not ours to see. */
export function frameAddressOf(frame: HTMLIFrameElement): string {
  return Element.prototype.hasAttribute.call(frame, 'srcdoc') ? 'about:srcdoc' : frameSource(frame) || 'about:blank';
}

/** Elements at and below a node, in tree order, without its shadow roots. */
export function elementsBelow(document: Document, top: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, top, NodeFilter.SHOW_ELEMENT);
}

export function createElement(document: Document, name: string): HTMLElement {
  return Document.prototype.createElementNS.call(document, HTML, name) as HTMLElement;
}

export function createSvgElement(document: Document, name: string): SVGElement {
  return Document.prototype.createElementNS.call(document, SVG, name) as SVGElement;
}

/** The topmost element at a point of a document or shadow root. */
export function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const find = isShadowRoot(root) ? ShadowRoot.prototype.elementFromPoint : Document.prototype.elementFromPoint;
  return Reflect.apply(find, root, [x, y]);
}

/** Elements at a point of a document or shadow root, topmost first. */
export function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const find = isShadowRoot(root) ? ShadowRoot.prototype.elementsFromPoint : Document.prototype.elementsFromPoint;
  return Reflect.apply(find, root, [x, y]);
}

export function listen(
  target: EventTarget,
  types: readonly string[],
  listener: (event: Event) => void,
  signal: AbortSignal,
): void {
  for (const type of types) {
    EventTarget.prototype.addEventListener.call(target, type, listener, { capture: true, passive: true, signal });
  }
}
