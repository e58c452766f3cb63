import type { JSX } from 'preact';
import { HostileText, QuotedText } from '../ui/hostile-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import type { ActionReport } from '../verifier/report.ts';
import { actionName } from '../wording/actions.ts';
import { FACTS } from '../wording/inspector.ts';
import { SourceTypeText } from './source-type-text.tsx';

/** The recorded actions in their order, as the signer tells them. */
export function ActionList({ actions }: { readonly actions: readonly ActionReport[] }): JSX.Element | null {
  if (actions.length === 0) return null;
  return (
    <>
      <h3>{FACTS.actions}</h3>
      <ol class="actions">
        {actions.map((action, index) => (
          <li key={index}>
            <p class="action-name">
              <HostileText text={actionName(action.action) ?? action.action} />
              {action.when === null ? null : (
                <span class="fact-label">
                  {' '}
                  <TimeText iso={action.when} />
                </span>
              )}
            </p>
            {action.softwareAgent === null ? null : (
              <p>
                <QuotedText text={action.softwareAgent} />
              </p>
            )}
            {action.description === null ? null : (
              <p>
                <QuotedText text={action.description} />
              </p>
            )}
            {action.reason === null ? null : (
              <p>
                <QuotedText text={action.reason} />
              </p>
            )}
            {action.digitalSourceType === null ? null : (
              <p>
                {FACTS.sourceType} <SourceTypeText address={action.digitalSourceType} />
              </p>
            )}
            {action.attribution === 'gathered' ? <p class="fact-label">{FACTS.gathered}</p> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
