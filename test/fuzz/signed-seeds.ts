import { containerOf } from '../../src/signer/containers.ts';
import { bareMedia, signed } from '../make/fixture.ts';
import { fixtures } from '../make/fixtures.ts';
import { type TestPki, testPki } from '../make/pki.ts';
import { stamped, stapled, withParent } from '../make/recipes.ts';
import { repeatably } from './repeatable.ts';

/** What our own signer makes of the test authorities: where the fuzzer starts from. */
export interface SignedSeeds {
  readonly pki: TestPki;
  readonly files: readonly Uint8Array[];
  /** The manifest stores of those files. */
  readonly stores: readonly Uint8Array[];
}

/** Fixtures of every kind of content, none of which asks for RSA keys. */
const FIXTURES = [
  'image/jpeg, claim version 1',
  'image/png, claim version 2',
  'image/webp, claim version 2',
  'video/mp4, claim version 2',
  'image/jpeg with a box hash',
  'BMFF hash of version 2',
  'BMFF hash with trees written as their leaves',
  'a compressed manifest',
  'stapled answer: good',
  'signed with Ed25519',
  'redacted parent',
  'image/jpeg with an update manifest',
  'video/mp4 with an update manifest',
  'composed of signed and unsigned pictures',
  'only a link to the manifest',
];

let made: Promise<SignedSeeds> | null = null;

export function signedSeeds(): Promise<SignedSeeds> {
  made ??= repeatably(make);
  return made;
}

async function make(): Promise<SignedSeeds> {
  const pki = await testPki();
  const files: Uint8Array[] = [];
  for (const name of FIXTURES) {
    const found = fixtures.find((fixture) => fixture.name === name);
    if (found === undefined) throw new Error(`no fixture "${name}"`);
    files.push(await found.make());
  }
  const identities = fixtures.filter(({ name }) => name.includes('identity'));
  for (const { make: makeFile } of identities.slice(0, 3)) files.push(await makeFile());
  for (const { make: makeFile } of identities.filter(({ name }) => name.includes('aggregator')).slice(0, 1))
    files.push(await makeFile());
  files.push(await signed('image/jpeg', stamped()), await signed('image/png', stapled({ status: 'good' })));
  files.push(await signed('image/jpeg', withParent()), bareMedia('image/jpeg'));
  const stores = files.flatMap((file) => containerOf(file)?.extract(file).store ?? []);
  return { pki, files, stores };
}
