import type { ListedItem, TabList } from '../messages/protocol.ts';

/** The newer list, with the very objects of the older one for entries that say the same: only the others are drawn again. */
export function keepingUnchanged(older: TabList, newer: TabList): TabList {
  const known = new Map(older.items.map((item) => [item.itemId, item]));
  const items = newer.items.map((item) => {
    const before = known.get(item.itemId);
    return before !== undefined && saysTheSame(before, item) ? before : item;
  });
  return { ...newer, items };
}

/** Their rank is theirs in the list, not in what they say. */
function saysTheSame(one: ListedItem, other: ListedItem): boolean {
  return one.thumbnail === other.thumbnail && textOf(one) === textOf(other);
}

function textOf(item: ListedItem): string {
  return JSON.stringify({ ...item, thumbnail: null, order: 0 });
}
