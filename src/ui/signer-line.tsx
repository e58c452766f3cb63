import type { JSX } from 'preact';
import type { Judgement } from '../verdict/judgement.ts';
import { fill } from '../wording/sentence.ts';
import { signerTemplate } from '../wording/signer-line.ts';
import { signerShown } from '../wording/verdicts.ts';
import { HostileText } from './hostile-text.tsx';
import { ListTag } from './list-tag.tsx';
import { SentenceText } from './sentence-text.tsx';
import { TimeText } from './time-text.tsx';

/** When it was signed and with whose certificate, who that is unless the line above says it already, and which list knows them. */
export function SignerLine({ judgement }: { readonly judgement: Judgement }): JSX.Element {
  const { list, signedAt, signerName } = judgement;
  const signer = signerShown(judgement);
  const template = signerTemplate(judgement);
  const named = (text: string | null): JSX.Element => <Name text={text ?? ''} listed={list !== null} />;
  const slots = { signer: named(signer), certificate: named(signerName), time: <TimeText iso={signedAt ?? ''} /> };
  return (
    <span class="signer-line">
      {template === null ? null : <SentenceText sentence={fill<JSX.Element | string>(template, slots)} />}{' '}
      {signer === null ? null : <ListTag list={list} />}
    </span>
  );
}

/** A name on no list is quoted: anyone can write any name into a certificate. */
function Name({ text, listed }: { readonly text: string; readonly listed: boolean }): JSX.Element {
  return (
    <span class="signer-name">
      {listed ? (
        <HostileText text={text} />
      ) : (
        <q>
          <HostileText text={text} />
        </q>
      )}
    </span>
  );
}
