import { gapOf, type PageView, pageViewNow } from './in-view.ts';
import { boxOf, isConnected } from './native-dom.ts';
import {
  CLOSE_GAP,
  FAR_GROUP,
  FAR_LOOK_MILLISECONDS,
  GROUP_SPREAD,
  HIDDEN_GAP,
  LONGEST_TRUST,
  SWEEP_PATIENCE,
  WITH_CLOSE_GAP,
} from './page-limits.ts';
import { Pulse, whenIdle } from './pulse.ts';
import { TimeCredit } from './time-credit.ts';

/** Share of time that looking at all of them may take while a page changes without end, and milliseconds at once. */
const LONG_RUN_SHARE = 0.01;
const MOST_CREDIT = 5;

/** In CSS pixels of the page. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Neighbours: where the first and the last of them are, there are the others. */
interface Group {
  elements: Element[];
  /** The least box around them when they were looked at; null where none was rendered. */
  place: Place | null;
  /** Of all scrolling so far, in CSS pixels: the part on the page's scrollers other than the page itself, at that time. */
  besides: number;
  /** How far must have been scrolled, in all, before they are looked at wherever they are taken to be. */
  due: number;
  /** Which element is looked at besides the first and the last: in time each of them. */
  next: number;
}

/**
 * Elements that were far from the screen when they were last looked at, in groups. While the page only scrolls, the places
 * of a group's ends tell whether one of them can be close, and nothing is asked of the page. After anything else all
 * groups are gone through at idle moments.
 */
export class FarAway {
  readonly #close: (elements: readonly Element[]) => void;
  readonly #isScrolling: () => boolean;
  readonly #groups = new Set<Group>();
  readonly #pulse: Pulse;
  readonly #credit = new TimeCredit(LONG_RUN_SHARE, MOST_CREDIT);
  /** The group that grows, and where its oldest element was that had a place. */
  #open: { readonly group: Group; top: number | null } | null = null;
  /** CSS pixels scrolled in all, and on scrollers other than the page. */
  #scrolled = 0;
  #besides = 0;
  /** How far must have been scrolled, in all, before one of them can be close. */
  #nextDue = Number.POSITIVE_INFINITY;
  #left = 0;

