import { gapOf } from './in-view.ts';
import { boxOf, isConnected } from './native-dom.ts';
import {
  CLOSE_GAP,
  FAR_GROUP,
  FAR_LOOK_MILLISECONDS,
  GROUP_SPREAD,
  HIDDEN_GAP,
  SWEEP_PATIENCE,
  WITH_CLOSE_GAP,
} from './page-limits.ts';
import { Pulse, whenIdle } from './pulse.ts';
import { TimeCredit } from './time-credit.ts';

/** Share of time that looking at all of them may take while a page changes without end, and milliseconds at once. */
const LONG_RUN_SHARE = 0.01;
const MOST_CREDIT = 5;
const NOWHERE = Number.POSITIVE_INFINITY;

/** Neighbours: where the first and the last of them are, there are the others. */
interface Group {
  elements: Element[];
  /** How far must have been scrolled, in all, before one of them can be close. */
  due: number;
  /** Which element is looked at besides the first and the last: in time each of them. */
  next: number;
}

/**
 * Elements that were far from the screen when they were last looked at, in groups. While the page only scrolls, the places
 * of a group's ends tell how far it can be scrolled before they must be asked again. After anything else all groups are
 * gone through at idle moments.
 */
export class FarAway {
  readonly #close: (elements: readonly Element[]) => void;
  readonly #groups = new Set<Group>();
  readonly #pulse: Pulse;
  readonly #credit = new TimeCredit(LONG_RUN_SHARE, MOST_CREDIT);
  /** The group that grows, and where its youngest element was, in CSS pixels of the page. */
  #open: { readonly group: Group; top: number } | null = null;
  #scrolled = 0;
  #nextDue = Number.POSITIVE_INFINITY;
  #left = 0;

  /** @param close Told of elements that came close; they are far no longer. */
  constructor(close: (elements: readonly Element[]) => void, signal: AbortSignal) {
    this.#close = close;
    this.#pulse = new Pulse(whenIdle({ timeout: SWEEP_PATIENCE }), () => this.#goOn(), signal);
    signal.addEventListener('abort', () => this.#groups.clear(), { once: true });
  }

  /** @param box where the element is now */
  add(element: Element, box: DOMRectReadOnly): void {
    const top = box.top + scrollY;
    const isHidden = box.width === 0 && box.height === 0;
    const due = this.#scrolled + gapOf(box) - CLOSE_GAP;
    if (this.#open === null || (!isHidden && Math.abs(top - this.#open.top) >= GROUP_SPREAD)) {
      this.#open = { group: { elements: [], due, next: 0 }, top };
      this.#groups.add(this.#open.group);
    }
    const { group } = this.#open;
    group.elements.push(element);
    group.due = Math.min(group.due, due);
    this.#nextDue = Math.min(this.#nextDue, due);
    if (!isHidden) this.#open.top = top;
    if (group.elements.length >= FAR_GROUP) this.#open = null;
  }

  prune(): void {
    this.#open = null;
    for (const group of this.#groups) {
      group.elements = group.elements.filter(isConnected);
      if (group.elements.length === 0) this.#groups.delete(group);
    }
  }

  /** The page, or something on it, was scrolled by so many CSS pixels. */
  scrolled(distance: number): void {
    this.#scrolled += distance;
    if (this.#scrolled < this.#nextDue) return;
    this.#open = null;
    let nextDue = Number.POSITIVE_INFINITY;
    for (const group of [...this.#groups]) {
      if (group.due <= this.#scrolled) this.#look(group);
      nextDue = Math.min(nextDue, group.due);
    }
    this.#nextDue = nextDue;
  }

  /** Anything may have moved. */
  shifted(): void {
    this.#left = this.#groups.size;
    if (this.#left > 0) this.#pulse.request();
  }

  #goOn(): void {
    // The page's new layout is made by the first question, and would be made in the next frame without it.
    const [group] = this.#groups;
    if (group?.elements[0] !== undefined) boxOf(group.elements[0]);
    const began = performance.now();
    if (this.#credit.isLeft(began)) {
      this.#open = null;
      for (const group of this.#groups) {
        if (this.#left <= 0 || performance.now() - began >= FAR_LOOK_MILLISECONDS) break;
        this.#left--;
        // Put at the end: the next moment goes on with those that wait longest.
        this.#groups.delete(group);
        this.#groups.add(group);
        this.#look(group);
      }
      this.#credit.spend(performance.now() - began);
    }
    if (this.#left > 0) this.#pulse.request();
  }

  #look(group: Group): void {
    const { elements } = group;
    group.next = (group.next + 1) % elements.length;
    // What is not rendered has no place: the ends are the first and the last that have one.
    let gap = gapAround([elements.find(isRendered), elements[group.next], elements.findLast(isRendered)]);
    if (gap < CLOSE_GAP) {
      const close: Element[] = [];
      const far: Element[] = [];
      gap = NOWHERE;
      for (const element of elements) {
        const own = gapOf(boxOf(element));
        (own < WITH_CLOSE_GAP ? close : far).push(element);
        if (own >= WITH_CLOSE_GAP) gap = Math.min(gap, own);
      }
      group.elements = far;
      if (close.length > 0) this.#close(close);
    }
    group.due = this.#scrolled + gap - CLOSE_GAP;
    if (group.elements.length === 0) this.#groups.delete(group);
    this.#nextDue = Math.min(this.#nextDue, group.due);
  }
}

function isRendered(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width > 0 || height > 0;
}

/** How far the window lies outside the least box around these elements. What is not rendered has no place. */
function gapAround(elements: readonly (Element | undefined)[]): number {
  let [left, top, right, bottom] = [NOWHERE, NOWHERE, -NOWHERE, -NOWHERE];
  for (const element of elements) {
    if (element === undefined) continue;
    const box = boxOf(element);
    if (box.width === 0 && box.height === 0) continue;
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return top === NOWHERE ? HIDDEN_GAP : gapOf({ left, top, right, bottom, width: right - left, height: bottom - top });
}
