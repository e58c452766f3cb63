/** The entry in the context menu. */
export const INSPECT_MENU = 'Inspect Content Credentials';

/** What the toolbar button says when pointed at. It counts items, and judges neither them nor the page. */
export function toolbarTitle(found: number, broken: number): string {
  if (found === 0) return 'Whence: no Content Credentials found here so far';
  const items = found === 1 ? '1 item with Content Credentials' : `${found} items with Content Credentials`;
  if (broken === 0) return `Whence: ${items}`;
  return broken === 1 ? `Whence: ${items}, 1 does not hold` : `Whence: ${items}, ${broken} do not hold`;
}
