/** The lowest entry with its margin, and what stands above the first one, in CSS pixels. */
const LOWEST_ENTRY = 70;
const HEAD = 140;
/** What Chrome grants a popup, which begins smaller. */
const POPUP_HEIGHT = 600;

/** Entries asked for and drawn at first: what fits on a screen, so that the first frame does not wait for a list of hundreds. */
export function firstEntries(): number {
  return Math.ceil((Math.max(POPUP_HEIGHT, innerHeight) - HEAD) / LOWEST_ENTRY);
}
