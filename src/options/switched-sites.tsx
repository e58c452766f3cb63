import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { SiteSwitch } from '../messages/protocol.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { Switch } from '../ui/switch.tsx';
import { forgetSwitch, OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';
import { siteName } from './site-name.ts';

/** The sites that were switched on or off for themselves, whatever the settings above say. */
export function SwitchedSites(): JSX.Element {
  const [switches, setSwitches] = useState<readonly SiteSwitch[] | null>(null);
  const [failed, setFailed] = useState(false);
  const take = useCallback((answer: Promise<readonly SiteSwitch[]>): void => {
    answer.then(
      (listed) => {
        setSwitches(listed.toSorted((one, other) => one.origin.localeCompare(other.origin)));
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(() => take(ask('site-switches', {})), [take]);
  const turn = (origin: string, scan: boolean): void =>
    take(ask('set-site-scan', { origin, scan }).then(() => ask('site-switches', {})));
  return (
    <>
      <h3>{OPTIONS.switchedTitle}</h3>
      {switches === null ? null : (
        <p class="note">{switches.length === 0 ? OPTIONS.switchedNone : OPTIONS.switchedNote}</p>
      )}
      <ul class="sites" data-list="switched">
        {(switches ?? []).map(({ origin, scan }) => (
          <li key={origin} data-site={origin}>
            <Switch name="site" on={scan} onSwitch={(on) => turn(origin, on)}>
              <HostileText text={siteName(origin)} />
            </Switch>
            <button type="button" class="text-button" onClick={() => take(ask('forget-site-switch', { origin }))}>
              <span aria-hidden="true">{OPTIONS.forget}</span>
              <span class="visually-hidden">
                <SentenceText sentence={forgetSwitch(siteName(origin))} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failed ? NO_ANSWER.text : null}</p>
    </>
  );
}
