import type { Difference } from '../evidence/reproduce.ts';
import { plainText } from '../verdict/hostile-text.ts';
import { badgeWords } from '../wording/badge.ts';
import { REOPENED } from '../wording/inspector-evidence.ts';
import type { Reopened } from './reopen-report.ts';

/** True where nothing contradicts the record: neither its own report nor, where it is at hand, the file. */
export function agrees({ reproduction }: Reopened): boolean {
  return reproduction.recordHolds && reproduction.differences.length === 0;
}

/** What became of one recorded finding, for people. */
export function reopenedText({ item, path, reproduction }: Reopened): string {
  const { judgement, report } = item;
  const { fromRecord, recordHolds, again, differences, otherLists, otherVerifier } = reproduction;
  const row = (label: string, text: string): string => `  ${label.padEnd(12)} ${text}`;
  const words = (of: typeof judgement): string => `${badgeWords(of.verdict, of.list)} (${of.verdict})`;
  return [
    plainText(item.name),
    row(REOPENED.recorded, `${words(judgement)}, ${report.state}, ${plainText(report.checkedAt)}`),
    row(
      '',
      fromRecord === null
        ? REOPENED.recordUnread
        : recordHolds
          ? REOPENED.sameWords
          : `${REOPENED.recordDiffers} ${words(fromRecord)}`,
    ),
    row('sha256', plainText(report.file.sha256)),
    row(REOPENED.file, path === null ? REOPENED.noFile : plainText(path)),
    ...(again === null ? [] : [row(REOPENED.again, `${words(again.judgement)}, ${again.report.state}`)]),
    ...(again !== null && differences.length === 0 ? [row('', REOPENED.same)] : []),
    ...differences.flatMap((difference) => [row('', `${REOPENED.differs} ${difference.what}`), ...lines(difference)]),
    ...(otherLists ? [row('', REOPENED.otherLists)] : []),
    ...(otherVerifier ? [row('', REOPENED.otherVerifier)] : []),
    '',
  ].join('\n');
}

/** The same as one JSON object a line. */
export function reopenedLine(reopened: Reopened): object {
  const { item, path, reproduction } = reopened;
  const { fromRecord, recordHolds, again, differences, otherLists, otherVerifier } = reproduction;
  return {
    name: item.name,
    sha256: item.report.file.sha256,
    checkedAt: item.report.checkedAt,
    recorded: { verdict: item.judgement.verdict, state: item.report.state },
    fromRecord: fromRecord === null ? null : { verdict: fromRecord.verdict, same: recordHolds },
    path,
    again: again === null ? null : { verdict: again.judgement.verdict, state: again.report.state },
    differences,
    otherLists,
    otherVerifier,
    agrees: agrees(reopened),
  };
}

/** Lines that only one of the two has. */
function lines({ recorded, again }: Difference): readonly string[] {
  const before = recorded.split('\n');
  const after = again.split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `    ${REOPENED.recorded}: ${plainText(line)}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `    ${REOPENED.again}: ${plainText(line)}`),
  ];
}
