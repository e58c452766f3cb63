import { neutralise, type TextToken } from '../verdict/hostile-text.ts';
import { MAX_LONG_TEXT_CHARACTERS } from './limits.ts';

/** Text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A stranger's short text (a name, a title): its direction is isolated, and what could deceive stands as code points. */
export function inertHtml(text: string): string {
  const { tokens, cut } = neutralise(text);
  return isolated(tokens, cut);
}

/** The same for text that must stay whole, such as an address or a note; lines stay lines. */
export function inertLong(text: string): string {
  const { tokens, cut } = longTokens(text);
  const shown = tokens.map((token) => (token.kind === 'text' ? token.text : `⟨${token.text}⟩`)).join('');
  return cut ? `${shown}…` : shown;
}

export function inertLongHtml(text: string): string {
  const { tokens, cut } = longTokens(text);
  return isolated(tokens, cut);
}

function isolated(tokens: readonly TextToken[], cut: boolean): string {
  const inner = tokens.map(({ kind, text }) =>
    kind === 'text' ? escapeHtml(text) : `<span class="code-point">${escapeHtml(text)}</span>`,
  );
  return `<bdi>${inner.join('')}${cut ? '…' : ''}</bdi>`;
}

/** Short texts are cut where they are shown, so a long one is made harmless a piece at a time. */
const PIECE_CHARACTERS = 120;

function longTokens(text: string): { readonly tokens: readonly TextToken[]; readonly cut: boolean } {
  const lines = text.slice(0, MAX_LONG_TEXT_CHARACTERS).split(/\r\n|\n/);
  const tokens = lines.flatMap((line, index): readonly TextToken[] => {
    const characters = [...line];
    const starts = [...Array(Math.ceil(characters.length / PIECE_CHARACTERS)).keys()];
    const pieces = starts.flatMap((piece) => [
      ...neutralise(characters.slice(piece * PIECE_CHARACTERS, (piece + 1) * PIECE_CHARACTERS).join('')).tokens,
    ]);
    return index === 0 ? pieces : [{ kind: 'text', text: '\n' }, ...pieces];
  });
  return { tokens, cut: text.length > MAX_LONG_TEXT_CHARACTERS };
}
