import type { Verdict } from '../verdict/judgement.ts';
import { FAILURE_CODES } from '../verifier/status.ts';
import type { Axes } from '../wording/axes.ts';
import { words } from '../wording/catalog.ts';
import { causeGroup } from '../wording/causes.ts';
import { codeText } from '../wording/codes.ts';
import { RECOVERED, REMOTES, REVOCATIONS, TIMES } from '../wording/english/surface.ts';
import { pageWords } from '../wording/page-catalog.ts';
import { fits, VERDICT_ROWS, type VerdictRow } from '../wording/verdict-rows.ts';
import { combinations } from './verdict-combinations.ts';

const SIGNS: Readonly<Record<Verdict | 'partly-listed', string>> = {
  trusted: 'a point in its ring',
  'partly-listed': 'a broken ring',
  'unknown-signer': 'a broken ring',
  changed: 'two halves out of line',
  invalid: 'a broken link',
  none: 'a small faint ring; none on the page',
  'not-checked': 'a dash; none on the page',
  checking: 'a quarter turn; none on the page',
};

/** docs/VERDICTS.md, whole. */
export function verdictTable(): string {
  const all = combinations();
  return [
    '# Verdicts',
    '',
    '<!-- Written by `npm run docs:verdicts` from src/wording; a test holds it to the code. -->',
    '',
    'What Whence finds of a file is answered question by question. No answer stands for another, none of them judges the',
    'picture, and no sentence is made of pieces. Integrity, signer and reliance choose the row; every other axis adds a line of its',
    `own and never changes the row. Of all answers, ${all.length.toLocaleString('en')} combinations can occur; each has exactly one row.`,
    '',
    'Every row is told by a word and by the shape of its sign. Colours only repeat that, are no traffic light, and may be missing.',
    '',
    '## The axes, one by one',
    '',
    ...axisTables(),
    '## The rows',
    '',
    `${VERDICT_ROWS.length} rows. \`{name}\` is the signer’s name as the certificate has it, with hidden characters shown by their codes.`,
    '',
    ...VERDICT_ROWS.flatMap((row) => rowText(row, all)),
    '## Sentences of what does not hold',
    '',
    'Where credentials do not hold, the sentence is that of the check that decided; the row follows from the kind of check.',
    'Where only something that the file was made from fails, the row is `history-broken` and the sentence that of `ingredient-failed`.',
    '',
    ...table(
      ['code', 'sentence', 'row'],
      FAILURE_CODES.map((code) => [`\`${code}\``, codeText(code), `\`${causeGroup(code)}\``]),
    ),
    '## Sentences of what was not checked',
    '',
    ...table(
      ['reason', 'sentence', 'what a person can do'],
      Object.entries(words().reasons).map(([reason, { sentence, next }]) => [`\`${reason}\``, sentence, next]),
    ),
    '## Lines beside the row',
    '',
    'Each stands for itself, whatever the row. None of them makes a row better.',
    '',
    ...table(
      ['warning', 'line'],
      Object.entries(words().warnings).map(([code, text]) => [`\`${code}\``, text]),
    ),
  ].join('\n');
}

function axisTables(): readonly string[] {
  const { trustLists, originMeanings, bonds, warnings } = words();
  const { origins } = pageWords();
  return [
    ...axis('Integrity', 'Are the bytes those that were signed, and do the credentials hold?', [
      ['unchanged', 'Every byte that the signature reaches is as it was signed, and the credentials hold.'],
      ['changed', 'The signature holds, and the bytes of the file are not those that were signed.'],
      ['broken', 'Something about the credentials themselves does not hold or cannot be read.'],
      ['absent', 'The file carries no credentials.'],
      ['unread', 'Nothing can be said, with a reason.'],
      ['under-way', 'The file is being read.'],
    ]),
    ...axis('Signer and list', 'Which list knows the signer? The lists are never merged.', [
      ['c2pa', trustLists.c2pa],
      ['interim', `${trustLists.interim}. ${warnings['interim-list']}`],
      ['user', `${trustLists.user}. ${warnings['user-list']}`],
      ['unlisted', trustLists.none],
      ['unnamed', 'Nobody is named, since the credentials do not hold or were not read.'],
    ]),
    ...axis('Reliance', 'Does the file of a listed signer rely on somebody on no list as well?', [
      ['alone', 'On nobody else.'],
      ['history', warnings['ingredient-untrusted']],
      ['identity', warnings['identity-unconfirmed']],
    ]),
    ...axis('Time', 'When was it signed, as far as a listed time-stamp authority shows it?', Object.entries(TIMES)),
    ...axis('Revocation', 'Was the certificate taken back?', Object.entries(REVOCATIONS)),
    ...axis(
      'AI and origin',
      'How did the picture come to be, as the credentials say it? Said only where they hold.',
      Object.entries(originMeanings).map(([value, text]) => [
        value,
        value in origins ? `“${origins[value as keyof typeof origins]}”. ${text}` : text,
      ]),
    ),
    ...axis('Unsigned marks', 'Does unsigned metadata speak of AI where the credentials do not?', [
      ['none', 'No line.'],
      ['ai', warnings['unsigned-ai-mark']],
    ]),
    ...axis('Bond', 'How firmly is the judged file tied to what the page shows?', Object.entries(bonds)),
    ...axis('Remote', 'Does the file link to credentials elsewhere?', Object.entries(REMOTES)),
    ...axis('Recovered', 'Were credentials found again for a copy that carries none?', Object.entries(RECOVERED)),
  ];
}

function axis(title: string, question: string, values: readonly (readonly string[])[]): readonly string[] {
  return [
    `### ${title}`,
    '',
    question,
    '',
    ...table(
      ['answer', 'words'],
      values.map(([value = '', text = '']) => [`\`${value}\``, text]),
    ),
  ];
}

function rowText(row: VerdictRow, all: readonly Axes[]): readonly string[] {
  const { sentence, meaning, next } = words().rows[row.name];
  const covered = all.filter((axes) => fits(row, axes)).length;
  const when = Object.entries(row.when).map(([name, values]) => `${name} is ${values.join(' or ')}`);
  const byCode =
    row.name === 'not-checked' ? 'The sentence of the reason, see below.' : 'The sentence of the code, see below.';
  return [
    `### \`${row.name}\``,
    '',
    `When ${when.join(', ')}: ${covered.toLocaleString('en')} combinations.`,
    '',
    ...table(
      ['badge', 'sentence', 'explanation', 'what a person can do'],
      [
        [
          `**${pageWords().badges[row.badge]}** (${SIGNS[row.badge]})`,
          sentence ?? byCode,
          meaning,
          next ?? 'What the reason says, see below.',
        ],
      ],
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line), ''];
}
