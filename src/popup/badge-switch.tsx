import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Settings } from '../messages/protocol.ts';
import { Switch } from '../ui/switch.tsx';
import { POPUP } from '../wording/popup.ts';

/** Are pictures marked on the page itself? */
export function BadgeSwitch(): JSX.Element {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    ask('settings', {}).then(setSettings, () => setSettings(null));
  }, []);
  const turn = (badges: boolean): void => {
    ask('set-settings', { badges }).then(setSettings, () => setSettings(null));
  };
  return (
    <Switch name="badges" on={settings?.badges ?? false} disabled={settings === null} onSwitch={turn}>
      {POPUP.badges}
    </Switch>
  );
}
