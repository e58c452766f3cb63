import { parseArgs } from 'node:util';

export interface Command {
  readonly json: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** False where that is only now. */
  readonly atGiven: boolean;
  readonly trust: string | null;
  readonly sidecar: string | null;
  /** A saved report to reopen; then `paths` are files that it may be about. */
  readonly report: string | null;
  readonly paths: readonly string[];
}

export const USAGE = `usage: npm run -s verify -- [--json] [--offline] [--at ISO-TIME] [--trust SETTING.json] [--sidecar FILE.c2pa] PATH...
       npm run -s verify -- --report REPORT.json [--json] [--at ISO-TIME] [--trust SETTING.json] [PATH...]

  --json      one JSON object a line instead of a report for people
  --offline   no network at all (always so for files)
  --at        judge as of this time, such as 2026-11-03T12:00:00Z, instead of now
  --trust     a trust setting (JSON) instead of the lists that Whence carries
  --sidecar   a detached manifest store for the one file given
  --report    reopen a report that was saved: does each finding come out the same, from its record and from the file
              (looked for by SHA-256 among PATHs, or beside the report), as of the time recorded?

exit code: 0 every file was read (or every recorded finding came out the same), 1 one could not be (or did not), 2 wrong usage`;

/** @throws Error with a sentence for the user where the words are off */
export function parseCommand(args: readonly string[], now: number): Command | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      offline: { type: 'boolean', default: true },
      at: { type: 'string' },
      trust: { type: 'string' },
      sidecar: { type: 'string' },
      report: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  if (positionals.length === 0 && values.report === undefined) throw new Error('name at least one file');
  if (values.sidecar !== undefined && values.report !== undefined) throw new Error('--sidecar goes with a file');
  if (values.sidecar !== undefined && positionals.length > 1) throw new Error('--sidecar goes with one file');
  const at = values.at === undefined ? now : Date.parse(values.at);
  if (Number.isNaN(at)) throw new Error(`--at ${values.at} is not a time such as 2026-11-03T12:00:00Z`);
  return {
    json: values.json,
    at,
    atGiven: values.at !== undefined,
    trust: values.trust ?? null,
    sidecar: values.sidecar ?? null,
    report: values.report ?? null,
    paths: positionals,
  };
}
