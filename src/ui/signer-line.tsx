import type { JSX } from 'preact';
import type { Judgement } from '../verdict/judgement.ts';
import { SIGNED_BY, SIGNED_ON } from '../wording/surface.ts';
import { sentenceNamesSigner, signerShown } from '../wording/verdicts.ts';
import { HostileText } from './hostile-text.tsx';
import { ListTag } from './list-tag.tsx';
import { TimeText } from './time-text.tsx';

/** When it was signed, which list knows the signer, and who that is unless the line above says it already. */
export function SignerLine({ judgement }: { readonly judgement: Judgement }): JSX.Element {
  const { list, signedAt } = judgement;
  const name = sentenceNamesSigner(judgement) ? null : signerShown(judgement);
  return (
    <span class="signer-line">
      {name === null ? null : <Name text={name} listed={list !== null} />}
      {signedAt === null ? null : (
        <>
          {name === null ? <span class="fact-label">{SIGNED_ON} </span> : ', '}
          <TimeText iso={signedAt} />
        </>
      )}{' '}
      {signerShown(judgement) === null ? null : <ListTag list={list} />}
    </span>
  );
}

/** A name on no list is quoted: anyone can write any name into a certificate. */
function Name({ text, listed }: { readonly text: string; readonly listed: boolean }): JSX.Element {
  return (
    <>
      <span class="fact-label">{SIGNED_BY}</span>{' '}
      <span class="signer-name">
        {listed ? (
          <HostileText text={text} />
        ) : (
          <q>
            <HostileText text={text} />
          </q>
        )}
      </span>
    </>
  );
}
