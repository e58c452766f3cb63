import type { Attack, AttackFormat, Row } from './attack.ts';
import { ALGORITHM_ATTACKS } from './families/algorithms.ts';
import { APP11 } from './families/app11.ts';
import { ASSERTIONS } from './families/assertions.ts';
import { BMFF_BOXES } from './families/bmff-boxes.ts';
import { BMFF_SIZES } from './families/bmff-sizes.ts';
import { BMFF_STORE } from './families/bmff-store.ts';
import { BOX_HASHES } from './families/box-hash.ts';
import { CBOR } from './families/cbor.ts';
import { CERTIFICATES } from './families/certificates.ts';
import { CHAINS } from './families/chains.ts';
import { DETACHED } from './families/detached.ts';
import { ED25519 } from './families/ed25519.ts';
import { EXCLUSIONS } from './families/exclusions.ts';
import { EXHAUSTION } from './families/exhaustion.ts';
import { FLIPPED_BYTES } from './families/flipped-bytes.ts';
import { FREED_ROOM } from './families/freed-room.ts';
import { FURTHER_FORMATS } from './families/further-formats.ts';
import { HASH_TREES } from './families/hash-trees.ts';
import { HEADERS } from './families/headers.ts';
import { IDENTITIES } from './families/identities.ts';
import { INGREDIENTS } from './families/ingredients.ts';
import { JPEG_STREAMS } from './families/jpeg-streams.ts';
import { JSON_ATTACKS } from './families/json.ts';
import { LEFT_OUT } from './families/left-out.ts';
import { METADATA } from './families/metadata.ts';
import { ODD_CERTIFICATES } from './families/odd-certificates.ts';
import { PARTS_ATTACKS } from './families/parts.ts';
import { PNG_CHUNKS } from './families/png-chunks.ts';
import { REDACTIONS } from './families/redactions.ts';
import { REVOCATION } from './families/revocation.ts';
import { RIFF_CHUNKS } from './families/riff-chunks.ts';
import { STALE_KEYS } from './families/stale-keys.ts';
import { STAND_INS } from './families/stand-ins.ts';
import { STORE_LABELS } from './families/store-labels.ts';
import { TIME_STAMPS } from './families/time-stamps.ts';
import { TRAILING } from './families/trailing.ts';
import { TRANSPLANTS } from './families/transplants.ts';
import { TWO_STORES } from './families/two-stores.ts';
import { UNCOVERED } from './families/uncovered.ts';
import { UNSIGNED_PLACES } from './families/unsigned-places.ts';
import { UPDATES } from './families/updates.ts';

/** Families by the chapter of the threat model that numbers them, each with the numbers that it holds. */
export const FAMILIES: readonly { readonly name: string; readonly rows: readonly Row<AttackFormat>[] }[] = [
  { name: 'transplants', rows: TRANSPLANTS },
  { name: 'exclusions', rows: EXCLUSIONS },
  { name: 'freed room', rows: FREED_ROOM },
  { name: 'detached stores', rows: DETACHED },
  { name: 'metadata', rows: METADATA },
  { name: 'left out by the signer', rows: LEFT_OUT },
  { name: 'trailing bytes', rows: TRAILING },
  { name: 'files of several parts', rows: PARTS_ATTACKS },
  { name: 'further formats', rows: FURTHER_FORMATS },
  { name: 'BMFF boxes', rows: BMFF_BOXES },
  { name: 'BMFF store boxes', rows: BMFF_STORE },
  { name: 'box hashes', rows: BOX_HASHES },
  { name: 'hash trees', rows: HASH_TREES },
  { name: 'JPEG store segments', rows: APP11 },
  { name: 'two stores', rows: TWO_STORES },
  { name: 'labels and descriptions', rows: STORE_LABELS },
  { name: 'flipped bytes', rows: FLIPPED_BYTES },
  { name: 'ingredients', rows: INGREDIENTS },
  { name: 'redactions', rows: REDACTIONS },
  { name: 'updates', rows: UPDATES },
  { name: 'assertions and digests', rows: ASSERTIONS },
  { name: 'signature headers', rows: HEADERS },
  { name: 'JPEG streams', rows: JPEG_STREAMS },
  { name: 'PNG chunks', rows: PNG_CHUNKS },
  { name: 'RIFF chunks', rows: RIFF_CHUNKS },
  { name: 'BMFF sizes', rows: BMFF_SIZES },
  { name: 'CBOR', rows: CBOR },
  { name: 'algorithms and signatures', rows: ALGORITHM_ATTACKS },
  { name: 'certificates', rows: CERTIFICATES },
  { name: 'time-stamps', rows: TIME_STAMPS },
  { name: 'revocation', rows: REVOCATION },
  { name: 'identities', rows: IDENTITIES },
  { name: 'exhaustion', rows: EXHAUSTION },
  { name: 'JSON', rows: JSON_ATTACKS },
  { name: 'unsigned places', rows: UNSIGNED_PLACES },
  { name: 'odd certificates', rows: ODD_CERTIFICATES },
  { name: 'certificate chains', rows: CHAINS },
  { name: 'stale keys', rows: STALE_KEYS },
  { name: 'stand-ins', rows: STAND_INS },
  { name: 'Ed25519', rows: ED25519 },
  { name: 'uncovered by choice', rows: UNCOVERED },
];

const SHORT: Readonly<Record<AttackFormat, string>> = {
  'image/jpeg': 'jpeg',
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

/** Every file of the corpus, in the order of the families. */
export function catalogue(): readonly Attack[] {
  const seen = new Map<string, number>();
  return FAMILIES.flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.formats.flatMap((format) =>
        Array.from({ length: row.times ?? 1 }, (_, index) => {
          const words = wordsOf(row, format);
          const count = (seen.get(words) ?? 0) + 1;
          seen.set(words, count);
          return { id: count === 1 ? words : `${words}-${count}`, family: name, row, format, turn: index + 1 };
        }),
      ),
    ),
  );
}

/** Rows that differ only in signs share their words; a number tells them apart. */
function wordsOf({ number, title }: Row<AttackFormat>, format: AttackFormat): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${number}-${words}-${SHORT[format]}`;
}
