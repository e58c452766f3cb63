import type { JSX } from 'preact';
import type { Judgement } from '../verdict/judgement.ts';
import { SIGNED_BY } from '../wording/surface.ts';
import { ON_NO_LIST, trustListName } from '../wording/trust-lists.ts';
import { signerShown } from '../wording/verdicts.ts';
import { HostileText } from './hostile-text.tsx';

/** Who signed and which list knows them. A name on no list is quoted: anyone can write any name into a certificate. */
export function SignerLine({ judgement }: { readonly judgement: Judgement }): JSX.Element | null {
  const name = signerShown(judgement);
  if (name === null) return null;
  const { list, signerName } = judgement;
  return (
    <span class="signer-line">
      <span class="fact-label">{SIGNED_BY}</span>{' '}
      <span class="signer-name">
        {list === null ? (
          <q>
            <HostileText text={name} />
          </q>
        ) : (
          <HostileText text={name} />
        )}
      </span>
      {list !== null && signerName !== null && signerName !== name ? (
        <span class="signer-certificate">
          {' '}
          (<HostileText text={signerName} />)
        </span>
      ) : null}
      <span class={list === null ? 'list-tag unlisted' : 'list-tag'}>
        {list === null ? ON_NO_LIST : trustListName(list)}
      </span>
    </span>
  );
}
