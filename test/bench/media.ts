import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bytesSource } from '../../src/verifier/bytes/byte-source.ts';
import { locate } from '../../src/verifier/formats/locate.ts';
import { fixtures } from '../make/fixtures.ts';

export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');

/**
 * The signed files to measure on: the public corpus where it lies beside the project, else the files that the project's own
 * signer makes. Only files that the reference library can read, so that both judge the same.
 */
export async function signedMedia(): Promise<readonly BenchFile[]> {
  if (!existsSync(CORPUS)) return ownMedia();
  const expected = JSON.parse(await readFile(resolve(CORPUS, 'expected.json'), 'utf8')) as readonly {
    readonly file: string;
    readonly mime: string;
    readonly hasManifest: boolean;
    readonly verdicts: { readonly official: { readonly state: string } };
  }[];
  const readable = expected.filter(
    ({ hasManifest, verdicts }) => hasManifest && ['Trusted', 'Valid', 'Invalid'].includes(verdicts.official.state),
  );
  return Promise.all(
    readable.map(async ({ file, mime }) => ({
      name: file,
      type: mime,
      bytes: await readFile(resolve(CORPUS, 'files', file)),
    })),
  );
}

async function ownMedia(): Promise<readonly BenchFile[]> {
  const readable = fixtures.filter(({ expect }) => ['Trusted', 'Valid', 'Invalid'].includes(expect.state));
  return Promise.all(
    readable.map(async ({ name, make }) => {
      const bytes = await make();
      const located = await locate(bytesSource(bytes));
      return { name, type: located?.format ?? '', bytes };
    }),
  );
}
