import { escapeHidden, neutralise } from '../verdict/hostile-text.ts';
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
  const inner = tokens
    .map(({ kind, text: part }) =>
      kind === 'text' ? escapeHtml(part) : `<span class="code-point">${escapeHtml(part)}</span>`,
    )
    .join('');
  return `<bdi>${inner}${cut ? '…' : ''}</bdi>`;
}

/** The same for text that must stay whole, such as an address or a note: hidden characters stand as escapes. */
export function inertLong(text: string): string {
  return text.length > MAX_LONG_TEXT_CHARACTERS
    ? `${escapeHidden(text.slice(0, MAX_LONG_TEXT_CHARACTERS))}…`
    : escapeHidden(text);
}

export function inertLongHtml(text: string): string {
  return `<bdi>${escapeHtml(inertLong(text))}</bdi>`;
}
