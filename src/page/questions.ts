import { AskError } from '../messages/envelope.ts';
import type { BadgeState, PageProtocol } from '../messages/protocol.ts';
import type { Verdict } from '../verdict/judgement.ts';
import { betterRendition } from './better-rendition.ts';
import type { Item } from './item.ts';
import {
  ANSWER_PATIENCE,
  ATTEMPTS,
  LONGEST_TITLE,
  LONGEST_WORD,
  QUESTIONS_AT_LEAST,
  QUESTIONS_IN_FLIGHT,
} from './page-limits.ts';
import { seenLoad } from './seen-load.ts';

/** Puts one question to the background; rejects with an `AskError` where no reply came. */
export type AskBackground = <K extends keyof PageProtocol>(
  kind: K,
  request: PageProtocol[K]['request'],
) => Promise<PageProtocol[K]['reply']>;

interface Asking {
  readonly ask: AskBackground;
  /** Waiting items that may be asked for now, the most pressing first. */
  readonly next: (room: number) => readonly Item[];
  readonly order: (item: Item) => number;
  readonly holds: (item: Item) => boolean;
  readonly answered: (item: Item) => void;
}

const VERDICTS: ReadonlySet<string> = new Set<Verdict>([
  'trusted',
  'unknown-signer',
  'changed',
  'invalid',
  'none',
  'not-checked',
  'checking',
]);
const NOT_CHECKED: BadgeState = { verdict: 'not-checked', label: '', title: '' };

/** Puts the questions of one frame, a few at a time, and puts a question again when its answer is lost with the worker. */
export class Questions {
  readonly #asking: Asking;
  readonly #flying = new Set<Item>();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  get hasRoom(): boolean {
    return this.#flying.size < QUESTIONS_IN_FLIGHT;
  }

  /** Asks as many waiting items as there is room for; called whenever something may have changed. */
  pump(): void {
    this.#giveUpLost();
    const room = QUESTIONS_IN_FLIGHT - this.#flying.size;
    if (room <= 0) return;
    for (const item of this.#asking.next(room)) this.#put(item);
  }

  /** The item has ended: its answer matters no more and its place is free. */
  drop(items: readonly Item[]): void {
    for (const item of items) this.#flying.delete(item);
  }

  /** Makes an item wait again as if it had never been asked about; an answer still on its way is for nobody. */
  renew(item: Item): void {
    this.#flying.delete(item);
    item.progress = 'waiting';
    item.answer = null;
    item.attempts = 0;
    item.round++;
  }

  #put(item: Item): void {
    item.progress = 'asked';
    item.attempts++;
    item.round++;
    item.askedAt = performance.now();
    this.#flying.add(item);
    const round = item.round;
    const { id: itemId, sighting } = item;
    const bestUrl = betterRendition(item);
    const request = {
      itemId,
      mediaUrl: sighting.url,
      mediaKind: sighting.kind,
      order: this.#asking.order(item),
      ...(bestUrl === null ? {} : { bestUrl }),
      seen: seenLoad(sighting),
    };
    this.#asking.ask(sighting.use === 'judge' ? 'judge-media' : 'list-stream', request).then(
      (answer) => this.#take(item, round, badgeStateIn(answer)),
      (error: unknown) => this.#take(item, round, isLost(error) ? null : NOT_CHECKED),
    );
  }

  #take(item: Item, round: number, answer: BadgeState | null): void {
    if (item.round !== round) return;
    this.#flying.delete(item);
    if (this.#asking.holds(item)) this.#settle(item, answer);
    // To choose what is next costs more than to ask: not for each answer.
    if (this.#flying.size <= QUESTIONS_AT_LEAST) this.pump();
  }

  #settle(item: Item, answer: BadgeState | null): void {
    if (answer === null && item.attempts < ATTEMPTS) {
      item.progress = 'waiting';
      return;
    }
    item.progress = 'answered';
    item.answer = answer ?? NOT_CHECKED;
    this.#asking.answered(item);
  }

  #giveUpLost(): void {
    const now = performance.now();
    for (const item of this.#flying) {
      if (now - item.askedAt < ANSWER_PATIENCE) continue;
      item.round++;
      this.#flying.delete(item);
      this.#settle(item, null);
    }
  }
}

/** Lost with the worker that held it, which is no refusal: asked again, the work goes on where it stopped. */
function isLost(error: unknown): boolean {
  return !(error instanceof AskError) || error.code === 'no-answer';
}

/** The reply's word and label and nothing else; null for anything that is no reply (a worker that died answers undefined). */
function badgeStateIn(answer: unknown): BadgeState | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const verdict: unknown = Reflect.get(answer, 'verdict');
  const label: unknown = Reflect.get(answer, 'label');
  const title: unknown = Reflect.get(answer, 'title');
  if (!isVerdict(verdict) || typeof label !== 'string') return null;
  return {
    verdict,
    label: label.slice(0, LONGEST_WORD),
    title: (typeof title === 'string' ? title : label).slice(0, LONGEST_TITLE),
  };
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'string' && VERDICTS.has(value);
}
