import type { JSX } from 'preact';
import { ask } from '../messages/ask.ts';
import type { SiteAccess } from '../messages/protocol.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { POPUP, quietSite } from '../wording/popup.ts';

interface Properties {
  /** Null where there is no site to speak of. */
  readonly access: SiteAccess | null;
  readonly onChange: () => void;
}

/** How Whence behaves on all pages: are pictures marked, and is anything looked at without being asked? */
export function QuickSwitches({ access, onChange }: Properties): JSX.Element {
  const { settings, change } = useSettings();
  const origin = access?.origin ?? null;
  return (
    <div class="quick-switches">
      <Switch
        name="badges"
        on={settings?.badges ?? false}
        disabled={settings === null}
        onSwitch={(badges) => change({ badges })}
      >
        {POPUP.badges}
      </Switch>
      <Switch
        name="quiet"
        on={settings?.quiet ?? false}
        disabled={settings === null}
        onSwitch={(quiet) => change({ quiet })}
      >
        {POPUP.quiet}
      </Switch>
      {access === null || !access.possible || origin === null ? null : (
        <Switch
          name="site-quiet"
          on={access.quiet ?? false}
          onSwitch={(quiet) => {
            ask('set-site-quiet', { origin, quiet }).then(onChange, onChange);
          }}
        >
          <SentenceText sentence={quietSite(<HostileText text={new URL(origin).host} />)} />
        </Switch>
      )}
    </div>
  );
}
