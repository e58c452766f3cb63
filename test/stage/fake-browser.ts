/** What the pages of the extension ask of the browser, answered from a table: a page is shown without an extension around it. */
export interface Answers {
  /** Replies of the background by the kind of the question; a kind that is missing is never answered. */
  readonly replies: Readonly<Record<string, unknown>>;
  readonly granted: readonly string[];
  readonly required: readonly string[];
  /** Kept in localStorage before the page begins. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Runs in the page, before anything else: it must bring all it needs. */
export function installFakeBrowser(answers: Answers): void {
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  const root = `${location.origin}/`;
  for (const [key, value] of Object.entries(answers.kept)) localStorage.setItem(key, value);
  const answer = (message: { readonly whence?: string }): Promise<unknown> => {
    const kind = message.whence ?? '';
    if (!(kind in answers.replies)) return new Promise(() => undefined);
    const reply = answers.replies[kind];
    if (reply === 'fails') return Promise.resolve({ ok: false, code: 'failed' });
    return Promise.resolve({ ok: true, reply });
  };
  const area = { get: () => Promise.resolve({}), set: () => Promise.resolve(), remove: () => Promise.resolve() };
  const browser = {
    runtime: {
      id: 'whence',
      getURL: (path: string) => new URL(path, root).href,
      getManifest: () => ({ version: '0.0.0', host_permissions: answers.required, content_scripts: [] }),
      sendMessage: answer,
      onMessage: nothing,
      openOptionsPage: () => Promise.resolve(),
    },
    tabs: {
      query: () => Promise.resolve([{ id: 7, windowId: 1, index: 0, incognito: false, status: 'complete' }]),
      onActivated: nothing,
      onUpdated: nothing,
    },
    storage: { onChanged: nothing, local: area, session: area },
    permissions: {
      contains: () => Promise.resolve(answers.required.length === 0),
      getAll: () => Promise.resolve({ origins: answers.granted }),
      request: () => Promise.resolve(false),
      remove: () => Promise.resolve(true),
      onAdded: nothing,
      onRemoved: nothing,
    },
    declarativeNetRequest: { updateSessionRules: () => Promise.resolve(), getSessionRules: () => Promise.resolve([]) },
    i18n: { getUILanguage: () => 'en' },
    sidebarAction: { open: () => Promise.resolve() },
  };
  Object.assign(globalThis, { browser, chrome: { runtime: { id: 'whence' } } });
}
