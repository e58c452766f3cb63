import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { TrustStatus } from '../messages/protocol.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { Switch } from '../ui/switch.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { numberText } from '../wording/number.ts';
import { daysAgo, OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';

const DAY_MS = 86_400_000;

/** Which lists are in use, how old they are, and whether they are kept current. */
export function TrustLists(): JSX.Element {
  const [status, setStatus] = useState<TrustStatus | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { settings, change } = useSettings();
  const load = (kind: 'trust-status' | 'refresh-trust'): void => {
    setBusy(true);
    ask(kind, {})
      .then(
        (read) => {
          setStatus(read);
          setFailed(false);
        },
        () => setFailed(true),
      )
      .finally(() => setBusy(false));
  };
  useEffect(() => load('trust-status'), []);
  return (
    <section class="group">
      <h2>{OPTIONS.trustTitle}</h2>
      <p class="note">{OPTIONS.trustNote}</p>
      {status === null ? null : <Facts status={status} />}
      <p role="status">{failed ? NO_ANSWER.text : null}</p>
      <div class="row">
        <Switch
          name="refresh"
          on={settings?.refreshTrust ?? false}
          disabled={settings === null}
          onSwitch={(refreshTrust) => change({ refreshTrust })}
        >
          {OPTIONS.refresh}
        </Switch>
        <p class="note">{OPTIONS.refreshNote}</p>
      </div>
      <p>
        <button type="button" class="button" disabled={busy} onClick={() => load('refresh-trust')}>
          {busy && status !== null ? OPTIONS.refreshing : OPTIONS.refreshNow}
        </button>
      </p>
    </section>
  );
}

function Facts({ status }: { readonly status: TrustStatus }): JSX.Element {
  const age = Math.floor((Date.now() - Date.parse(status.listIssued)) / DAY_MS);
  return (
    <dl class="trust-facts">
      <dt>{OPTIONS.issued}</dt>
      <dd>
        <TimeText iso={status.listIssued} />
        {Number.isNaN(age) ? null : <span class="fact-label">{` (${daysAgo(age)})`}</span>}
      </dd>
      <dt>{OPTIONS.fetched}</dt>
      <dd>{status.fetchedAt === null ? OPTIONS.never : <TimeText iso={status.fetchedAt} exact />}</dd>
      {status.lastFailure === null ? null : (
        <>
          <dt>{OPTIONS.failure}</dt>
          <dd>
            <HostileText text={status.lastFailure} />
          </dd>
        </>
      )}
      <dt>{OPTIONS.signers}</dt>
      <dd>{numberText(status.signerAnchors)}</dd>
      <dt>{OPTIONS.timeStamps}</dt>
      <dd>{numberText(status.timeStampAnchors)}</dd>
      <dt>{OPTIONS.version}</dt>
      <dd class="mono">{status.version}</dd>
    </dl>
  );
}
