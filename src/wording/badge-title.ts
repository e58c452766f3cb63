/** What hovering over a badge, or a screen reader, says: the badge is only a hint, and what counts is where no page can draw. */
export function badgeTitle(word: string): string {
  return `Whence: ${word}. The toolbar button shows the details.`;
}
