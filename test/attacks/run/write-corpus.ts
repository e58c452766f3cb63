import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testPki } from '../../make/pki.ts';
import { type Attack, type AttackFormat, type Expected, mustFail, type Subject } from '../attack.ts';
import type { Workshop } from '../workshop.ts';

const EXTENSIONS: Readonly<Record<AttackFormat, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/jxl': 'jxl',
  'image/tiff': 'tif',
  'audio/wav': 'wav',
  'video/avi': 'avi',
  'audio/mpeg': 'mp3',
  'audio/flac': 'flac',
  'application/pdf': 'pdf',
};

const MEANING: Readonly<Record<string, string>> = {
  refused: 'must fail: never trusted, never merely unknown, never "no credentials"',
  stripped: 'must fail, or be said to have no credentials: they no longer lie where the format keeps them',
  unvouched: 'must not be trusted: what is signed may hold, but nobody on a list answers for it',
  open: 'the standard leaves it open; any answer that comes soon',
  warned: 'the standard lets it pass; good practice says so with a warning',
  harmless: 'must be trusted: nothing is wrong with it',
};

/**
 * Writes every hostile file, the trusted file that each was made from, the certificates to trust, and INDEX.md.
 * @returns the number of hostile files
 */
export async function writeCorpus(
  directory: string,
  workshop: Workshop,
  attacks: readonly Attack[],
  seed: string,
): Promise<number> {
  for (const name of ['hostile', 'trusted', 'anchors']) await mkdir(join(directory, name), { recursive: true });
  const controls = new Map<Subject, string>();
  const lines: string[] = [];
  for (const attack of attacks) {
    const { control, hostile } = await workshop.make(attack);
    const extension = EXTENSIONS[attack.format];
    const from = controls.get(control) ?? `${controls.size + 1}.${extension}`;
    if (!controls.has(control)) await write(join(directory, 'trusted', from), control);
    controls.set(control, from);
    const file = `${attack.id}.${extension}`;
    await write(join(directory, 'hostile', file), hostile);
    const { number, how, title, expect = 'refused' } = attack.row;
    lines.push(`| ${number} | \`${file}\` | ${from} | ${nameOf(expect)} | ${cell(title)} | ${cell(how)} |`);
  }
  const { referenceTrust, now } = await testPki();
  const { signers, clocks, identities, aggregators } = referenceTrust;
  for (const [name, pem] of Object.entries({ signers, clocks, identities })) {
    await writeFile(join(directory, 'anchors', `${name}.pem`), pem);
  }
  await writeFile(join(directory, 'anchors', 'aggregators.txt'), `${aggregators.join('\n')}\n`);
  await writeFile(join(directory, 'INDEX.md'), [...head(attacks, seed, now), ...lines, ''].join('\n'));
  return attacks.length;
}

async function write(path: string, { media, sidecar }: Subject): Promise<void> {
  await writeFile(path, media);
  if (sidecar !== null) await writeFile(`${path}.c2pa`, sidecar);
}

function head(attacks: readonly Attack[], seed: string, now: number): readonly string[] {
  const failing = attacks.filter(({ row }) => mustFail(row)).length;
  return [
    '# Hostile files with Content Credentials',
    '',
    `${attacks.length} files, of which ${failing} must fail. Made by a generator with the seed ${seed} on ${new Date(now).toISOString()};`,
    'the keys are of that hour, and nobody has them any more. Judge the files soon: the signers\u2019 certificates last a year.',
    '',
    '- `hostile/`: the files. Where there is one of the same name with `.c2pa` behind it, that is the manifest store beside it.',
    '- `trusted/`: what each was made from, by its number in the column "from". All of them must be trusted.',
    '- `anchors/`: whom to trust: signers, time-stamp authorities and identities, and nobody else.',
    '',
    '| expected | meaning |',
    '|---|---|',
    ...Object.entries(MEANING).map(([name, meaning]) => `| ${name} | ${meaning} |`),
    '',
    '| attack | file | from | expected | title | how it works |',
    '|---|---|---|---|---|---|',
  ];
}

function nameOf(expected: Expected): string {
  return typeof expected === 'object' ? 'warned' : expected;
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\u0000', '').replaceAll('`', "'");
}
