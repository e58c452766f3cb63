import browser from 'webextension-polyfill';

export interface DynamicScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly files: readonly string[];
}

/** Makes the registered content scripts exactly these. */
export async function setContentScripts(scripts: readonly DynamicScript[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (outline(registered) === outline(scripts)) return;
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: registered.map((script) => script.id) });
  }
  if (scripts.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map((script) => ({
      id: script.id,
      matches: [...script.matches],
      ...(script.excludeMatches.length === 0 ? {} : { excludeMatches: [...script.excludeMatches] }),
      js: [...script.files],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_end' as const,
      persistAcrossSessions: false,
    })),
  );
}

/** Runs the content script in a page that is already open. Rejects where no script may run. */
export async function injectContentScript(tabId: number, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [...files] });
}

/** What tells one registration from another; matches in any order are the same. */
function outline(scripts: readonly { readonly id: string; readonly matches?: readonly string[] }[]): string {
  return JSON.stringify(scripts.map((script) => [script.id, [...(script.matches ?? [])].sort()]));
}
