import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { shortcutSetting } from './shortcut-setting.ts';
import { type Shortcut, shortcutOf } from './shortcuts.ts';

export interface Shortcuts {
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
}

/** Single keys, which people who speak to their computer or rest a hand on it can turn off (WCAG 2.1.4). */
export function useShortcuts(act: (shortcut: Shortcut) => void): Shortcuts {
  const [on, setOn] = useState(true);
  // Keys may follow each other faster than effects: each acts on what is drawn when it is pressed.
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    void shortcutSetting.read().then(setOn, () => setOn(true));
  }, []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (shortcut === null || (!on && shortcut !== 'help')) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
  const change = useCallback((wanted: boolean): void => {
    setOn(wanted);
    void shortcutSetting.write(wanted).catch(() => undefined); // Holds for this page all the same.
  }, []);
  return { on, setOn: change };
}
