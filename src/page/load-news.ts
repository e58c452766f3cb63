import { shownAddress } from './media-of.ts';
import { REMEMBERED_LOADS, SWEEP_PATIENCE } from './page-limits.ts';
import { Pulse, whenIdle } from './pulse.ts';

/** Loads that never bring a picture into sight by themselves: a page's own traffic. */
const NO_PICTURES: ReadonlySet<string> = new Set(
  'beacon fetch xmlhttprequest ping iframe frame navigation track body'.split(' '),
);

export interface LoadHints {
  /** Something loaded a picture that no known element asked for: perhaps one in a shadow root attached since. */
  readonly byUnknown: () => void;
  /** A style sheet loaded a picture: any element may have got it. */
  readonly byStyle: () => void;
  /** Anything was loaded. */
  readonly loaded: () => void;
}

/**
 * Holds what the browser says was loaded against what is known of the page: nothing is told when a shadow root is attached,
 * and what it shows gets loaded. A load that a known element told of, or a known background, is no reason to search.
 */
export class LoadNews {
  readonly #hints: LoadHints;
  /** Addresses that known elements told of. */
  readonly #heard = new Set<string>();
  /** Addresses of backgrounds that were found. */
  readonly #painted = new Set<string>();
  #told: PerformanceEntry[] = [];
  readonly #pulse: Pulse;
  readonly #observer: PerformanceObserver;
  readonly #signal: AbortSignal;
  #listens = false;

  constructor(hints: LoadHints, signal: AbortSignal) {
    this.#hints = hints;
    this.#signal = signal;
    this.#pulse = new Pulse(whenIdle({ timeout: SWEEP_PATIENCE }), () => this.#compare(), signal);
    this.#observer = new PerformanceObserver((list) => this.#tell(list.getEntries()));
    signal.addEventListener('abort', () => this.pause(), { once: true });
    this.resume();
  }

  /** While a feed scrolls, being told of each picture costs more than all else about it. */
  pause(): void {
    if (this.#listens) this.#observer.disconnect();
    this.#listens = false;
  }

  resume(): void {
    if (this.#listens || this.#signal.aborted) return;
    this.#listens = true;
    this.#observer.observe({ type: 'resource' });
  }

  /** An element that is known shows, or failed to show, what was loaded for it. */
  heard(element: Element): void {
    if (this.#listens) remember(this.#heard, shownAddress(element));
  }

  /** An element that is known has this background. */
  painted(address: string): void {
    remember(this.#painted, address);
  }

  #tell(entries: readonly PerformanceEntry[]): void {
    this.#hints.loaded();
    for (const entry of entries) if (!NO_PICTURES.has(initiatorOf(entry))) this.#told.push(entry);
    // An element's own word of a load may come a moment later.
    if (this.#told.length > 0) this.#pulse.request();
  }

  #compare(): void {
    const told = this.#told;
    this.#told = [];
    const unknown = told.filter((entry) => !this.#heard.delete(entry.name) && !this.#painted.has(entry.name));
    if (unknown.some((entry) => initiatorOf(entry) === 'css')) this.#hints.byStyle();
    else if (unknown.length > 0) this.#hints.byUnknown();
  }
}

function remember(addresses: Set<string>, address: string): void {
  if (!address.startsWith('http')) return;
  if (addresses.size >= REMEMBERED_LOADS) addresses.clear();
  const fragment = address.indexOf('#');
  addresses.add(fragment < 0 ? address : address.slice(0, fragment));
}

function initiatorOf(entry: PerformanceEntry): string {
  return entry instanceof PerformanceResourceTiming ? entry.initiatorType : '';
}
