import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Settings } from '../messages/protocol.ts';

export interface SettingsState {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly failed: boolean;
  readonly change: (part: Partial<Settings>) => void;
}

/** The settings as the background keeps them: what is shown is what it answered, not what was clicked. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const take = useCallback((answer: Promise<Settings>): void => {
    answer.then(
      (read) => {
        setSettings(read);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(() => take(ask('settings', {})), [take]);
  const change = useCallback((part: Partial<Settings>): void => take(ask('set-settings', part)), [take]);
  return { settings, failed, change };
}
