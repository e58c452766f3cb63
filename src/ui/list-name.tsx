import type { JSX } from 'preact';
import type { TrustListName } from '../verifier/signer-report.ts';
import { passedOnListName, trustListName } from '../wording/trust-lists.ts';

/** Name of the list that knows a signer; on paper, which others read, the list of the person at the screen is theirs. */
export function ListName({ list }: { readonly list: TrustListName | null }): JSX.Element {
  const name = trustListName(list);
  const onPaper = passedOnListName(list);
  if (name === onPaper) return <>{name}</>;
  return (
    <span class="own-list" data-on-paper={onPaper}>
      <span>{name}</span>
    </span>
  );
}
