import { bundledTrust } from '../trust-lists/bundled.ts';
import { trustFromSetting } from '../trust-lists/setting.ts';
import { plainText } from '../verdict/hostile-text.ts';
import { judge } from '../verdict/judge.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { verify } from '../verifier/verify.ts';
import { warningText } from '../wording/warnings.ts';
import { type Command, parseCommand, USAGE } from './command-line.ts';
import { crJson } from './crjson/document.ts';
import { openStore } from './crjson/open-store.ts';
import { type FileSource, openFileSource } from './file-source.ts';
import { errorLine, jsonLine } from './json-line.ts';
import { reportCommand } from './report-command.ts';
import { textReport } from './text-report.ts';
import { readTrustSetting } from './trust-setting.ts';

const WRONG_USAGE = 2;

function readCommand(args: readonly string[]): Command | null {
  try {
    const command = parseCommand(args, Date.now());
    if (command !== 'help') return command;
    console.log(USAGE);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    process.exitCode = WRONG_USAGE;
  }
  return null;
}

function readTrust(path: string | null): TrustSettings | null {
  try {
    return path === null ? bundledTrust() : trustFromSetting(readTrustSetting(path));
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = WRONG_USAGE;
    return null;
  }
}

/** @returns false where the file could not be read */
async function judgeFile(path: string, command: Command, trust: TrustSettings): Promise<boolean> {
  const opened: FileSource[] = [];
  const openSource = async (name: string): Promise<FileSource> => {
    const source = await openFileSource(name);
    opened.push(source);
    return source;
  };
  try {
    const started = performance.now();
    const source = await openSource(path);
    const sidecar = command.sidecar === null ? null : await openSource(command.sidecar);
    const segments = await Promise.all(command.segments.map(openSource));
    const report = await verify(source, {
      at: command.at,
      trust,
      ...(sidecar === null ? {} : { sidecar }),
      ...(segments.length === 0 ? {} : { segments }),
      ...(command.link === null ? {} : { link: command.link }),
    });
    if (command.crjson) {
      // The form has no place for it: a store that cannot be read looks there as if there were none.
      if (report.problem !== null)
        console.error(`${path}: ${report.problem.code}: ${plainText(report.problem.message)}`);
      console.log(JSON.stringify(crJson(report, await openStore(source, sidecar))));
      return true;
    }
    const judgement = judge(report);
    const ms = performance.now() - started;
    const warnings = judgement.warnings.map((code) => ({ code, text: warningText(code) }));
    console.log(
      command.json
        ? JSON.stringify(jsonLine(path, report, judgement, warnings, ms))
        : textReport(path, report, judgement, warnings),
    );
    return true;
  } catch (error) {
    // The border to the file system: whatever it says becomes this file's own answer, and the next file is judged.
    const message = messageOf(error);
    console.log(command.json ? JSON.stringify(errorLine(path, message)) : `${path}\n  could not be read: ${message}\n`);
    return false;
  } finally {
    await Promise.all(opened.map((source) => source.close()));
  }
}

async function reopened(report: string, command: Command, trust: TrustSettings): Promise<boolean> {
  try {
    return await reportCommand(report, command, trust);
  } catch (error) {
    console.error(messageOf(error)); // The border to the file system once more.
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function main(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  const trust = command === null ? null : readTrust(command.trust);
  if (command === null || trust === null) return;
  if (command.report !== null) {
    process.exitCode = (await reopened(command.report, command, trust)) ? 0 : 1;
    return;
  }
  for (const path of command.paths) {
    if (!(await judgeFile(path, command, trust))) process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
