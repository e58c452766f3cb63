import type { JSX } from 'preact';

import { HostileText } from '../ui/hostile-text.tsx';
import type { Report, Results } from '../verifier/report.ts';
import { CHECKS, FACTS, LEADS, SECTIONS } from '../wording/inspector.ts';
import { numberText } from '../wording/number.ts';
import { CheckList } from './check-list.tsx';
import { Section } from './section.tsx';

/** Every finding: failures open, what held behind one click. */
export function ChecksSection({ report }: { readonly report: Report }): JSX.Element {
  const deltas = joined(report.ingredientDeltas.map((delta) => delta.results));
  const nothing = isEmpty(report.results) && isEmpty(deltas);
  return (
    <Section name="checks" title={SECTIONS.checks} {...(nothing ? { lead: LEADS.checksNone } : {})}>
      <ResultGroups results={report.results} />
      {isEmpty(deltas) ? null : (
        <>
          <h3>{FACTS.newInIngredients}</h3>
          <ResultGroups results={deltas} />
        </>
      )}
      {report.unreferencedManifests.length === 0 ? null : (
        <details class="disclosure">
          <summary>{FACTS.notInHistory}</summary>
          <ul class="status-list">
            {report.unreferencedManifests.map((label) => (
              <li key={label}>
                <code>
                  <HostileText text={label} />
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Findings by how they came out. */
export function ResultGroups({ results }: { readonly results: Results }): JSX.Element {
  return (
    <>
      <Group kind="failed" entries={results.failure} open />
      <Group kind="noted" entries={results.informational} />
      <Group kind="passed" entries={results.success} />
    </>
  );
}

interface GroupProperties {
  readonly kind: keyof typeof CHECKS;
  readonly entries: Results['success'];
  readonly open?: boolean;
}

function Group({ kind, entries, open = false }: GroupProperties): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <details class={`disclosure checks-${kind}`} open={open}>
      <summary>
        {CHECKS[kind]} <span class="count">{numberText(entries.length)}</span>
      </summary>
      <CheckList entries={entries} kind={kind} />
    </details>
  );
}

function joined(all: readonly Results[]): Results {
  return {
    success: all.flatMap((results) => results.success),
    informational: all.flatMap((results) => results.informational),
    failure: all.flatMap((results) => results.failure),
  };
}

function isEmpty({ success, informational, failure }: Results): boolean {
  return success.length + informational.length + failure.length === 0;
}
