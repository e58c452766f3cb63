import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { withdrawPattern } from '../browser/install-hosts.ts';
import { grantedPatterns, onPermissionsChanged } from '../browser/permissions.ts';
import { contentScriptEntry, requiredPatterns } from '../browser/runtime.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { OPTIONS, removeSite } from '../wording/options.ts';
import { AddSite } from './add-site.tsx';
import { siteName } from './site-name.ts';
import { SwitchedSites } from './switched-sites.tsx';

/** Every site that Whence may read now: those named at install, and those that were allowed since. */
export function SiteList(): JSX.Element {
  const [granted, setGranted] = useState<readonly string[]>([]);
  const refresh = useCallback((): void => {
    grantedPatterns().then(setGranted, () => setGranted([]));
  }, []);
  useEffect(() => {
    refresh();
    onPermissionsChanged(refresh);
  }, [refresh]);
  const named = new Set(requiredPatterns());
  // Browsers also list where the content script runs, which is within what was named.
  const scripted = new Set(contentScriptEntry().matches);
  const own = granted.filter((pattern) => !named.has(pattern) && !scripted.has(pattern));
  const installed = granted.filter((pattern) => named.has(pattern));
  return (
    <section class="group">
      <h2>{OPTIONS.sitesTitle}</h2>
      <p class="note">{OPTIONS.sitesNote}</p>
      <h3>{OPTIONS.allowedTitle}</h3>
      {own.length === 0 ? <p class="note">{OPTIONS.allowedNone}</p> : null}
      <ul class="sites">
        {own.map((pattern) => (
          <li key={pattern}>
            <HostileText text={siteName(pattern)} />
            <button type="button" class="text-button" onClick={() => void withdrawPattern(pattern).then(refresh)}>
              <span aria-hidden="true">{OPTIONS.remove}</span>
              <span class="visually-hidden">
                <SentenceText sentence={removeSite(siteName(pattern))} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdded={refresh} />
      <SwitchedSites />
      {installed.length === 0 ? null : (
        <details>
          <summary>{OPTIONS.installedTitle}</summary>
          <ul class="sites named">
            {installed.map((pattern) => (
              <li key={pattern}>{siteName(pattern)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
