import { badgeFace, isShown, type ShownVerdict, type Words } from './badge-face.ts';
import { isCovered, isDrawnOver } from './covers.ts';
import { isInSight } from './in-view.ts';
import type { Item } from './item.ts';
import { LayerHost } from './layer-host.ts';
import { isAltered } from './look.ts';
import { createElement } from './native-dom.ts';
import { DRAWN_BADGES } from './page-limits.ts';
import { type Area, visiblePart } from './placement.ts';
import type { Untouchables } from './untouchables.ts';

/** The words of a badge, given what the background answered. */
export type WordsFor = (verdict: ShownVerdict, label: string, title: string) => Words;

interface Badge {
  readonly face: HTMLElement;
  readonly words: Words;
  area: Area | null;
  placed: string;
  /** What the last close look found; null where one has still to come. */
  isClear: boolean | null;
}

/** Distance of a badge from the picture's corner, in CSS pixels. */
const INSET = 5;

/** All badges of one frame. They are drawn from layout alone; removing one is immediate, placing happens in `place`. */
export class BadgeLayer {
  readonly #document: Document;
  readonly #wordsFor: WordsFor;
  readonly #badges = new Map<Item, Badge>();
  #host: LayerHost;
  #tip: HTMLElement | null = null;
  #mark: { readonly element: Element; readonly outline: HTMLElement } | null = null;

  readonly #untouchables: Untouchables;

  constructor(document: Document, wordsFor: WordsFor, untouchables: Untouchables) {
    this.#document = document;
    this.#wordsFor = wordsFor;
    this.#untouchables = untouchables;
    this.#host = new LayerHost(document);
  }

  get host(): Element {
    return this.#host.element;
  }

  drawn(): Iterable<Item> {
    return this.#badges.keys();
  }

  get isEmpty(): boolean {
    return this.#badges.size === 0;
  }

  /** Nothing of ours is on the page. */
  get isIdle(): boolean {
    return this.isEmpty && this.#mark === null;
  }

  guard(): void {
    this.#host.guard();
  }

  /** Takes the badges away now, in this task. */
  erase(items: Iterable<Item>): void {
    for (const item of items) {
      const badge = this.#badges.get(item);
      if (badge === undefined) continue;
      badge.face.remove();
      this.#badges.delete(item);
      this.#hideTip();
    }
  }

