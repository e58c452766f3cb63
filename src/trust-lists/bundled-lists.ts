import table from './data/anchors.json' with { type: 'json' };
import type { InterimAnchor, InterimList } from './interim-list.ts';
import type { ListEntry, OfficialList } from './official-list.ts';
import { unpackCertificate } from './packed-certificate.ts';

/** One anchor of the table, whatever lists it is on; its certificate is unpacked when it is first asked for. */
interface Row extends Omit<ListEntry, 'trusted'> {
  /**
   * Where it is listed: `s` signers, `t` time-stamps (`S` and `T` where it is not trusted there any more), `i` the
   * interim list, `x` the same for time-stamps alone.
   */
  readonly lists: string;
}

let shared: string | null = null;
let read: readonly Row[] | null = null;

/** The lists as this version of the product carries them; written by `npm run trust:update`, never by hand. */
export const BUNDLED_SIGNERS: OfficialList = official(table.signers, 's');
export const BUNDLED_TIME_STAMPS: OfficialList = official(table.timeStamps, 't');

let interimAnchors: readonly InterimAnchor[] | null = null;
export const BUNDLED_INTERIM: InterimList = {
  ...table.interim,
  get anchors() {
    interimAnchors ??= rows()
      .filter(({ lists }) => /[ix]/.test(lists))
      .map((row) => listed(row, { use: row.lists.includes('x') ? 'time-stamps' : 'signers' } as const));
    return interimAnchors;
  },
};

function official(head: Omit<OfficialList, 'entries'>, letter: 's' | 't'): OfficialList {
  let entries: readonly ListEntry[] | null = null;
  return {
    ...head,
    get entries() {
      entries ??= rows()
        .filter(({ lists }) => lists.toLowerCase().includes(letter))
        .map((row) => listed(row, { trusted: row.lists.includes(letter) }));
      return entries;
    },
  };
}

/** Spreading would unpack the certificate. */
function listed<T extends object>(row: Row, more: T): Omit<Row, 'lists'> & T {
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

function rows(): readonly Row[] {
  read ??= table.anchors.flatMap(([entity = '', ...texts]) => texts.map((text) => readRow(entity, text)));
  return read;
}

function readRow(entity: string, text: string): Row {
  const [lists = '', nameTag = '', sha256 = '', packed = ''] = text.split(' ');
  let der: Uint8Array | null = null;
  return {
    lists,
    entity,
    nameTag,
    sha256,
    get der() {
      shared ??= atob(table.shared);
      der ??= unpackCertificate(packed, shared);
      return der;
    },
  };
}
