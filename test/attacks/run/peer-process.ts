import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReferenceTrust } from '../../make/reference.ts';
import type { AttackFormat, Subject } from '../attack.ts';

export const PEERS = ['c2pa-wasm', 'c2pa-ts'] as const;
export type Peer = (typeof PEERS)[number];

export interface PeerQuestion extends Subject {
  readonly peer: Peer;
  readonly format: AttackFormat;
  readonly trust: ReferenceTrust;
}

/** What a peer makes of a file; the last three are what the file made of the peer. */
export interface PeerAnswer {
  readonly state: 'trusted' | 'valid' | 'refused' | 'none' | 'unsupported' | 'crashed' | 'hung' | 'ate memory';
  readonly detail: string;
}

const MAX_MILLISECONDS = 20_000;
const MAX_RESIDENT_BYTES = 1024 ** 3;
const LOOK_EVERY_MILLISECONDS = 100;

/** A child process that judges files by another verifier, replaced by a fresh one when a file kills it. */
export class PeerProcess {
  #child: ChildProcess | null = null;

  async ask(question: PeerQuestion): Promise<PeerAnswer> {
    const child = this.#start();
    const watch = new AbortController();
    const { signal } = watch;
    const outcomes: readonly Promise<PeerAnswer>[] = [
      once(child, 'message', { signal }).then(([answer]) => answer),
      once(child, 'exit', { signal }).then(([code, by]) => ({ state: 'crashed', detail: `ended with ${code ?? by}` })),
      limits(child, signal),
    ];
    child.send(question);
    const answer = await Promise.race(outcomes);
    for (const outcome of outcomes) outcome.catch(() => undefined);
    watch.abort();
    if (answer.state === 'crashed' || answer.state === 'hung' || answer.state === 'ate memory') this.stop();
    return answer;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start(): ChildProcess {
    this.#child ??= fork(fileURLToPath(new URL('peer-child.ts', import.meta.url)), [], {
      execArgv: ['--import', 'tsx', '--max-old-space-size=768'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.#child;
  }
}

/** Resolves when the child has taken too long or too much memory. */
async function limits(child: ChildProcess, signal: AbortSignal): Promise<PeerAnswer> {
  const from = performance.now();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
    signal.throwIfAborted();
    if (performance.now() - from > MAX_MILLISECONDS) return { state: 'hung', detail: `${MAX_MILLISECONDS / 1000} s` };
    const bytes = residentBytes(child.pid);
    if (bytes > MAX_RESIDENT_BYTES) return { state: 'ate memory', detail: `${Math.round(bytes / 1024 ** 2)} MB` };
  }
}

/** Resident memory as Linux tells it; 0 where the system does not say. */
function residentBytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
