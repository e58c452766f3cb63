import browser from 'webextension-polyfill';

/** A rule on our own network requests, by regular expression (RE2) over the whole address. */
export interface RequestRule {
  readonly id: number;
  readonly action: 'block' | 'allow';
  readonly priority: number;
  readonly regexFilter: string;
}

/** Makes the session rules exactly these. They hold for requests that this extension itself begins, on every hop. */
export async function replaceRequestRules(rules: readonly RequestRule[]): Promise<void> {
  const old = await browser.declarativeNetRequest.getSessionRules();
  await update(
    old.map((rule) => rule.id),
    rules,
  );
}

/** Takes some session rules away and adds others, in one step. */
export function changeRequestRules(remove: readonly number[], add: readonly RequestRule[]): Promise<void> {
  return update(remove, add);
}

async function update(remove: readonly number[], add: readonly RequestRule[]): Promise<void> {
  const initiatorDomains = [new URL(browser.runtime.getURL('')).hostname];
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [...remove],
    addRules: add.map((rule) => ({
      id: rule.id,
      priority: rule.priority,
      action: { type: rule.action },
      // Hosts are lower case in every parsed address; matching exactly halves what Chrome's limit counts.
      condition: { initiatorDomains, regexFilter: rule.regexFilter, isUrlFilterCaseSensitive: true },
    })),
  });
}
