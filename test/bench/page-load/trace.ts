import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

/** @returns how to end the trace and have its events, of all processes */
export async function startTrace(protocol: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  protocol.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolved) => protocol.once('Tracing.tracingComplete', () => resolved()));
    await protocol.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Calls into scripts of the extension: those in the page, or all. */
export function isOwnCall({ name, args }: TraceEvent, inPage: boolean): boolean {
  const url = args?.data?.url ?? args?.data?.scriptName ?? '';
  return name === 'FunctionCall' && url.startsWith('chrome-extension://') && (!inPage || url.includes('/page/'));
}

/** Milliseconds of the processor's time, which others at work on the machine do not lengthen. */
export function millisecondsOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
