/** What hovering over a badge, or a screen reader, says: the badge is only a hint, the proof is where no page can draw. */
export function badgeTitle(word: string): string {
  return `Whence: ${word} — open the toolbar popup for the proof`;
}
