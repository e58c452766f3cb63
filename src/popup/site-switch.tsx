import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { requestOrigin } from '../browser/permissions.ts';
import { ask } from '../messages/ask.ts';
import type { SiteAccess } from '../messages/protocol.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { Switch } from '../ui/switch.tsx';
import { allowSite, checkSite, POPUP } from '../wording/popup.ts';
import { SURFACE } from '../wording/surface.ts';

interface Properties {
  readonly access: SiteAccess;
  readonly onChange: () => void;
  readonly asButton?: boolean;
}

/** Switches checking on this site; where Whence may not read it yet, the browser asks for that first. */
export function SiteSwitch({ access, onChange, asButton = false }: Properties): JSX.Element | null {
  const [message, setMessage] = useState<string | null>(null);
  const { origin } = access;
  if (origin === null) return null;

  const turn = (scan: boolean): void => {
    // The request must come straight from the click, before anything is awaited, or browsers refuse it.
    const permission = scan && !access.permitted ? requestOrigin(origin) : Promise.resolve(true);
    void permission
      .then(async (given) => {
        if (!given) return POPUP.refused;
        await ask('set-site-scan', { origin, scan });
        return null;
      })
      .catch(() => SURFACE.noAnswerTitle)
      .then((result) => {
        setMessage(result);
        onChange();
      });
  };

  const host = <HostileText text={new URL(origin).host} />;
  return (
    <div class="site-switch">
      {asButton ? (
        <button type="button" class="button primary" data-action="allow-site" onClick={() => turn(true)}>
          <span>
            <SentenceText sentence={allowSite(host)} />
          </span>
        </button>
      ) : (
        <Switch name="site" on={access.permitted && access.scan} onSwitch={turn}>
          <SentenceText sentence={checkSite(host)} />
        </Switch>
      )}
      <p class="switch-message" role="status">
        {message}
      </p>
    </div>
  );
}
