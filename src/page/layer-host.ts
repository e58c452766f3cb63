import { applyLayerStyle } from './badge-style.ts';
import { createElement, documentElementOf, HTML, namespaceOf, parentOf } from './native-dom.ts';
import { REINSERTIONS } from './page-limits.ts';

/**
 * The one element that we add to a page: a plain `div` without any attribute, beside the body, closed. When the page takes
 * it away it comes back, three times; then the page has made its will known and the toolbar alone tells.
 */
export class LayerHost {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #inserted = false;
  #losses = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#host = createElement(document, 'div');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    applyLayerStyle(document, this.#root);
  }

  get element(): HTMLElement {
    return this.#host;
  }

  get isGone(): boolean {
    return this.#losses > REINSERTIONS;
  }

  append(node: Node): void {
    this.#root.append(node);
    this.#insert();
  }

  /** Called after every change of the page: puts the layer back where it was. */
  guard(): void {
    if (!this.#inserted || this.isGone) return;
    if (parentOf(this.#host) === documentElementOf(this.#document)) return;
    this.#losses++;
    this.#inserted = false;
    if (this.isGone) this.#host.remove();
    else this.#insert();
  }

  remove(): void {
    this.#inserted = false;
    this.#root.replaceChildren();
    this.#host.remove();
  }

  /** Offset and scale of the layer's own coordinates (a page may move, zoom or scale its root element). */
  frame(): { readonly left: number; readonly top: number; readonly scale: number } {
    const box = this.#host.getBoundingClientRect();
    return { left: box.left, top: box.top, scale: box.width > 0 ? box.width / 100 : 1 };
  }

  #insert(): void {
    if (this.#inserted || this.isGone) return;
    const parent = documentElementOf(this.#document);
    // An SVG or XML document has no place for an HTML layer.
    if (parent === null || namespaceOf(parent) !== HTML) return;
    Element.prototype.append.call(parent, this.#host);
    this.#inserted = true;
  }
}
