import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { box, C2PA_USER_TYPE, c2paBox, FTYP, merkleBox, store, u16, u32 } from '../../unit/formats/containers.ts';
import { type Bulk, repeated } from './bulk-pieces.ts';

const JXL_HEAD = fromHex('0000000c4a584c200d0a870a');
const HEIF = box('ftyp', ascii('avif'), u32(0), ascii('avif'));

const boxesBehind =
  (head: Uint8Array, piece: Uint8Array): Bulk =>
  (bytes) =>
    concat([head, repeated(bytes, () => piece)]);
/** A table of the items of a picture, filled with entries. */
const heifTable =
  (type: string, fields: readonly Uint8Array[], entries: Bulk): Bulk =>
  (bytes) =>
    concat([HEIF, box('meta', u32(0), box(type, u32(0), ...fields, entries(bytes)))]);

function nestedBoxes(bytes: number, type: string): Uint8Array {
  const depth = Math.floor(bytes / 8);
  return concat(Array.from({ length: depth }, (_, index) => concat([u32((depth - index) * 8), ascii(type)])));
}

function itemEntry(item: number, type: string): Uint8Array {
  return box('infe', Uint8Array.of(2, 0, 0, 0), u16(item), u16(0), ascii(type));
}

export const BOX_BULKS: readonly Bulk[] = [
  boxesBehind(FTYP, box('free')),
  (bytes) => concat([FTYP, nestedBoxes(bytes, 'moov')]),
  (bytes) =>
    concat([
      FTYP,
      box(
        'moov',
        repeated(bytes, () => box('trak')),
      ),
    ]),
  boxesBehind(FTYP, c2paBox('manifest', store(4))),
  boxesBehind(FTYP, merkleBox(Uint8Array.of(0xa0))),
  boxesBehind(FTYP, box('uuid', fromHex('be7acfcb97a942e89c71999491e3afac'))),
  boxesBehind(FTYP, box('uuid', C2PA_USER_TYPE)),
  boxesBehind(HEIF, box('meta', u32(0))),
  heifTable('iinf', [u16(9)], (bytes) => repeated(bytes, (index) => itemEntry(index & 0xffff, 'mime\0'))),
  heifTable('iinf', [u16(1)], (bytes) => itemEntry(1, `mime\0${'a'.repeat(bytes)}`)),
  heifTable('iloc', [Uint8Array.of(0, 0), u16(0xffff)], (bytes) =>
    repeated(bytes, () => concat([u16(1), u16(0), u16(0xffff)])),
  ),
  boxesBehind(JXL_HEAD, box('free')),
  boxesBehind(JXL_HEAD, store(4)),
  boxesBehind(JXL_HEAD, box('xml ', ascii('<a/>'))),
];