  /** @param close Told of elements that came close; they are far no longer. */
  constructor(close: (elements: readonly Element[]) => void, isScrolling: () => boolean, signal: AbortSignal) {
    this.#close = close;
    this.#isScrolling = isScrolling;
    this.#pulse = new Pulse(whenIdle({ timeout: SWEEP_PATIENCE }), () => this.#goOn(), signal);
    signal.addEventListener('abort', () => this.#groups.clear(), { once: true });
  }

  /**
   * @param box where the element is at this moment
   * @param view and what is seen of the page
   */
  add(element: Element, box: DOMRectReadOnly, view: PageView): void {
    const place = placeOf(box, view);
    const isElsewhere =
      place !== null && this.#open?.top != null && Math.abs(place.top - this.#open.top) >= GROUP_SPREAD;
    if (this.#open === null || isElsewhere) {
      this.#open = { group: { elements: [], place: null, besides: 0, due: 0, next: 0 }, top: null };
      this.#groups.add(this.#open.group);
    }
    const { group } = this.#open;
    group.elements.push(element);
    this.#note(group, around([group.place, place]));
    this.#nextDue = Math.min(this.#nextDue, this.#scrolled + gapOf(box, view) - CLOSE_GAP);
    if (place !== null) this.#open.top ??= place.top;
    if (group.elements.length >= FAR_GROUP) this.#open = null;
  }

  prune(): void {
    this.#open = null;
    for (const group of this.#groups) {
      group.elements = group.elements.filter(isConnected);
      if (group.elements.length === 0) this.#groups.delete(group);
    }
  }

  /**
   * The page was scrolled by so many CSS pixels, or something on it was.
   * @param isPage Where it is, is known then: what stands on the page has not moved on it.
   */
  scrolled(distance: number, isPage: boolean): void {
    this.#scrolled += distance;
    if (!isPage) this.#besides += distance;
    if (this.#scrolled < this.#nextDue) return;
    this.#open = null;
    this.#nextDue = Number.POSITIVE_INFINITY;
    const view = pageViewNow();
    const before = this.#groups.size;
    for (const group of [...this.#groups]) {
      if (this.#leeway(group, view) <= 0) this.#look(group, view);
    }
    const ahead = this.#groups.size < before ? WITH_CLOSE_GAP - CLOSE_GAP : 0;
    for (const group of [...this.#groups]) {
      const leeway = this.#leeway(group, view);
      if (group.place !== null && leeway < ahead) this.#takeIn(group);
      else this.#nextDue = Math.min(this.#nextDue, this.#scrolled + leeway);
    }
  }

  /** Anything may have moved. A feed that is scrolled grows all the time: all are looked at when it rests. */
  shifted(): void {
    this.#left = this.#groups.size;
    if (!this.#isScrolling()) this.rested();
  }

  /** Nothing scrolls: those that are still to be looked at are gone through. */
  rested(): void {
    if (this.#left > 0) this.#pulse.request();
  }

  #goOn(): void {
    if (this.#isScrolling()) return;
    if (!this.#credit.isLeft(performance.now())) {
      this.#pulse.request();
      return;
    }
    // The page's new layout is made by the first question, and would be made in the next frame without it.
    const view = pageViewNow();
    const began = performance.now();
    this.#open = null;
    for (const group of this.#groups) {
      if (this.#left <= 0 || performance.now() - began >= FAR_LOOK_MILLISECONDS) break;
      this.#left--;
      // Put at the end: the next moment goes on with those that wait longest.
      this.#groups.delete(group);
      this.#groups.add(group);
      this.#look(group, view);
    }
    this.#credit.spend(performance.now() - began);
    if (this.#left > 0) this.#pulse.request();
  }

  /** How much farther can be scrolled, in CSS pixels, before one of these can be close. */
  #leeway({ place, besides, due }: Group, view: PageView): number {
    if (place === null) return due - this.#scrolled;
    const gap = Math.max(
      view.x - place.right,
      place.left - view.x - view.width,
      view.y - place.bottom,
      place.top - view.y - view.height,
    );
    return Math.min(gap - CLOSE_GAP - (this.#besides - besides), due - this.#scrolled);
  }

  #look(group: Group, view: PageView): void {
    const { elements } = group;
    group.next = (group.next + 1) % elements.length;
    const nextPlace = placeNow(elements[group.next], view);
    this.#note(group, around([endOf(elements, 1, view), nextPlace, endOf(elements, -1, view)]));
    const leeway = this.#leeway(group, view);
    if (leeway <= 0) {
      this.#takeIn(group);
      return;
    }
    this.#nextDue = Math.min(this.#nextDue, this.#scrolled + leeway);
  }

  /** They stand together, and the browser observes a few more with less effort than each is asked where it is. */
  #takeIn(group: Group): void {
    this.#groups.delete(group);
    this.#close(group.elements);
  }

  #note(group: Group, place: Place | null): void {
    group.place = place;
    group.besides = this.#besides;
    group.due = this.#scrolled + (place === null ? HIDDEN_GAP - CLOSE_GAP : LONGEST_TRUST);
  }
}

/** Where the first one stands that has a place, from one end or the other: what is not rendered has none. */
function endOf(elements: readonly Element[], step: 1 | -1, view: PageView): Place | null {
  for (let at = step === 1 ? 0 : elements.length - 1; at in elements; at += step) {
    const place = placeNow(elements[at], view);
    if (place !== null) return place;
  }
  return null;
}

function placeNow(element: Element | undefined, view: PageView): Place | null {
  return element === undefined ? null : placeOf(boxOf(element), view);
}

function placeOf({ left, top, right, bottom, width, height }: DOMRectReadOnly, { x, y }: PageView): Place | null {
  if (width === 0 && height === 0) return null;
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The least box around these places. */
function around(places: readonly (Place | null)[]): Place | null {
  return places.reduce((one, other) => {
    if (one === null || other === null) return one ?? other;
    return {
      left: Math.min(one.left, other.left),
      top: Math.min(one.top, other.top),
      right: Math.max(one.right, other.right),
      bottom: Math.max(one.bottom, other.bottom),
    };
  }, null);
}
