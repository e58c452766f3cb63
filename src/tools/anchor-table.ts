import type { InterimList } from '../trust-lists/interim-list.ts';
import { type ListEntry, type OfficialList, sortedEntries } from '../trust-lists/official-list.ts';
import { packCertificates, withoutSignature } from './pack-certificates.ts';

interface Lists {
  readonly signers: OfficialList;
  readonly timeStamps: OfficialList;
  readonly interim: InterimList;
}

/**
 * The table of anchors that the product carries (src/trust-lists/bundled-lists.ts reads it): each certificate once,
 * whatever lists it is on, below the entity that they name for it.
 */
export function anchorTable({ signers, timeStamps, interim }: Lists) {
  const found = new Map<string, { readonly entry: Omit<ListEntry, 'trusted'>; lists: string }>();
  const add = (entry: Omit<ListEntry, 'trusted'>, list: string): void => {
    // One certificate may be listed below two entities.
    const key = `${entry.entity}\n${entry.sha256}`;
    found.set(key, { entry, lists: (found.get(key)?.lists ?? '') + list });
  };
  for (const entry of signers.entries) add(entry, entry.trusted ? 's' : 'S');
  for (const entry of timeStamps.entries) add(entry, entry.trusted ? 't' : 'T');
  for (const anchor of interim.anchors) add(anchor, anchor.use === 'signers' ? 'i' : 'x');

  const sorted = sortedEntries([...found.values()].map(({ entry, lists }) => ({ ...entry, lists })));
  const { shared, packed } = packCertificates(sorted.map(({ der }) => withoutSignature(der)));
  const byEntity = new Map<string, string[]>();
  for (const [index, { entity, lists, nameTag, sha256 }] of sorted.entries()) {
    const rows = byEntity.get(entity) ?? [];
    byEntity.set(entity, [...rows, `${lists.padEnd(3)}${nameTag}${sha256}${packed[index] ?? ''}`]);
  }
  const head = ({ name, issued, nextUpdate, digest }: OfficialList) => ({ name, issued, nextUpdate, digest });
  return {
    signers: head(signers),
    timeStamps: head(timeStamps),
    interim: { frozen: interim.frozen, digest: interim.digest },
    shared,
    anchors: [...byEntity].map(([entity, rows]) => [entity, ...rows]),
  };
}
