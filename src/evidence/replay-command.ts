import type { Report } from '../verifier/report.ts';

/**
 * The command line's words that judge the same file as of the same time. The file's own name is not among them: a name
 * may hold what a shell takes for commands.
 */
export function replayCommand(report: Report): string {
  return `npm run -s verify -- --at ${timeWord(report.checkedAt)} FILE`;
}

/** The words that reopen a saved report beside its files. */
export function reopenCommand(fileName: string): string {
  return `npm run -s verify -- --report ${fileName} FILE...`;
}

/** A time of our own is digits and a few letters; anything else would be somebody's words in a command. */
function timeWord(iso: string): string {
  return /^[0-9TZ:.+-]{1,40}$/.test(iso) ? iso : 'TIME';
}
