import { NAME_TAG_LENGTH } from '../verifier/x509/name-tag.ts';
import type { HashedAnchor } from './compose.ts';
import table from './data/anchors.json' with { type: 'json' };
import type { InterimAnchor, InterimList } from './interim-list.ts';
import type { ListEntry, OfficialList } from './official-list.ts';
import { unpackCertificate } from './packed-certificate.ts';

/** Columns of a row: where each begins. */
const TAG = 3;
const SHA256 = TAG + NAME_TAG_LENGTH;
const PACKED = SHA256 + 64;

/** One anchor of the table, whatever lists it is on; its certificate is unpacked when it is first asked for. */
interface Row extends HashedAnchor {
  readonly nameTag: string;
  /**
   * Where it is listed: `s` signers, `t` time-stamps (`S` and `T` where it is not trusted there any more), `i` the
   * interim list, `x` the same for time-stamps alone.
   */
  readonly lists: string;
}

let shared: string | null = null;
let rows: readonly Row[] | null = null;

/** The lists as this version of the product carries them; written by `npm run trust:update`, never by hand. */
export const BUNDLED_SIGNERS: OfficialList = official(table.signers, 's');
export const BUNDLED_TIME_STAMPS: OfficialList = official(table.timeStamps, 't');

let interimAnchors: readonly InterimAnchor[] | null = null;
export const BUNDLED_INTERIM: InterimList = {
  ...table.interim,
  get anchors() {
    interimAnchors ??= allRows()
      .filter(({ lists }) => lists.includes('i') || lists.includes('x'))
      .map((row) => told(row, { use: row.lists.includes('x') ? 'time-stamps' : 'signers' } as const));
    return interimAnchors;
  },
};

/**
 * The anchors of these lists as composeTrust puts them together, in one go: the first verdict waits for them.
 * @param interim whether those of the interim list are wanted too; they come last
 */
export function bundledAnchors(interim: boolean): { signerAnchors: HashedAnchor[]; timeStampAnchors: HashedAnchor[] } {
  const signerAnchors: HashedAnchor[] = [];
  const timeStampAnchors: HashedAnchor[] = [];
  const laterSigners: HashedAnchor[] = [];
  const laterTimeStamps: HashedAnchor[] = [];
  for (const row of allRows()) {
    const { lists } = row;
    const older = interim && (lists.includes('i') || lists.includes('x'));
    if (lists.includes('s')) signerAnchors.push(row);
    else if (older && lists.includes('i')) laterSigners.push(asInterim(row));
    if (lists.includes('t')) timeStampAnchors.push(row);
    else if (older) laterTimeStamps.push(asInterim(row));
  }
  signerAnchors.push(...laterSigners);
  timeStampAnchors.push(...laterTimeStamps);
  return { signerAnchors, timeStampAnchors };
}

function official(head: Omit<OfficialList, 'entries'>, letter: 's' | 't'): OfficialList {
  let entries: readonly ListEntry[] | null = null;
  return {
    ...head,
    get entries() {
      entries ??= allRows()
        .filter(({ lists }) => lists.toLowerCase().includes(letter))
        .map((row) => told(row, { trusted: row.lists.includes(letter) }));
      return entries;
    },
  };
}

function asInterim(row: Row): HashedAnchor {
  return row.list === 'interim' ? row : told(row, { list: 'interim' } as const);
}

/** What a row tells, and more; spreading it would unpack the certificate. */
function told<T extends object>(row: Row, more: T): Omit<ListEntry, 'trusted'> & T {
  const { entity, nameTag, sha256 } = row;
  return {
    ...more,
    entity,
    nameTag,
    sha256,
    get der() {
      return row.der;
    },
  };
}

function allRows(): readonly Row[] {
  if (rows !== null) return rows;
  const read: Row[] = [];
  for (const [entity = '', ...texts] of table.anchors) for (const text of texts) read.push(readRow(entity, text));
  rows = read;
  return read;
}

function readRow(entity: string, text: string): Row {
  const lists = text.slice(0, TAG);
  let der: Uint8Array | null = null;
  return {
    lists,
    list: lists.includes('s') || lists.includes('t') ? 'c2pa' : 'interim',
    entity,
    nameTag: text.slice(TAG, SHA256),
    sha256: text.slice(SHA256, PACKED),
    get der() {
      shared ??= atob(table.shared);
      der ??= unpackCertificate(text.slice(PACKED), shared);
      return der;
    },
  };
}
