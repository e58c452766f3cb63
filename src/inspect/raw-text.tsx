import type { JSX } from 'preact';
import { escapeHidden } from '../verdict/hostile-text.ts';

interface Properties {
  readonly text: string;
  /** Characters that are drawn. */
  readonly limit: number;
}

/** Machine-readable text of a file: drawn as it is but for characters that hide or reorder what stands around them. */
export function RawText({ text, limit }: Properties): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1)
    <pre class="raw-text" dir="ltr" tabIndex={0}>
      {escapeHidden(text.slice(0, limit))}
      {text.length > limit ? '…' : ''}
    </pre>
  );
}
