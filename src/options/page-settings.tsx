import type { JSX } from 'preact';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';

/** How Whence behaves on pages. */
export function PageSettings(): JSX.Element {
  const { settings, failed, change } = useSettings();
  return (
    <section class="group">
      <h2>{OPTIONS.pagesTitle}</h2>
      <div class="row">
        <Switch
          name="badges"
          on={settings?.badges ?? false}
          disabled={settings === null}
          onSwitch={(badges) => change({ badges })}
        >
          {OPTIONS.badges}
        </Switch>
        <p class="note">{OPTIONS.badgesNote}</p>
      </div>
      <div class="row">
        <Switch
          name="scan"
          on={settings?.scanByDefault ?? false}
          disabled={settings === null}
          onSwitch={(scanByDefault) => change({ scanByDefault })}
        >
          {OPTIONS.scan}
        </Switch>
        <p class="note">{OPTIONS.scanNote}</p>
      </div>
      <p role="status">{failed ? NO_ANSWER.text : null}</p>
    </section>
  );
}
