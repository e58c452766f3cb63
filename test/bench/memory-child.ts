import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { openFileSource } from '../../src/cli/file-source.ts';
import { judge } from '../../src/verdict/judge.ts';
import { bytesSource } from '../../src/verifier/bytes/byte-source.ts';
import type { TrustSettings } from '../../src/verifier/trust/trust-settings.ts';
import { verify } from '../../src/verifier/verify.ts';

/** What one judgement took: bytes of resident memory before it and at its peak. */
export interface Measured {
  readonly verdict: string;
  readonly size: number;
  /** Of the processor, all threads together: what else the machine does makes no difference. */
  readonly ms: number;
  readonly before: number;
  readonly peak: number;
}

/** Linux can forget a process's peak, so that loading and warming up do not count. */
const CLEAR = '/proc/self/clear_refs';
const STATUS = '/proc/self/status';
const RESET_PEAK = '5';

const [mode, path = '', warmUp = '', trustPath = ''] = process.argv.slice(2);
const trust = deserialize(readFileSync(trustPath)) as TrustSettings;

async function judgePath(file: string, held: boolean): Promise<{ readonly verdict: string; readonly size: number }> {
  const options = { at: Date.now(), trust };
  if (held) {
    const bytes: Uint8Array = readFileSync(file);
    return { verdict: judge(await verify(bytesSource(bytes), options)).verdict, size: bytes.length };
  }
  const source = await openFileSource(file);
  const report = await verify(source, options);
  await source.close();
  return { verdict: judge(report).verdict, size: source.size };
}

function peakBytes(): number {
  const line = existsSync(STATUS) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return (line === undefined ? process.resourceUsage().maxRSS : Number(line)) * 1024;
}

async function measure(): Promise<Measured> {
  await judgePath(warmUp, true);
  // A second time, when the system no longer waits for the disk.
  if (mode === 'streamed') await judgePath(path, false);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  if (existsSync(CLEAR)) writeFileSync(CLEAR, RESET_PEAK);
  const started = process.cpuUsage();
  const { verdict, size } = await judgePath(path, mode === 'held');
  const { user, system } = process.cpuUsage(started);
  return { verdict, size, ms: (user + system) / 1000, before, peak: peakBytes() };
}

console.log(JSON.stringify(await measure()));
