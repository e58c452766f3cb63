import { fromBase64, toBase64 } from './base64.ts';
import { MAX_PACK_BYTES, MAX_PACK_THUMBNAIL_BYTES, MAX_PICTURES, MAX_SIDE } from './limits.ts';
import { fieldsOf, hexOf, listOf, originOf, PackError, textOf, wholeOf } from './pack-fields.ts';
import { checkPack, ownKey, type PackSignature, signPack } from './pack-key.ts';
import { packedLength } from './packed-prints.ts';
import type { Credentials, Prints, Remembered, Thumbnail, ThumbnailType } from './remembered.ts';
import type { Shelf } from './shelf.ts';

/** What a pack says and who signed it. Nothing of it was checked here but the pack's own signature. */
export interface Pack {
  readonly name: string;
  /** SHA-256 of the key, in hex: the one thing that tells whose pack it is. */
  readonly keySha256: string;
  /** Milliseconds since 1970 UTC, as the pack says. */
  readonly createdAt: number;
  readonly entries: readonly { readonly picture: Remembered; readonly prints: Prints }[];
}

export type Unpacked =
  | { readonly pack: Pack }
  | { readonly pack: null; readonly reason: 'too-large' | 'unreadable' | 'bad-signature' | 'unsupported-signature' };

const FORMAT = 'whence-pack';
const THUMBNAIL_TYPES: readonly ThumbnailType[] = ['image/webp', 'image/jpeg', 'image/png'];
/** No pack was made before this product was: 2026. */
const EARLIEST = Date.UTC(2026, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * The memory's own pictures as a signed file that others can import: fingerprints, thumbnails and who signed, so that
 * copies of them are recognised elsewhere. What came from packs of others is left out, and so is an entry that no reader
 * would take, such as one whose signer hides characters in the name: it would have the whole pack refused.
 */
export async function writePack(
  shelf: Shelf,
  { name, now }: { readonly name: string; readonly now: number },
): Promise<string> {
  const prints = new Map((await shelf.allPrints()).map((print) => [print.id, print]));
  const pictures = (await shelf.allPictures()).flatMap((picture) => {
    const print = prints.get(picture.id);
    if (picture.source.kind !== 'own' || print === undefined) return [];
    const entry = written(picture, print);
    return isReadable(entry) ? [entry] : [];
  });
  const payload = JSON.stringify({ name, createdAt: now, pictures });
  const signature = await signPack(payload, await ownKey(shelf));
  return JSON.stringify({ format: FORMAT, version: 1, signature, payload });
}

/** Reads a pack that anybody may have made. All or nothing: one entry that is not as it must be refuses it. */
export async function readPack(file: Blob): Promise<Unpacked> {
  if (file.size > MAX_PACK_BYTES) return { pack: null, reason: 'too-large' };
  try {
    const { format, version, signature, payload } = fieldsOf(parsed(await file.text()), 'pack');
    if (format !== FORMAT || version !== 1) throw new PackError('format');
    const text = textOfPayload(payload);
    const check = await checkPack(text, signatureOf(signature));
    if (!check.holds) return { pack: null, reason: check.unsupported ? 'unsupported-signature' : 'bad-signature' };
    return { pack: packOf(parsed(text), check.keySha256) };
  } catch (error) {
    if (error instanceof PackError) return { pack: null, reason: 'unreadable' };
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError('json');
  }
}

function textOfPayload(value: unknown): string {
  if (typeof value !== 'string') throw new PackError('payload');
  return value;
}

function signatureOf(value: unknown): PackSignature {
  const { alg, key, value: signed } = fieldsOf(value, 'signature');
  if (alg !== 'Ed25519' && alg !== 'ES256') throw new PackError('signature.alg');
  return { alg, key: textOf(key, 'signature.key'), value: textOf(signed, 'signature.value') };
}

function packOf(value: unknown, keySha256: string): Pack {
  const { name: named, createdAt, pictures } = fieldsOf(value, 'payload');
  const name = textOf(named, 'name');
  const entries = listOf(pictures, 'pictures', MAX_PICTURES).map((one) => entryOf(one, { keySha256, name }));
  if (new Set(entries.map(({ picture }) => picture.id)).size !== entries.length) throw new PackError('pictures');
  return { name, keySha256, createdAt: wholeOf(createdAt, 'createdAt', EARLIEST, LATEST), entries };
}

function written(picture: Remembered, { packed }: Prints): unknown {
  const { id, width, height, thumbnail, credentials, origin, firstSeen } = picture;
  const { type, bytes } = thumbnail;
  return {
    id,
    width,
    height,
    prints: toBase64(packed),
    thumbnail: { type, data: toBase64(bytes) },
    credentials,
    origin,
    firstSeen,
  };
}

function isReadable(entry: unknown): boolean {
  try {
    entryOf(entry, { keySha256: '', name: '' });
    return true;
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
}

function entryOf(
  value: unknown,
  source: { readonly keySha256: string; readonly name: string },
): { readonly picture: Remembered; readonly prints: Prints } {
  const fields = fieldsOf(value, 'picture');
  const id = hexOf(fields['id'], 'id');
  const width = wholeOf(fields['width'], 'width', 1, MAX_SIDE);
  const height = wholeOf(fields['height'], 'height', 1, MAX_SIDE);
  const packed = bytesOf(fields['prints'], 'prints', packedLength(width, height));
  if (packed.length !== packedLength(width, height)) throw new PackError('prints');
  const firstSeen = wholeOf(fields['firstSeen'], 'firstSeen', EARLIEST, LATEST);
  const picture: Remembered = {
    id,
    width,
    height,
    thumbnail: thumbnailOf(fields['thumbnail']),
    credentials: credentialsOf(fields['credentials']),
    origin: originOf(fields['origin'], 'origin'),
    firstSeen,
    lastSeen: firstSeen,
    source: { kind: 'pack', ...source },
  };
  return { picture, prints: { id, width, height, packed } };
}

function bytesOf(value: unknown, where: string, most: number): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(textOf(value, where, Math.ceil(most / 3) * 4));
  if (bytes === null || bytes.length > most) throw new PackError(where);
  return bytes;
}

function thumbnailOf(value: unknown): Thumbnail {
  const { type, data } = fieldsOf(value, 'thumbnail');
  const known = THUMBNAIL_TYPES.find((one) => one === type);
  if (known === undefined) throw new PackError('thumbnail.type');
  return { type: known, bytes: bytesOf(data, 'thumbnail.data', MAX_PACK_THUMBNAIL_BYTES) };
}

function credentialsOf(value: unknown): Credentials | null {
  if (value === null) return null;
  const { state, signer, list, trustVersion, manifest } = fieldsOf(value, 'credentials');
  if (state !== 'trusted' && state !== 'unknown-signer') throw new PackError('credentials.state');
  const { name, organization, sha256 } = fieldsOf(signer, 'signer');
  return {
    state,
    signer: {
      name: textOf(name, 'signer.name'),
      organization: textOf(organization, 'signer.organization'),
      sha256: hexOf(sha256, 'signer.sha256'),
    },
    list: list === null ? null : textOf(list, 'credentials.list'),
    trustVersion: textOf(trustVersion, 'credentials.trustVersion'),
    manifest: textOf(manifest, 'credentials.manifest'),
  };
}
