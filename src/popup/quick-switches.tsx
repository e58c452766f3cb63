import type { JSX } from 'preact';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { POPUP } from '../wording/popup.ts';

/** How Whence behaves on all pages: are pictures marked, and is anything looked at without being asked? */
export function QuickSwitches(): JSX.Element {
  const { settings, change } = useSettings();
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
        on={settings !== null && !settings.scanByDefault}
        disabled={settings === null}
        onSwitch={(quiet) => change({ scanByDefault: !quiet })}
      >
        {POPUP.quiet}
      </Switch>
    </div>
  );
}