  /**
   * Draws exactly these items' badges, each at its picture's visible corner. First all reading, then all writing.
   * @param close whether to look closely at what the page does to each picture; a badge never begins without
   */
  place(items: readonly Item[], close: boolean): void {
    const wanted = new Set(this.#host.isGone ? [] : items.slice(0, DRAWN_BADGES));
    this.erase([...this.#badges.keys()].filter((item) => !wanted.has(item)));
    const frame = this.#host.frame();
    const places = [...wanted].map((item) => ({ item, ...this.#look(item, close) }));
    for (const { item, area, isClear } of places) this.#put(item, area, isClear);
    // A host inserted by the first badge has its frame only now.
    const now = frame.left === 0 && frame.top === 0 ? this.#host.frame() : frame;
    for (const badge of this.#badges.values()) move(badge, now);
    this.placeMark();
  }

  /** Puts the outline around its picture; true while there is one. */
  placeMark(): boolean {
    if (this.#mark === null) return false;
    frameAround(this.#mark.outline, visiblePart(this.#mark.element), this.#host.frame());
    return true;
  }

  /** A short outline around a picture, after "scroll to". Ends by itself. */
  highlight(element: Element): void {
    const mark = this.#outline(element);
    const { outline } = mark;
    const blink = outline.animate({ opacity: [1, 1, 0] }, { duration: 2_400, easing: 'ease-in' });
    const end = (): void => {
      outline.remove();
      if (this.#mark === mark) this.#mark = null;
    };
    blink.finished.then(end, end);
  }

  /** An outline that stays as long as somebody points at the picture's entry in a list; null ends it. */
  pointAt(element: Element | null): void {
    if (element !== null) this.#outline(element);
    else {
      this.#mark?.outline.remove();
      this.#mark = null;
    }
  }

  #outline(element: Element): { readonly element: Element; readonly outline: HTMLElement } {
    this.#mark?.outline.remove();
    const outline = createElement(this.#document, 'div');
    outline.className = 'mark';
    outline.hidden = true;
    this.#host.append(outline);
    this.#mark = { element, outline };
    return this.#mark;
  }

  /** Shows the sentence of the badge under the pointer; badges let every pointer through, so nothing else would. */
  hover(x: number, y: number): void {
    const badge = [...this.#badges.values()].find((one) => !one.face.hidden && isInside(one.face, x, y));
    if (badge === undefined && this.#tip === null) return;
    if (badge !== undefined && this.#tip?.textContent === badge.words.title) return;
    this.#hideTip();
    if (badge === undefined) return;
    const tip = createElement(this.#document, 'div');
    tip.className = 'tip';
    tip.textContent = badge.words.title;
    tip.style.transform = `${badge.face.style.transform} translateY(26px)`;
    this.#host.append(tip);
    this.#tip = tip;
    // Kept within the window's right edge.
    const excess = Math.max(0, tip.getBoundingClientRect().right - innerWidth);
    tip.style.marginLeft = `${-excess / this.#host.frame().scale}px`;
  }

  remove(): void {
    this.erase([...this.#badges.keys()]);
    this.#hideTip();
    this.#mark?.outline.remove();
    this.#mark = null;
    this.#host.remove();
  }

  /** Where the badge may stand now, and whether the page leaves the picture as it is. */
  #look(item: Item, close: boolean): { readonly area: Area | null; readonly isClear: boolean | null } {
    const { element, sighting } = item;
    const known = close ? null : (this.#badges.get(item)?.isClear ?? null);
    // What is out of sight is looked at when it comes into sight.
    const area = isInSight(element) ? visiblePart(element) : null;
    if (area === null) return { area, isClear: known };
    if (known !== null) return { area: known && !isCovered(element, area) ? area : null, isClear: known };
    const isAsFile = !isAltered(element, sighting.kind === 'background');
    const isClear = isAsFile && !isDrawnOver(element, area, this.#untouchables);
    return { area: isClear ? area : null, isClear };
  }

  #put(item: Item, area: Area | null, isClear: boolean | null): void {
    const badge = this.#badges.get(item) ?? this.#draw(item);
    if (badge === null) return;
    badge.area = area;
    badge.isClear = isClear;
  }

  #draw(item: Item): Badge | null {
    const answer = item.answer;
    if (answer === null || !isShown(answer.verdict)) return null;
    const words = this.#wordsFor(answer.verdict, answer.label, answer.title);
    const badge: Badge = {
      face: badgeFace(this.#document, answer.verdict, words),
      words,
      area: null,
      placed: '',
      isClear: null,
    };
    badge.face.hidden = true;
    this.#host.append(badge.face);
    this.#badges.set(item, badge);
    return badge;
  }

  #hideTip(): void {
    this.#tip?.remove();
    this.#tip = null;
  }
}

type Frame = ReturnType<LayerHost['frame']>;

function move(badge: Badge, frame: Frame): void {
  const { face, area } = badge;
  if (face.hidden !== (area === null)) face.hidden = area === null;
  if (area === null) return;
  const x = Math.round((area.left - frame.left) / frame.scale + INSET);
  const y = Math.round((area.top - frame.top) / frame.scale + INSET);
  const width = Math.floor((area.right - area.left) / frame.scale - 2 * INSET);
  const placed = `${x},${y},${width}`;
  if (placed === badge.placed) return;
  badge.placed = placed;
  face.style.transform = `translate(${x}px, ${y}px)`;
  face.style.maxWidth = `${width}px`;
}

function frameAround(outline: HTMLElement, area: Area | null, frame: Frame): void {
  outline.hidden = area === null;
  if (area === null) return;
  outline.style.transform = `translate(${(area.left - frame.left) / frame.scale}px, ${(area.top - frame.top) / frame.scale}px)`;
  outline.style.width = `${(area.right - area.left) / frame.scale}px`;
  outline.style.height = `${(area.bottom - area.top) / frame.scale}px`;
}

function isInside(face: HTMLElement, x: number, y: number): boolean {
  const box = face.getBoundingClientRect();
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
