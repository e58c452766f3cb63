import type { ByteSource } from '../bytes/byte-source.ts';
import { MalformedError } from '../bytes/errors.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { type CborMap, isCborMap } from '../cbor/decode.ts';
import { type BmffBox, readBoxes } from '../formats/bmff-boxes.ts';
import { isBmff } from '../formats/heads.ts';
import type { ByteRange } from '../formats/located.ts';
import { MAX_FILE_PARTS } from '../limits.ts';
import { type HashedUri, hashedUri } from '../manifest/hashed-uri.ts';
import { mapList, wholeNumber } from './hash-fields.ts';

/** One part of the file as the assertion has it (C2PA 2.2 §18.9). */
export interface DeclaredPart {
  readonly hash: HashedUri;
  readonly optional: boolean;
  /** Where it lies; null where the file has it no more. */
  readonly range: ByteRange | null;
}

/** A top-level box, counted from 1 among those of its type. */
const TOP_LEVEL = /^\/([^[\]/]{4})(?:\[([1-9][0-9]{0,4})\])?$/;

/** The parts in their order. @throws MalformedError where the list makes no sense */
export async function readParts(content: CborMap, source: ByteSource): Promise<readonly DeclaredPart[]> {
  const entries = mapList(content, 'parts', MAX_FILE_PARTS);
  if (entries.length === 0) throw new MalformedError('an asset of no parts');
  const parts: DeclaredPart[] = [];
  const boxes = boxesOf(source);
  for (const entry of entries) {
    const location = entry.get('location');
    const reference = entry.get('hashAssertion');
    const hash = isCborMap(reference) ? hashedUri(reference) : null;
    const optional = entry.get('optional') ?? false;
    if (!isCborMap(location) || hash === null || typeof optional !== 'boolean') {
      throw new MalformedError('a part without a location or a hash');
    }
    parts.push({ hash, optional, range: await locatePart(location, source, boxes) });
  }
  return parts;
}

async function locatePart(location: CborMap, source: ByteSource, boxes: TopLevel): Promise<ByteRange | null> {
  const box = location.get('bmffBox');
  if (box !== undefined && box !== null) return boxAt(typeof box === 'string' ? box : '', boxes);
  const start = wholeNumber(location.get('byteOffset'), 'offset of a part');
  const end = start + wholeNumber(location.get('length'), 'length of a part');
  if (!Number.isSafeInteger(end) || end === start) throw new MalformedError('a part of no or endless length');
  return start >= source.size ? null : { start, end };
}

/** Parts are whole boxes beside each other: a path to a box inside of one could not take all of the file. */
async function boxAt(path: string, boxes: TopLevel): Promise<ByteRange | null> {
  const [, type, index] = TOP_LEVEL.exec(path) ?? [];
  if (type === undefined) throw new MalformedError('a part that is no box of the top level');
  const same = (await boxes()).filter((box) => box.type === type);
  return same[Number(index ?? 1) - 1] ?? null;
}

type TopLevel = () => Promise<readonly BmffBox[]>;

/** The file's boxes, walked when first asked for and not again for each part. */
function boxesOf(source: ByteSource): TopLevel {
  let walked: Promise<readonly BmffBox[]> | null = null;
  const walk = async (): Promise<readonly BmffBox[]> =>
    isBmff(await source.read(0, Math.min(16, source.size))) ? readBoxes(new SourceWindow(source)) : [];
  return () => {
    walked ??= walk();
    return walked;
  };
}
