import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SentenceText } from '../ui/sentence-text.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import type { Judgement } from '../verdict/judgement.ts';
import { notChecked } from '../verdict/unjudged.ts';
import { verdictMeaning, verdictNextStep, verdictSentence } from '../wording/verdicts.ts';
import { WELCOME } from '../wording/welcome.ts';

/** Made up, and said to be: what stands here is what the table of verdicts says of files like these. */
function samples(): readonly Judgement[] {
  return (
    [
      { verdict: 'trusted', list: 'c2pa' },
      { verdict: 'unknown-signer', list: null },
      { verdict: 'changed', list: 'c2pa' },
      { verdict: 'none', list: null },
    ] as const
  ).map((sample) => ({
    ...notChecked('network'),
    reason: null,
    signerOrganization: sample.verdict === 'none' ? null : WELCOME.trySigner,
    ...sample,
  }));
}

/** Lets people read verdicts before they meet one. */
export function Sample(): JSX.Element {
  const [chosen, setChosen] = useState(0);
  const all = samples();
  const judgement = all[chosen] ?? notChecked('internal-error');
  return (
    <section class="sample">
      <h2 id="sample">{WELCOME.tryTitle}</h2>
      <p>{WELCOME.tryLead}</p>
      <div class="sample-feed" role="radiogroup" aria-labelledby="sample">
        {all.map((one, index) => (
          <label key={one.verdict} class="sample-picture">
            <input type="radio" name="sample" checked={index === chosen} onChange={() => setChosen(index)} />
            <VerdictMark verdict={one.verdict} list={one.list} />
          </label>
        ))}
      </div>
      <div class="sample-words" aria-live="polite">
        <p class="sample-sentence">
          <SentenceText sentence={verdictSentence(judgement, WELCOME.trySigner)} />
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
