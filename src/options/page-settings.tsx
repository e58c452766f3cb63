import type { JSX } from 'preact';
import { showsPageResponses } from '../browser/page-responses.ts';
import type { Settings } from '../messages/protocol.ts';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';

interface Choice {
  readonly name: Exclude<keyof Settings, 'refreshTrust'>;
  readonly label: string;
  readonly note: string;
}

/** In the language of the moment. */
function choices(): readonly Choice[] {
  const all: readonly Choice[] = [
    { name: 'badges', label: OPTIONS.badges, note: OPTIONS.badgesNote },
    { name: 'scanByDefault', label: OPTIONS.scan, note: OPTIONS.scanNote },
    { name: 'quiet', label: OPTIONS.quiet, note: OPTIONS.quietNote },
    { name: 'saveData', label: OPTIONS.saveData, note: OPTIONS.saveDataNote },
    { name: 'exactBytes', label: OPTIONS.exactBytes, note: OPTIONS.exactBytesNote },
  ];
  // Nobody is offered what their browser cannot do.
  return showsPageResponses() ? all : all.filter(({ name }) => name !== 'exactBytes');
}

/** How Whence behaves on pages. */
export function PageSettings(): JSX.Element {
  const { settings, failed, change } = useSettings();
  return (
    <section class="group">
      <h2>{OPTIONS.pagesTitle}</h2>
      {choices().map(({ name, label, note }) => (
        <div key={name} class="row">
          <Switch
            name={name}
            on={settings?.[name] ?? false}
            disabled={settings === null}
            onSwitch={(on) => change({ [name]: on })}
          >
            {label}
          </Switch>
          <p class="note">{note}</p>
        </div>
      ))}
      <p role="status">{failed ? NO_ANSWER.text : null}</p>
    </section>
  );
}
