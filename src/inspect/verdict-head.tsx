import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { OriginTag } from '../ui/origin-tag.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { WarningList } from '../ui/warning-list.tsx';
import type { Judgement } from '../verdict/judgement.ts';
import { SECTIONS } from '../wording/inspector.ts';
import { noOriginText, originMeaning } from '../wording/origins.ts';
import { signerLine, signerShown, verdictMeaning, verdictNextStep, verdictSentence } from '../wording/verdicts.ts';

/** What was found, what follows from it, and what a reader can do next. */
export function VerdictHead({ judgement }: { readonly judgement: Judgement }): JSX.Element {
  const name = <HostileText text={signerShown(judgement) ?? signerLine(judgement)} />;
  const holds = judgement.verdict === 'trusted' || judgement.verdict === 'unknown-signer';
  return (
    <header class={`verdict-head ${judgement.verdict}`}>
      <p class="verdict-marks">
        <VerdictMark verdict={judgement.verdict} list={judgement.list} />
        {judgement.origin === null ? null : <OriginTag origin={judgement.origin} />}
      </p>
      <h1>
        <SentenceText sentence={verdictSentence(judgement, name)} />
      </h1>
      <dl class="verdict-notes">
        <div>
          <dt>{SECTIONS.meaning}</dt>
          <dd>{verdictMeaning(judgement)}</dd>
        </div>
        {holds ? (
          <div>
            <dt>{SECTIONS.origin}</dt>
            <dd>{judgement.origin === null ? noOriginText() : originMeaning(judgement.origin)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{SECTIONS.next}</dt>
          <dd>{verdictNextStep(judgement)}</dd>
        </div>
      </dl>
      <WarningList warnings={judgement.warnings} withNotes />
    </header>
  );
}
