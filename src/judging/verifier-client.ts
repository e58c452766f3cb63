import type { Report } from '../verifier/report.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import type { JudgingAnswer, JudgingQuestion } from './messages.ts';

/** A running worker, as its asker sees it. */
export interface VerifierLine {
  readonly port: MessagePort;
  /** Ends the worker and whatever it is doing. */
  readonly end: () => void;
}

/** Opens a line to a new worker; `gone` tells that the worker is no more, which may happen at any time. */
export type OpenLine = (gone: () => void) => Promise<VerifierLine>;

/** The verifier took longer than one file may take. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

export interface VerifierOptions {
  readonly open: OpenLine;
  readonly limitMs: number;
  readonly after: (milliseconds: number, ring: () => void) => () => void;
}

interface Question {
  readonly blob: Blob;
  readonly at: number;
  readonly trust: TrustSettings;
  readonly metadata: 'all' | 'mark';
  /** Workers may die of their browser's doing, but a file that kills two is not tried on a third. */
  attempts: number;
  /** Cancels its time limit, which begins anew with each attempt. */
  stop: () => void;
  readonly answered: (report: Report) => void;
  readonly failed: (error: Error) => void;
}

const MAX_ATTEMPTS = 2;

export type Verify = (
  blob: Blob,
  options: { readonly at: number; readonly trust: TrustSettings; readonly metadata: 'all' | 'mark' },
) => Promise<Report>;

/**
 * Judges files in a worker that is opened when it is first needed, and again where it broke. A file that takes longer
 * than `limitMs` ends the worker and fails alone: the others are asked once more.
 * @returns a function that rejects with TooLongError, or Error where the worker could not judge
 */
export function createVerifierClient({ open, limitMs, after }: VerifierOptions): Verify {
  const questions = new Map<number, Question>();
  let nextId = 0;
  let line: Promise<VerifierLine> | null = null;
  /** The version of the lists that the worker has. */
  let trustThere: string | null = null;

  const drop = (): void => {
    void line?.then(({ end }) => end()).catch(() => undefined);
    line = null;
    trustThere = null;
  };

  const connect = (): Promise<VerifierLine> => {
    let isOver = false;
    const mine = open(() => {
      isOver = true;
      if (line === mine) askAgain();
    }).then((opened) => {
      opened.port.onmessage = ({ data: { id, report } }: MessageEvent<JudgingAnswer>) => {
        const question = take(id);
        if (report === null) question?.failed(new Error('the worker could not judge'));
        else question?.answered(report);
      };
      if (isOver) throw new Error('the worker ended as it began');
      return opened;
    });
    return mine;
  };

  const take = (id: number): Question | undefined => {
    const question = questions.get(id);
    questions.delete(id);
    return question;
  };

  const ask = (id: number, question: Question): void => {
    question.attempts++;
    question.stop();
    question.stop = after(limitMs, () => {
      take(id)?.failed(new TooLongError(`more than ${limitMs} ms`));
      askAgain();
    });
    line ??= connect();
    const mine = line;
    mine.then(
      ({ port }) => {
        // Another worker has taken over meanwhile: it was asked already.
        if (line !== mine || !questions.has(id)) return;
        const { blob, at, trust, metadata } = question;
        port.postMessage({
          id,
          blob,
          at,
          metadata,
          trust: trust.version === trustThere ? null : trust,
        } satisfies JudgingQuestion);
        trustThere = trust.version;
      },
      (error: unknown) => {
        // A worker that ended as it began was replaced already, and this question asked again.
        if (line !== null && line !== mine) return;
        line = null;
        take(id)?.failed(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };

  const askAgain = (): void => {
    drop();
    for (const [id, question] of questions) {
      if (question.attempts < MAX_ATTEMPTS) ask(id, question);
      else take(id)?.failed(new Error('the worker ended twice'));
    }
  };

  return (blob, { at, trust, metadata }) =>
    new Promise<Report>((resolve, reject) => {
      const id = nextId++;
      const question: Question = {
        blob,
        at,
        trust,
        metadata,
        attempts: 0,
        stop: () => undefined,
        answered: (report) => {
          question.stop();
          resolve(report);
        },
        failed: (error) => {
          question.stop();
          reject(error);
        },
      };
      questions.set(id, question);
      ask(id, question);
    });
}
