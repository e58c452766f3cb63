import type { Sender } from '../browser/sender.ts';
import { askerOf, isBackground, type OwnAsker, type OwnIdentity, type PageAsker } from './asker.ts';
import { type Answer, parseQuestion } from './envelope.ts';
import { frameRequests, ownRequests, type Parsers, pageRequests, RequestError } from './parse.ts';
import type { FrameProtocol, OwnProtocol, PageProtocol } from './protocol.ts';

type Table = { [kind: string]: { request: unknown; reply: unknown } };
type Handlers<P, A> = {
  readonly [K in keyof P]: P[K] extends { request: infer Request; reply: infer Reply }
    ? (request: Request, asker: A) => Promise<Reply>
    : never;
};
export type PageHandlers = Handlers<PageProtocol, PageAsker>;
export type OwnHandlers = Handlers<OwnProtocol, OwnAsker>;
export type FrameHandlers = Handlers<FrameProtocol, null>;
export type Answerer = (message: unknown, sender: Sender) => Promise<Answer>;

/**
 * The background's one listener. The sender decides what may be asked: content scripts the page's questions, our own
 * pages our own, everybody else nothing. Every question gets an answer, and a fault never says more than `failed`.
 */
export function answerBackground(page: PageHandlers, own: OwnHandlers, identity: OwnIdentity): Answerer {
  return (message, sender) => {
    const asker = askerOf(sender, identity);
    if (asker === null) return refused();
    return asker.kind === 'page'
      ? answer(message, pageRequests, page, asker)
      : answer(message, ownRequests, own, asker);
  };
}

/** The one listener of a content script: only our own background may ask. */
export function answerFrame(handlers: FrameHandlers, identity: OwnIdentity): Answerer {
  return (message, sender) =>
    isBackground(sender, identity) ? answer(message, frameRequests, handlers, null) : refused();
}

async function answer<A>(
  message: unknown,
  parsers: Parsers<Table> | Parsers<PageProtocol> | Parsers<OwnProtocol> | Parsers<FrameProtocol>,
  handlers: object,
  asker: A,
): Promise<Answer> {
  const question = parseQuestion(message);
  if (question === null) return { ok: false, code: 'malformed' };
  const parse = ownEntry(parsers, question.whence);
  const handle = ownEntry(handlers, question.whence);
  if (parse === null || handle === null) return { ok: false, code: 'refused' };
  try {
    return { ok: true, reply: await handle(parse(question.request), asker) };
  } catch (error) {
    // The border of this context: whatever went wrong becomes the asker's answer, without its details.
    return { ok: false, code: error instanceof RequestError ? 'malformed' : 'failed' };
  }
}

/** The table's types were checked where the tables were made; here a kind is any text a sender may send. */
function ownEntry(table: object, kind: string): ((...values: unknown[]) => unknown) | null {
  const entry: unknown = Object.hasOwn(table, kind) ? Reflect.get(table, kind) : null;
  return typeof entry === 'function' ? (entry as (...values: unknown[]) => unknown) : null;
}

function refused(): Promise<Answer> {
  return Promise.resolve({ ok: false, code: 'refused' });
}
