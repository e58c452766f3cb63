import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isRefusal } from './refusal.ts';
import type { Prepared } from './target.ts';

/** What one run cost. */
export interface Cost {
  /** Processor time in milliseconds. */
  readonly milliseconds: number;
  /** Bytes that the heap and buffers outside of it grew by; garbage not yet collected counts. */
  readonly bytes: number;
}

export interface Outcome extends Cost {
  /** What is wrong; null where all is well. */
  readonly complaint: string | null;
}

const MEGABYTE = 1_000_000;
/** One second a megabyte; less than a tenth of one counts as that, since the engine has pauses of its own. */
const MILLISECONDS_PER_MEGABYTE = 1_000;
const LEAST_MILLISECONDS = 100;
/** Eight times the input and 32 MB. */
const BYTES_PER_BYTE = 8;
const LEAST_BYTES = 32 * MEGABYTE;
/** Before inputs of more bytes the heap is cleared. */
const LARGE = 50_000;

/** Reads once and says what is wrong by what was thrown or returned; for where the clock must not matter. */
export async function complaintOf(prepared: Prepared, input: Uint8Array): Promise<string | null> {
  try {
    return await prepared.read(input);
  } catch (error) {
    if (isRefusal(error)) return null;
    return `threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}

/**
 * Reads once and holds the cost against what an input of this size may take. The machine's own pauses and garbage of
 * earlier runs count too, so a cost that seems too high is measured again before it is believed.
 */
export async function judgeRun(prepared: Prepared, input: Uint8Array): Promise<Outcome> {
  // Garbage of earlier runs that is collected during this one would hide what this one takes.
  if (input.length > LARGE) collectGarbage();
  let outcome = await measured(prepared, input);
  for (let tries = 0; tries < 5 && outcome.complaint === null && costFault(outcome, input) !== null; tries += 1) {
    collectGarbage();
    const again = await measured(prepared, input);
    outcome = {
      complaint: again.complaint,
      milliseconds: Math.min(outcome.milliseconds, again.milliseconds),
      bytes: Math.min(outcome.bytes, again.bytes),
    };
  }
  return { ...outcome, complaint: outcome.complaint ?? costFault(outcome, input) };
}

async function measured(prepared: Prepared, input: Uint8Array): Promise<Outcome> {
  const heapBefore = heapBytes();
  const before = process.cpuUsage();
  const complaint = await complaintOf(prepared, input);
  const { user, system } = process.cpuUsage(before);
  return { complaint, milliseconds: (user + system) / 1000, bytes: heapBytes() - heapBefore };
}

function costFault({ milliseconds, bytes }: Cost, { length }: Uint8Array): string | null {
  const mayTake = Math.max(LEAST_MILLISECONDS, (length / MEGABYTE) * MILLISECONDS_PER_MEGABYTE);
  if (milliseconds > mayTake) return `took ${milliseconds.toFixed(0)} ms for ${length} bytes`;
  const mayHold = BYTES_PER_BYTE * length + LEAST_BYTES;
  return bytes > mayHold ? `took ${(bytes / MEGABYTE).toFixed(0)} MB for ${length} bytes` : null;
}

function heapBytes(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
