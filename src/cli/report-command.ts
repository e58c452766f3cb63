import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import type { Command } from './command-line.ts';
import { reopenReport } from './reopen-report.ts';
import { agrees, reopenedLine, reopenedText } from './reopened-text.ts';

/**
 * `--report`: prints what became of every recorded finding.
 * @returns true where all of them came out the same
 */
export async function reportCommand(report: string, command: Command, trust: TrustSettings): Promise<boolean> {
  const at = command.atGiven ? command.at : null;
  const reopened = await reopenReport(report, command.paths, trust, at);
  for (const one of reopened) console.log(command.json ? JSON.stringify(reopenedLine(one)) : reopenedText(one));
  return reopened.every(agrees);
}
