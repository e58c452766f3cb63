import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EvidenceItem } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { type Reproduction, reproduce } from '../evidence/reproduce.ts';
import { hashRanges } from '../verifier/bytes/hash.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import type { Report } from '../verifier/report.ts';
import { millisecondsFromIso } from '../verifier/time.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { verify } from '../verifier/verify.ts';
import { REOPENED } from '../wording/inspector-evidence.ts';
import { openFileSource } from './file-source.ts';

/** Entries of the report's folder that are looked at for its files. */
const MAX_FOLDER_ENTRIES = 5_000;

export interface Reopened {
  readonly item: EvidenceItem;
  /** The file that was judged again; null where none has the recorded SHA-256. */
  readonly path: string | null;
  readonly reproduction: Reproduction;
}

/**
 * Holds a saved report against itself and against its files: those among `paths`, or else in the report's own folder, with
 * the recorded size and SHA-256. The names that the report gives are never opened: they are a stranger's words.
 * @param at judge as of this time (milliseconds since 1970 UTC) instead of the recorded one
 * @throws Error where the report cannot be read
 */
export async function reopenReport(
  report: string,
  paths: readonly string[],
  trust: TrustSettings,
  at: number | null,
): Promise<readonly Reopened[]> {
  const evidence = parseEvidence(await readFile(report, 'utf8'));
  if (evidence === null) throw new Error(`${report}: ${REOPENED.missing}`);
  const folder = paths.length > 0 ? [] : await filesBeside(report);
  const sizes = await sizesOf([...paths, ...folder]);
  const reopened: Reopened[] = [];
  for (const item of evidence.items) {
    const path = await fileOf(item, sizes);
    const again = path === null ? null : await judgeAgain(path, item, trust, at);
    reopened.push({ item, path, reproduction: reproduce(item, again) });
  }
  return reopened;
}

async function filesBeside(report: string): Promise<readonly string[]> {
  const folder = dirname(report);
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .slice(0, MAX_FOLDER_ENTRIES)
    .map(({ name }) => join(folder, name));
}

async function sizesOf(paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(path, (await stat(path)).size);
  return sizes;
}

async function fileOf({ report }: EvidenceItem, sizes: ReadonlyMap<string, number>): Promise<string | null> {
  for (const [path, size] of sizes) {
    if (size === report.file.size && (await sha256Of(path)) === report.file.sha256) return path;
  }
  return null;
}

async function sha256Of(path: string): Promise<string> {
  const source = await openFileSource(path);
  try {
    return toHex(await hashRanges(source, [{ start: 0, end: source.size }], 'sha256'));
  } finally {
    await source.close();
  }
}

async function judgeAgain(
  path: string,
  { report }: EvidenceItem,
  trust: TrustSettings,
  at: number | null,
): Promise<Report> {
  const source = await openFileSource(path);
  try {
    return await verify(source, { at: at ?? millisecondsFromIso(report.checkedAt) ?? 0, trust });
  } finally {
    await source.close();
  }
}
