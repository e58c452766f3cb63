import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTrustSetting } from '../../src/cli/trust-setting.ts';
import { latin1 } from '../../src/signer/bytes.ts';
import type { FurtherFormat } from '../../src/signer/container.ts';
import { crc32 } from '../../src/signer/crc32.ts';
import { signMedia } from '../../src/signer/sign-media.ts';
import { trustFromSetting } from '../../src/trust-lists/setting.ts';
import { ascii } from '../../src/verifier/bytes/ascii.ts';
import { concat } from '../../src/verifier/bytes/concat.ts';
import type { VerifyOptions } from '../../src/verifier/verify-options.ts';
import { FURTHER } from '../attacks/attack.ts';
import { jpegSegment } from '../attacks/edit/container.ts';
import { bareMedia, signed } from '../make/fixture.ts';
import { fixtures } from '../make/fixtures.ts';
import { furtherMedia } from '../make/further-media.ts';
import { testPki } from '../make/pki.ts';
import { stamped, withParent } from '../make/recipes.ts';

/** A file that is trusted or valid, and by whose lists. */
export interface Sample {
  readonly name: string;
  readonly make: () => Promise<{ readonly file: Uint8Array; readonly options: VerifyOptions }>;
  /** Repairs checksums after a change, as whoever changes a file would; in place. */
  readonly mend?: (file: Uint8Array) => void;
}

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
/** The time at which the corpus was judged by the reference library. */
const CORPUS_TIME = Date.parse('2026-11-22T01:00:00Z');

/** One file a format, the smallest that is trusted or valid; older writers and long histories besides. */
const CORPUS_FILES = [
  'enc-x509-eddsa-jpeg.jpg',
  'enc-x509-es256-png.png',
  'gen-fmt-es512-test.webp',
  'gen-fmt-ed25519-sample1.gif',
  'gen-fmt-es256-multipage.tif',
  'ms-cards_trusted.svg',
  'gen-fmt-ps512-sample1.svg',
  'gen-fmt-ed25519-fixture.avif',
  'gen-fmt-es384-trustnxt-icon.heic',
  'ts-trustnxt-icon-signed-v2-bmff.heic',
  'gen-fmt-es256-sample1.jxl',
  'gen-fmt-ed25519-test-video.mp4',
  'rs-video1.mp4',
  'truepic-c2pa-t6.m4a',
  'gen-fmt-ed25519-fixture.mp3',
  'enc-x509-es256-wav.wav',
  'gen-fmt-es512-fixture.avi',
  'enc-x509-es256-pdf.pdf',
];

export const hasCorpus = existsSync(CORPUS);

export const CORPUS_SAMPLES: readonly Sample[] = CORPUS_FILES.map((name) => ({
  name,
  make: () => {
    const trust = trustFromSetting(readTrustSetting(fileURLToPath(new URL('trust/test.json', CORPUS))));
    const file = new Uint8Array(readFileSync(new URL(`files/${name}`, CORPUS)));
    return Promise.resolve({ file, options: { at: CORPUS_TIME, trust } });
  },
  ...(name.endsWith('.png') ? { mend: withChecksum } : {}),
}));

export const MADE_SAMPLES: readonly Sample[] = [
  made('JPEG', () => signed('image/jpeg', stamped())),
  made('JPEG under a box hash', () => signed('image/jpeg', { binding: 'boxes' })),
  made('JPEG, compressed', () => signed('image/jpeg', { binding: 'boxes', compressed: true })),
  made('JPEG with a parent', () => signed('image/jpeg', withParent())),
  made('JPEG of claim version 1', () => signed('image/jpeg', { claimVersion: 1 })),
  made('JPEG with an update', () => fixtureNamed('image/jpeg with an update manifest')),
  made('JPEG of several parts', () => fixtureNamed('JPEG with all of its parts')),
  made('JPEG without a part that may be gone', () => fixtureNamed('JPEG without the part at its end')),
  made('JPEG with EXIF left out', withExifLeftOut),
  { ...made('PNG', () => signed('image/png')), mend: withChecksum },
  made('WebP', () => signed('image/webp')),
  made('MP4', () => signed('video/mp4')),
  made('MOV', () => signed('video/mp4', {}, asQuickTime(bareMedia('video/mp4')))),
  made('MP4 with hash trees', () => signed('video/mp4', { merkle: { blockSize: 64, rowLength: 1000 } })),
  ...FURTHER.map((format) => made(format, () => signedFurther(format))),
  made('MP4 with an update', async () => signed('video/mp4', { kind: 'update' }, await signed('video/mp4'))),
];

async function signedFurther(format: FurtherFormat): Promise<Uint8Array> {
  const { signer } = await testPki();
  return signMedia(furtherMedia(format), { signer, title: 'A test file' });
}

function made(name: string, make: () => Promise<Uint8Array>): Sample {
  return {
    name,
    make: async () => {
      const { trust, now } = await testPki();
      return { file: await make(), options: { at: now, trust } };
    },
  };
}

function fixtureNamed(name: string): Promise<Uint8Array> {
  const found = fixtures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture "${name}"`);
  return found.make();
}

/** Some cameras leave EXIF out of the binding, so that it can be corrected later. */
function withExifLeftOut(): Promise<Uint8Array> {
  const bare = bareMedia('image/jpeg');
  const exif = jpegSegment(0xe1, ascii('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0'));
  const media = concat([bare.subarray(0, 2), exif, bare.subarray(2)]);
  return signed('image/jpeg', { exclusions: [{ start: 2, length: exif.length }] }, media);
}

/** The same film under the brand of QuickTime. */
function asQuickTime(film: Uint8Array): Uint8Array {
  const movie = film.slice();
  movie.set(ascii('qt  '), 8);
  return movie;
}

/** Gives the C2PA chunk of a PNG file the checksum of what it holds. */
function withChecksum(file: Uint8Array): void {
  const type = latin1(file).indexOf('caBX');
  // The change may have hit the chunk's name.
  if (type < 4) return;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const end = type + 4 + view.getUint32(type - 4);
  if (end + 4 <= file.length) view.setUint32(end, crc32(file.subarray(type, end)));
}
