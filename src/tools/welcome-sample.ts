import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { issue, makeRoot } from '../signer/authority.ts';
import { containerOf } from '../signer/containers.ts';
import { credentialsOf } from '../signer/credentials.ts';
import { signMedia } from '../signer/sign-media.ts';
import { samplePicture } from './sample-picture.ts';

/**
 * `npm run sample`: makes the pictures of src/welcome/sample: one that is signed, a copy that was changed afterwards
 * with its credentials left in, and a copy that lost them. They are signed with keys that are thrown away, below a root
 * that is nowhere kept and on no list, and shown as what they are: the first page judges them like any other file.
 */
const FOLDER = resolve(import.meta.dirname, '../welcome/sample');
/** Without a time-stamp a certificate counts only while it is valid. */
const VALID = { notBefore: Date.UTC(2026, 0, 1), notAfter: Date.UTC(2056, 0, 1) };

const root = await makeRoot({ subject: { commonName: 'Whence sample, signed for nobody else' }, ...VALID });
const signer = await issue(root, {
  subject: { commonName: 'Whence sample', organization: 'Whence sample' },
  ...VALID,
});

const plain = samplePicture(false);
const signed = await signMedia(plain, {
  signer: credentialsOf(signer),
  title: 'House in the evening',
  generator: { name: 'Whence' },
  actions: [
    {
      action: 'c2pa.created',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
    },
  ],
});

/** The signed picture's credentials in another picture, as an editor leaves them that knows nothing of them. */
function withItsStore(picture: Uint8Array): Uint8Array {
  const container = containerOf(signed);
  const store = container?.extract(signed).store ?? null;
  if (container === null || store === null) throw new Error('the signed picture carries no store');
  return container.embed(picture, store).media;
}

mkdirSync(FOLDER, { recursive: true });
for (const [name, bytes] of [
  ['signed', signed],
  ['changed', withItsStore(samplePicture(true))],
  ['stripped', plain],
] as const) {
  writeFileSync(resolve(FOLDER, `${name}.png`), bytes);
  console.log(`src/welcome/sample/${name}.png: ${bytes.length} bytes`);
}
