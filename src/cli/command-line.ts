import { parseArgs } from 'node:util';

export interface Command {
  readonly json: boolean;
  /** The manifest store and what was found about it in the form of C2PA's crJSON. */
  readonly crjson: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** False where that is only now. */
  readonly atGiven: boolean;
  readonly trust: string | null;
  readonly sidecar: string | null;
  /** Media segments of the stream whose initialisation segment is the file. */
  readonly segments: readonly string[];
  /** Value of the `Link` header that the file was served with. */
  readonly link: string | null;
  /** A saved report to reopen; then `paths` are files that it may be about. */
  readonly report: string | null;
  readonly paths: readonly string[];
}

export const USAGE = `usage: npm run -s verify -- [--json | --crjson] [--offline] [--at ISO-TIME] [--trust SETTING.json] [--sidecar FILE.c2pa] PATH...
       npm run -s verify -- [--json] … INIT.mp4 --segments SEGMENT.m4s...
       npm run -s verify -- --report REPORT.json [--json] [--at ISO-TIME] [--trust SETTING.json] [PATH...]

  --json      one JSON object a line instead of a report for people
  --crjson    one crJSON document a line: the form that C2PA's asset rubrics read
  --offline   no network at all (always so for files)
  --at        judge as of this time, such as 2026-11-03T12:00:00Z, instead of now
  --trust     a trust setting (JSON) instead of the lists that Whence carries
  --sidecar   a detached manifest store for the one file given
  --segments  the media segments, in their order, of the stream that the one file given opens; up to the next option
  --link      the Link header that the one file given was served with
  --report    reopen a report that was saved: does each finding come out the same, from its record and from the file
              (looked for by SHA-256 among PATHs, or beside the report), as of the time recorded?

exit code: 0 every file was read (or every recorded finding came out the same), 1 one could not be (or did not), 2 wrong usage`;

/** @throws Error with a sentence for the user where the words are off */
export function parseCommand(args: readonly string[], now: number): Command | 'help' {
  const { segments, others } = takeSegments(args);
  const { values, positionals } = parseArgs({
    args: [...others],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      crjson: { type: 'boolean', default: false },
      link: { type: 'string' },
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
  if (values.json && values.crjson) throw new Error('--json and --crjson are two forms of one answer');
  if (values.crjson && values.report !== undefined) throw new Error('--crjson goes with a file');
  if (segments.length > 0 && positionals.length !== 1)
    throw new Error('--segments goes with one file, named before it');
  if (values.link !== undefined && positionals.length !== 1) throw new Error('--link goes with one file');
  const at = values.at === undefined ? now : Date.parse(values.at);
  if (Number.isNaN(at)) throw new Error(`--at ${values.at} is not a time such as 2026-11-03T12:00:00Z`);
  return {
    json: values.json,
    crjson: values.crjson,
    at,
    atGiven: values.at !== undefined,
    trust: values.trust ?? null,
    sidecar: values.sidecar ?? null,
    segments,
    link: values.link ?? null,
    report: values.report ?? null,
    paths: positionals,
  };
}

/** Segments are many, and named by a pattern that the shell has filled in: all words up to the next option are theirs. */
function takeSegments(args: readonly string[]): { segments: readonly string[]; others: readonly string[] } {
  const start = args.indexOf('--segments');
  if (start < 0) return { segments: [], others: args };
  const after = args.slice(start + 1);
  const next = after.findIndex((word) => word.startsWith('--'));
  const count = next < 0 ? after.length : next;
  if (count === 0) throw new Error('--segments names no file');
  return { segments: after.slice(0, count), others: [...args.slice(0, start), ...after.slice(count)] };
}
