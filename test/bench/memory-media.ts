import { createHash } from 'node:crypto';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { boxesIn } from '../../src/signer/bmff-boxes.ts';
import { concat, u32, u64 } from '../../src/signer/bytes.ts';
import { signMedia } from '../../src/signer/sign-media.ts';
import { forge } from '../attacks/forge.ts';
import { bareMedia, signed } from '../make/fixture.ts';
import { furtherMedia } from '../make/further-media.ts';
import { makeJpeg } from '../make/picture-jpeg.ts';
import { testPki } from '../make/pki.ts';

const MB = 1024 * 1024;
/** A longest APP segment, its marker left out. */
const SEGMENT_BYTES = 65_535;
const ZEROS = new Uint8Array(MB);

/** A signed JPEG of about this size: its bulk lies in application segments, which are hashed like any other. */
export async function writeJpeg(folder: string, megabytes: number): Promise<string> {
  const picture = makeJpeg();
  const segment = concat(Uint8Array.of(0xff, 0xe5, 0xff, 0xff), new Uint8Array(SEGMENT_BYTES - 2));
  const count = Math.ceil((megabytes * MB) / segment.length);
  const bulk = Array.from({ length: count }, () => segment);
  const media = await signed('image/jpeg', {}, concat(picture.subarray(0, 2), ...bulk, picture.subarray(2)));
  return written(folder, `${megabytes}.jpg`, media);
}

/** A signed PDF of about this size: its bulk is a comment at its end. */
export async function writePdf(folder: string, megabytes: number): Promise<string> {
  const { signer } = await testPki();
  const bulk = new Uint8Array(megabytes * MB).fill('%'.charCodeAt(0));
  const media = await signMedia(concat(furtherMedia('application/pdf'), bulk), { signer, title: 'A long text' });
  return written(folder, `${megabytes}.pdf`, media);
}

/**
 * A signed MP4 whose media box ends in zeros that take no room on the disk. The binding is computed as the file is laid
 * out, for the signer holds whole files in memory.
 */
export async function writeSparseMp4(folder: string, megabytes: number): Promise<string> {
  const added = megabytes * MB;
  const pki = await testPki();
  const options = { signer: pki.signer, title: 'A long film' };
  const media = await forge(bareMedia('video/mp4'), options, {
    bind: (honest, placed) => ({ ...honest, hash: hashGrown(placed.media, added) }),
  });
  const { start } = lastBox(media);
  const path = await written(folder, `${megabytes}.mp4`, media);
  const file = await open(path, 'r+');
  await file.write(u32(media.length - start + added), 0, 4, start);
  await file.truncate(media.length + added);
  await file.close();
  return path;
}

/** SHA-256 as C2PA 2.2 §18.6 wants it, with the last box `added` zeros longer. */
function hashGrown(media: Uint8Array, added: number): Uint8Array {
  const hash = createHash('sha256');
  const last = lastBox(media);
  for (const { start, end, type } of boxesIn(media)) {
    if (type === 'ftyp' || type === 'uuid') continue;
    hash.update(u64(start));
    if (start !== last.start) hash.update(media.subarray(start, end));
  }
  hash.update(u32(media.length - last.start + added)).update(media.subarray(last.start + 4));
  for (let done = 0; done < added; done += ZEROS.length) hash.update(ZEROS);
  return new Uint8Array(hash.digest());
}

function lastBox(media: Uint8Array): { readonly start: number } {
  const last = boxesIn(media).at(-1);
  if (last?.type !== 'mdat') throw new Error('the film does not end in its media');
  return last;
}

async function written(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}
