/** The tab that `?tab=` names: undefined where nothing is named, null where it is no tab's number. */
export function namedTab(search: string): number | null | undefined {
  const named = new URLSearchParams(search).get('tab');
  if (named === null) return undefined;
  return /^\d{1,10}$/.test(named) ? Number(named) : null;
}
