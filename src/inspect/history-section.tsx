import type { JSX } from 'preact';
import { EditList } from '../ui/edit-list.tsx';
import { HostileText, QuotedText } from '../ui/hostile-text.tsx';
import { JoinedList } from '../ui/joined-list.tsx';
import { ListName } from '../ui/list-name.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { isTolerated } from '../verdict/failures.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { IngredientReport, ManifestReport, Report } from '../verifier/report.ts';
import { causeText } from '../wording/codes.ts';
import { FACTS, HISTORY, LEADS, relationText, SECTIONS } from '../wording/inspector.ts';
import { SURFACE } from '../wording/surface.ts';
import { ResultGroups } from './checks-section.tsx';
import { type HistoryStep, historyOf } from './history.ts';
import { Section } from './section.tsx';
import { SourceTypeText } from './source-type-text.tsx';
import type { ShownPicture } from './use-carried-pictures.ts';

interface Properties {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly pictures: readonly ShownPicture[];
}

/**
 * What the file was made from, step below step, each judged by itself: lists in lists, so that screen readers tell where
 * in the tree they are, and a heading a step, so that they can go from one to the next.
 */
export function HistorySection({ report, judgement, pictures }: Properties): JSX.Element | null {
  const root = historyOf(report, judgement);
  if (root === null) return null;
  return (
    <Section name="history" title={SECTIONS.history} lead={root.parts.length === 0 ? LEADS.historyNone : LEADS.history}>
      <ul class="history">
        <Step step={root} pictures={pictures} level={3} holder={null} />
      </ul>
    </Section>
  );
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface StepProperties {
  readonly step: HistoryStep;
  readonly pictures: readonly ShownPicture[];
  /** Of its heading. */
  readonly level: number;
  /** Label of the manifest that names it as an ingredient. */
  readonly holder: string | null;
}

function Step({ step, pictures, level, holder }: StepProperties): JSX.Element {
  const Heading = HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? 'h6';
  const label = step.manifest?.label ?? null;
  const picture =
    step.ingredient === null
      ? pictures.find(({ manifest, ingredient }) => manifest === label && ingredient === null)
      : pictures.find(({ manifest, ingredient }) => manifest === holder && ingredient === step.ingredient?.url);
  const title = step.ingredient === null ? null : (step.ingredient.title ?? step.manifest?.title ?? null);
  return (
    <li class="step" data-verdict={step.verdict}>
      <div class="step-card">
        {picture === undefined ? null : <img class="step-picture" src={picture.address} alt={HISTORY.picture} />}
        <Heading class="step-head">
          <span class="fact-label">
            {step.ingredient === null ? HISTORY.thisFile : relationText(step.ingredient.relationship)}
          </span>
          {step.ingredient === null ? null : title === null ? (
            <span class="fact-label">{HISTORY.untitled}</span>
          ) : (
            <QuotedText text={title} />
          )}
          <VerdictMark verdict={step.verdict} list={step.manifest?.signer?.list ?? null} />
        </Heading>
        {step.repeated ? <p class="fact-label">{HISTORY.repeated}</p> : null}
        {step.ingredient === null ? null : <RecordedProblems ingredient={step.ingredient} />}
        {step.manifest === null || step.repeated ? null : (
          <StepFacts
            manifest={step.manifest}
            withResults={step.ingredient !== null}
            broken={step.verdict === 'invalid'}
          />
        )}
        {step.cut ? <p class="fact-label">{HISTORY.deeper}</p> : null}
      </div>
      {step.parts.length === 0 ? null : (
        <ul>
          {step.parts.map((part, index) => (
            <Step key={index} step={part} pictures={pictures} level={level + 1} holder={label} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface FactProperties {
  readonly manifest: ManifestReport;
  readonly withResults: boolean;
  /** True where its credentials do not hold: then its signer is only what they say. */
  readonly broken: boolean;
}

function StepFacts({ manifest, withResults, broken }: FactProperties): JSX.Element {
  const { signer, time } = manifest;
  const edits = manifest.actions.map(({ action }) => action);
  const types = [...new Set(manifest.actions.flatMap(({ digitalSourceType }) => digitalSourceType ?? []))];
  return (
    <>
      {signer === null ? null : (
        <p>
          <span class="fact-label">{SURFACE.signedBy}</span>{' '}
          {signer.list === null || broken ? (
            <QuotedText text={signer.organization || signer.name} />
          ) : (
            <HostileText text={signer.organization || signer.name} />
          )}
          {broken ? null : (
            <>
              {' '}
              <span class="list-tag">
                <ListName list={signer.list} />
              </span>
            </>
          )}
        </p>
      )}
      {time?.source === 'time-stamp' ? (
        <p>
          <span class="fact-label">{SURFACE.signedOn}</span> <TimeText iso={time.value} />
        </p>
      ) : null}
      {edits.length === 0 ? null : (
        <p>
          <span class="fact-label">{SURFACE.editedWith}</span> <EditList edits={edits} />
        </p>
      )}
      {types.length === 0 ? null : (
        <p>
          <span class="fact-label">{FACTS.sourceType}</span>{' '}
          <JoinedList elements={types.map((type) => <SourceTypeText key={type} address={type} />)} />
        </p>
      )}
      {withResults ? (
        <details class="disclosure">
          <summary>{HISTORY.details}</summary>
          <p class="status-code">
            <HostileText text={manifest.label} />
          </p>
          <ResultGroups results={manifest.results} />
        </details>
      ) : null}
    </>
  );
}

/** The signer's own note of what was wrong with an ingredient: a claim, and one against their own interest. */
function RecordedProblems({ ingredient }: { readonly ingredient: IngredientReport }): JSX.Element | null {
  const codes = new Set(
    (ingredient.recorded?.failure ?? []).map(({ code }) => code).filter((code) => !isTolerated(code)),
  );
  if (codes.size === 0) return null;
  return (
    <div class="recorded">
      <p class="fact-label">{HISTORY.recorded}</p>
      {[...codes].map((code) => (
        <p key={code}>
          <HostileText text={causeText(code) ?? code} />
        </p>
      ))}
    </div>
  );
}
