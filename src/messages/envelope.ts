/** How a question and its answer travel: plain data with one mark, so that nothing else is taken for ours. */
export interface Question {
  readonly whence: string;
  readonly request: unknown;
}

export type AskErrorCode =
  /** Nobody listened, or the listener died: asking again is fine. */
  | 'no-answer'
  /** This sender may not ask this, or nobody may. */
  | 'refused'
  /** The request is not what this question takes. */
  | 'malformed'
  /** The answerer failed. */
  | 'failed';

export type Answer =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly code: Exclude<AskErrorCode, 'no-answer'> };

export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: AskErrorCode;

  constructor(code: AskErrorCode, kind: string) {
    super(`${kind}: ${code}`);
    this.code = code;
  }
}

export function question(kind: string, request: unknown): Question {
  return { whence: kind, request };
}

/** Null where the message is no question of ours. */
export function parseQuestion(message: unknown): Question | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('whence' in message) || typeof message.whence !== 'string' || !('request' in message)) return null;
  return { whence: message.whence, request: message.request };
}

/**
 * The reply inside an answer.
 * @throws AskError where it is a refusal, or no answer at all
 */
export function openAnswer(answer: unknown, kind: string): unknown {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'reply' in answer) return answer.reply;
    if ('code' in answer && isRefusal(answer.code)) throw new AskError(answer.code, kind);
  }
  throw new AskError('no-answer', kind);
}

function isRefusal(code: unknown): code is Exclude<AskErrorCode, 'no-answer'> {
  return code === 'refused' || code === 'malformed' || code === 'failed';
}
