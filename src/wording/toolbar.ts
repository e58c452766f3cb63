import { numberText } from './number.ts';
import { pageWords } from './page-catalog.ts';
import { counted } from './plural.ts';
import { asString, fill } from './sentence.ts';

/** The entry in the context menu. */
export function inspectMenu(): string {
  return pageWords().inspectMenu;
}

/** What the toolbar button says when pointed at. It counts items, and judges neither them nor the page. */
export function toolbarTitle(found: number, broken: number): string {
  const { nothing, found: ofFound, broken: ofBroken } = pageWords().toolbar;
  if (found === 0) return nothing;
  if (broken === 0) return counted(ofFound, found);
  return asString(fill(counted(ofBroken, broken), { found: numberText(found) }));
}
