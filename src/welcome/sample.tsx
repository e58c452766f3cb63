import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import type { Judgement } from '../verdict/judgement.ts';
import { checking, notChecked } from '../verdict/unjudged.ts';
import { signerLine, signerShown, verdictMeaning, verdictNextStep, verdictSentence } from '../wording/verdicts.ts';
import { WELCOME } from '../wording/welcome.ts';
import { SAMPLE_PICTURES } from './sample-pictures.ts';

/** Lets people read verdicts before they meet one: three copies of a picture, each judged here like any other file. */
export function Sample(): JSX.Element {
  const [chosen, setChosen] = useState(0);
  const [judged, setJudged] = useState<readonly Judgement[]>(() => SAMPLE_PICTURES.map(checking));
  useEffect(() => {
    // The verifier is large, and the page is there to be read first.
    import('./judged-sample.ts')
      .then(({ judgedSample }) => Promise.all(SAMPLE_PICTURES.map(judgedSample)))
      .catch(() => SAMPLE_PICTURES.map(() => notChecked('internal-error')))
      .then(setJudged, () => undefined);
  }, []);
  const judgement = judged[chosen] ?? checking();
  return (
    <section class="sample">
      <h2 id="sample">{WELCOME.tryTitle}</h2>
      <p>{WELCOME.tryLead}</p>
      <div class="sample-feed" role="radiogroup" aria-labelledby="sample">
        {SAMPLE_PICTURES.map((picture, index) => {
          const { verdict, list } = judged[index] ?? checking();
          return (
            <label key={picture} class="sample-picture" data-verdict={verdict}>
              <input type="radio" name="sample" checked={index === chosen} onChange={() => setChosen(index)} />
              <img src={picture} alt="" width={288} height={180} />
              <VerdictMark verdict={verdict} list={list} />
            </label>
          );
        })}
      </div>
      <div class="sample-words" aria-live="polite">
        <p class="sample-sentence">
          <SentenceText sentence={verdictSentence(judgement, <Name judgement={judgement} />)} />
        </p>
        <dl>
          <dt>{WELCOME.tryMeaning}</dt>
          <dd>{verdictMeaning(judgement)}</dd>
          <dt>{WELCOME.tryNext}</dt>
          <dd>{verdictNextStep(judgement)}</dd>
        </dl>
        <p class="later">{WELCOME.trySample}</p>
      </div>
    </section>
  );
}

function Name({ judgement }: { readonly judgement: Judgement }): JSX.Element {
  return <HostileText text={signerShown(judgement) ?? signerLine(judgement)} />;
}
