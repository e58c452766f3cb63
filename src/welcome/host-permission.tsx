import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { holdsInstallHosts, requestAllHosts, requestInstallHosts } from '../browser/install-hosts.ts';
import { ask } from '../messages/ask.ts';
import { NO_ANSWER } from '../wording/surface.ts';
import { WELCOME } from '../wording/welcome.ts';

type Permission = 'unknown' | 'held' | 'missing' | 'refused' | 'all' | 'click' | 'failed';

/** In the language of the moment. */
function said(permission: Permission): string | null {
  const words: Readonly<Record<Permission, string | null>> = {
    unknown: null,
    missing: null,
    held: WELCOME.allowed,
    refused: WELCOME.refused,
    all: WELCOME.allowedAll,
    click: WELCOME.clickChosen,
    failed: NO_ANSWER.text,
  };
  return words[permission];
}

/** Where Whence may look: on the supported sites, on all, or only where somebody clicks. The browser asks once more. */
export function HostPermission(): JSX.Element {
  const [permission, setPermission] = useState<Permission>('unknown');
  useEffect(() => {
    holdsInstallHosts().then(
      (held) => setPermission(held ? 'held' : 'missing'),
      () => setPermission('missing'),
    );
  }, []);
  // Straight from the click: browsers refuse the question at any other time.
  const request = (asked: Promise<boolean>, given: Permission): void => {
    asked
      .then(async (isGiven) => {
        if (!isGiven) return 'refused' as const;
        await ask('set-settings', { scanByDefault: true });
        return given;
      })
      .then(setPermission, () => setPermission('failed'));
  };
  const onlyClick = (): void => {
    ask('set-settings', { scanByDefault: false }).then(
      () => setPermission('click'),
      () => setPermission('failed'),
    );
  };
  return (
    <section class="permission" data-permission={permission}>
      <h2>{WELCOME.askTitle}</h2>
      <p>{WELCOME.ask}</p>
      <p class="permission-choices">
        <button
          type="button"
          class="button primary"
          data-action="allow-sites"
          onClick={() => request(requestInstallHosts(), 'held')}
        >
          {WELCOME.allow}
        </button>
        <button type="button" class="button" data-action="allow-all" onClick={() => request(requestAllHosts(), 'all')}>
          {WELCOME.allowAll}
        </button>
        <button type="button" class="button" data-action="only-click" onClick={onlyClick}>
          {WELCOME.onlyClick}
        </button>
      </p>
      <p class="later">{WELCOME.allowAllNote}</p>
      <p class="later">{WELCOME.onlyClickNote}</p>
      <p role="status" class="permission-state">
        {said(permission)}
      </p>
      <p class="later">{WELCOME.later}</p>
    </section>
  );
}
