import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { holdsInstallHosts, requestInstallHosts } from '../browser/install-hosts.ts';
import { WELCOME } from '../wording/welcome.ts';

type Permission = 'unknown' | 'held' | 'missing' | 'refused';

/** Asks for the supported sites where the browser did not give them at install, and says so where it did. */
export function HostPermission(): JSX.Element {
  const [permission, setPermission] = useState<Permission>('unknown');
  useEffect(() => {
    holdsInstallHosts().then(
      (held) => setPermission(held ? 'held' : 'missing'),
      () => setPermission('missing'),
    );
  }, []);
  const request = (): void => {
    // Straight from the click: browsers refuse the question at any other time.
    requestInstallHosts().then(
      (given) => setPermission(given ? 'held' : 'refused'),
      () => setPermission('refused'),
    );
  };
  return (
    <section class="permission" data-permission={permission}>
      <h2>{WELCOME.askTitle}</h2>
      <p>{WELCOME.ask}</p>
      {permission === 'missing' || permission === 'refused' ? (
        <p>
          <button type="button" class="button primary" data-action="allow-sites" onClick={request}>
            {WELCOME.allow}
          </button>
        </p>
      ) : null}
      <p role="status" class="permission-state">
        {permission === 'held' ? WELCOME.allowed : permission === 'refused' ? WELCOME.refused : null}
      </p>
      <p class="later">{WELCOME.later}</p>
    </section>
  );
}
