import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Timers } from '../../../src/broker/timers.ts';

/** A server on this machine for one test; returns its origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Time that passes only when the test says so. */
export interface HandTimers extends Timers {
  pass(milliseconds: number): void;
  readonly running: number;
}

export function handTimers(): HandTimers {
  let time = 0;
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  return {
    after: (milliseconds, ring) => {
      const alarm = { at: time + milliseconds, ring };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    pass: (milliseconds) => {
      const end = time + milliseconds;
      for (;;) {
        const [next] = [...alarms].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        time = next.at;
        alarms.delete(next);
        next.ring();
      }
      time = end;
    },
    get running() {
      return alarms.size;
    },
  };
}
