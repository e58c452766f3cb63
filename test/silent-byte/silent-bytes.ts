import { bytesSource } from '../../src/verifier/bytes/byte-source.ts';
import type { Report, Results } from '../../src/verifier/report.ts';
import { verify } from '../../src/verifier/verify.ts';
import type { VerifyOptions } from '../../src/verifier/verify-options.ts';

/** A changed byte after which nothing was said that was not said before. */
export interface SilentByte {
  readonly at: number;
  /** What is laid over the byte. */
  readonly mask: number;
}

export interface Walk {
  /** First byte to be changed. */
  readonly first?: number;
  readonly step?: number;
  /** Repairs checksums after each change, in place. */
  readonly mend?: ((file: Uint8Array) => void) | undefined;
}

/** Every byte, and of large files every 16th. */
export function everyStep(file: Uint8Array): number {
  return file.length > 256 * 1024 ? 16 : 1;
}

/** Different bits at places that follow each other: the lowest, the highest, letters' case, all. */
const MASKS = [0x01, 0x80, 0x20, 0xff] as const;

/**
 * Changes one byte at a time, from `first` on every `step`th, judges the file anew, and returns the changes that nothing
 * was said about and that do not lie in a range that the report lists as covered by nothing.
 * @throws Error where the unchanged file is neither trusted nor valid
 */
export async function silentBytes(
  file: Uint8Array,
  options: VerifyOptions,
  { first = 0, step = 1, mend }: Walk = {},
): Promise<readonly SilentByte[]> {
  const before = await verify(bytesSource(file), options);
  if (before.state !== 'Trusted' && before.state !== 'Valid') throw new Error(`${before.state}: nothing to lose`);
  const said = findings(before);
  const silent: SilentByte[] = [];
  for (let at = first; at < file.length; at += step) {
    const mask = MASKS[Math.floor(at / step) % MASKS.length] ?? 1;
    const changed = file.slice();
    changed[at] = (file[at] ?? 0) ^ mask;
    mend?.(changed);
    // A checksum changed and mended is as it was.
    if (changed[at] === file[at]) continue;
    const after = await verify(bytesSource(changed), options);
    if (after.problem?.kind === 'internal') throw new Error(`byte ${at}: ${after.problem.message}`);
    if (isWorse(before, said, after)) continue;
    if (uncoveredAt(before, at) === null) silent.push({ at, mask });
  }
  return silent;
}

/** What the report says of an uncovered byte; of the store only its unsigned parts count. */
function uncoveredAt(report: Report, at: number): string | null {
  const holds = ({ start, end }: { readonly start: number; readonly end: number }) => at >= start && at < end;
  const range = report.uncovered.find(holds);
  if (range?.what !== 'manifest-store') return range?.what ?? null;
  return range.parts?.find(holds)?.what ?? null;
}

function isWorse(before: Report, said: ReadonlyMap<string, number>, after: Report): boolean {
  if (after.state !== before.state) return !(before.state === 'Valid' && after.state === 'Trusted');
  const now = findings(after);
  for (const key of new Set([...said.keys(), ...now.keys()])) {
    const more = (now.get(key) ?? 0) - (said.get(key) ?? 0);
    if (key.startsWith('success') ? more < 0 : more > 0) return true;
  }
  return false;
}

/** How often each code was found, over all manifests. */
function findings(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (results: Results): void => {
    for (const outcome of ['success', 'informational', 'failure'] as const) {
      for (const { code } of results[outcome]) {
        const key = `${outcome} ${code}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  };
  count(report.results);
  for (const manifest of report.manifests) {
    count(manifest.results);
    for (const ingredient of manifest.ingredients) count(ingredient.results);
  }
  for (const delta of report.ingredientDeltas) count(delta.results);
  return counts;
}
