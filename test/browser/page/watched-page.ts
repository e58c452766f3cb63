import type { BadgeState, MediaKind, PageProtocol } from '../../../src/messages/protocol.ts';
import { PageWatch } from '../../../src/page/page-watch.ts';
import type { AskBackground } from '../../../src/page/questions.ts';
import type { Verdict } from '../../../src/verdict/judgement.ts';

type Question = PageProtocol['judge-media']['request'] & { readonly stream: boolean };

/** A background made for tests: it records the questions and answers as told. */
export class FakeBackground {
  readonly questions: Question[] = [];
  readonly withdrawn: string[] = [];
  /** Questions that nobody has answered yet, when `holds` is set. */
  readonly pending: (() => void)[] = [];
  verdict: Verdict = 'trusted';
  /** Verdicts of single kinds, where they differ. */
  readonly verdicts = new Map<MediaKind, Verdict>();
  holds = false;
  failures = 0;
  inFlight = 0;
  mostInFlight = 0;
  settings = { scan: true, badges: true };
  readonly #waiting: (() => void)[] = [];

  // The table's replies by kind are more than a test's object can promise to the compiler.
  readonly ask = ((kind: keyof PageProtocol, request: unknown) => this.#answer(kind, request)) as AskBackground;

  get asked(): readonly string[] {
    return this.questions.map((question) => question.mediaUrl);
  }

  /** Waits until what is asked fulfils the condition. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async #answer(kind: keyof PageProtocol, request: unknown): Promise<unknown> {
    if (kind === 'page-settings') return this.settings;
    if (kind === 'withdraw-media') {
      this.withdrawn.push(...(request as PageProtocol['withdraw-media']['request']).itemIds);
      this.#tell();
      return null;
    }
    this.questions.push({ ...(request as PageProtocol['judge-media']['request']), stream: kind === 'list-stream' });
    this.inFlight++;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    this.#tell();
    if (this.holds) await new Promise<void>((resolve) => this.pending.push(resolve));
    this.inFlight--;
    if (this.failures > 0) {
      this.failures--;
      throw new Error('The message port closed before a response was received.');
    }
    const { mediaKind } = request as PageProtocol['judge-media']['request'];
    const verdict = this.verdicts.get(mediaKind) ?? this.verdict;
    const reply: BadgeState = { verdict, label: 'Listed signer', title: `Whence: ${verdict}` };
    return reply;
  }

  #tell(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

const closers: (() => void)[] = [];
const shadowRoots = new WeakMap<Element, ShadowRoot>();
let alive = true;

// Attached closed roots cannot be found by anyone; in the extension the browser tells them, here the hook does.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  shadowRoots.set(this, root);
  return root;
};

export function watchPage(background: FakeBackground, badges = true): PageWatch {
  alive = true;
  const watch = new PageWatch({
    document,
    ask: background.ask,
    wordsFor: (verdict, label) => ({ label, title: `Whence: ${verdict}` }),
    shadowRootOf: (element) => shadowRoots.get(element) ?? null,
    isAlive: () => alive,
    badges,
  });
  closers.push(() => watch.stop());
  return watch;
}

export function killExtension(): void {
  alive = false;
}

export function closePage(): void {
  for (const close of closers.splice(0)) close();
  const body = own('body');
  body.replaceChildren();
  body.removeAttribute('style');
  for (const node of document.head.querySelectorAll('style[data-test]')) node.remove();
  scrollTo(0, 0);
}

/** The document's own element, also where a test's page has given an image the property's name. */
function own(name: 'body' | 'documentElement'): HTMLElement {
  return Reflect.get(Document.prototype, name, document);
}

/** Our layer in the page: a plain div beside the body. */
export function layer(): Element | undefined {
  return [...own('documentElement').children].find((element) => element.localName === 'div');
}

/** Badges drawn and visible now. */
export function badges(): readonly HTMLElement[] {
  const root = layer() === undefined ? undefined : shadowRoots.get(layer() as Element);
  return [...(root?.querySelectorAll<HTMLElement>('.badge:not([hidden])') ?? [])];
}

export function layerRoot(): ShadowRoot | undefined {
  const host = layer();
  return host === undefined ? undefined : shadowRoots.get(host);
}

/** Waits, frame by frame, for something to become true; the test's own time limit ends it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await nextFrame();
}

/** Ends when the next frame is done with all its callbacks: what is seen then is what was painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );
}

/** Ends when the page has had a fair number of frames and idle moments in which something might have happened. */
export async function quiet(): Promise<void> {
  for (let frame = 0; frame < 6; frame++) {
    await nextFrame();
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
  }
}

let serial = 0;

/** A new address of a picture of this size; each call gives another one. */
export function pictureAddress(size = '200x150'): string {
  serial++;
  return new URL(`/pictures/${size}/${serial}.bin?format=jpg`, location.href).href;
}

export async function addPicture(
  address = pictureAddress(),
  parent: ParentNode = document.body,
): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = address;
  parent.append(picture);
  await picture.decode();
  return picture;
}

export function addStyle(text: string): void {
  const style = document.createElement('style');
  style.dataset['test'] = '';
  style.textContent = text;
  document.head.append(style);
}
