import type { JSX } from 'preact';
import { factsOfPage } from '../sites/facts-of-page.ts';
import { POPUP } from '../wording/popup.ts';
import { siteFactSentences } from '../wording/site-facts.ts';

/** What the site is known to do to credentials: why most lists are empty, and no word about any picture. */
export function SiteFactsLine({ origin }: { readonly origin: string }): JSX.Element {
  const sentences = siteFactSentences(factsOfPage(origin));
  return (
    <details class="site-facts">
      <summary>{POPUP.siteFacts}</summary>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
