import type { ToolbarState } from '../browser/action.ts';
import type { Verdict } from '../verdict/judgement.ts';
import { toolbarTitle } from '../wording/toolbar.ts';
import type { TabItems } from './tab-items.ts';

/** Colours with enough contrast under the browser's white letters; no traffic light: both say "look". */
const FOUND_COLOR = '#3b4a5a';
const BROKEN_COLOR = '#7a3b12';
const LARGEST_SHOWN = 99;

/** The mark on the toolbar button: how many items carry credentials, and whether some of them do not hold. */
export function toolbarState(verdicts: readonly Verdict[]): ToolbarState {
  const broken = verdicts.filter((verdict) => verdict === 'changed' || verdict === 'invalid').length;
  const holding = verdicts.filter((verdict) => verdict === 'trusted' || verdict === 'unknown-signer').length;
  const found = broken + holding;
  const count = found === 0 ? '' : found > LARGEST_SHOWN ? `${LARGEST_SHOWN}+` : String(found);
  return {
    text: broken > 0 ? `${count}!` : count,
    title: toolbarTitle(found, broken),
    color: broken > 0 ? BROKEN_COLOR : FOUND_COLOR,
  };
}

/** Returns what to call when a tab's items changed; many changes at once make one drawing. */
export function createToolbar(
  items: Pick<TabItems, 'list'>,
  show: (tabId: number, state: ToolbarState) => Promise<void>,
): (tabId: number) => Promise<void> {
  const drawing = new Map<number, Promise<void>>();
  return (tabId) => {
    const waiting = drawing.get(tabId);
    if (waiting !== undefined) return waiting;
    const drawn = Promise.resolve().then(async () => {
      drawing.delete(tabId); // what changes from here on is drawn again
      const listed = await items.list(tabId);
      await show(tabId, toolbarState(listed.items.map(({ item }) => item.judgement.verdict)));
    });
    drawing.set(tabId, drawn);
    return drawn;
  };
}
