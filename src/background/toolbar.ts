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

/** Returns what to call when a tab's items changed; what changes while a drawing is made is in the next one. */
export function createToolbar(
  items: Pick<TabItems, 'list'>,
  show: (tabId: number, state: ToolbarState) => Promise<void>,
): (tabId: number) => Promise<void> {
  const drawing = new Map<number, { readonly done: Promise<void>; again: boolean }>();

  const drawUntilCurrent = async (tabId: number): Promise<void> => {
    let again = true;
    while (again) {
      const listed = await items.list(tabId);
      await show(tabId, toolbarState(listed.items.map(({ item }) => item.judgement.verdict)));
      const state = drawing.get(tabId);
      again = state?.again === true;
      if (state !== undefined) state.again = false;
    }
  };

  return (tabId) => {
    const running = drawing.get(tabId);
    if (running !== undefined) {
      running.again = true;
      return running.done;
    }
    const done = Promise.resolve()
      .then(() => drawUntilCurrent(tabId))
      .finally(() => drawing.delete(tabId));
    drawing.set(tabId, { done, again: false });
    return done;
  };
}
