import browser from 'webextension-polyfill';

/** A rule on our own network requests, by regular expression (RE2) over the whole address. */
export interface RequestRule {
  readonly id: number;
  readonly action: 'block' | 'allow';
  readonly priority: number;
  /** Either of the two. */
  readonly regexFilter?: string;
  readonly requestDomains?: readonly string[];
}

/** Replaces the session rules of the given ids. They hold for requests that this extension itself begins, on every hop. */
export async function setRequestRules(remove: readonly number[], add: readonly RequestRule[]): Promise<void> {
  const initiatorDomains = [new URL(browser.runtime.getURL('')).hostname];
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [...remove],
    addRules: add.map((rule) => ({
      id: rule.id,
      priority: rule.priority,
      action: { type: rule.action },
      condition: {
        initiatorDomains,
        ...(rule.regexFilter === undefined ? {} : { regexFilter: rule.regexFilter }),
        ...(rule.requestDomains === undefined ? {} : { requestDomains: [...rule.requestDomains] }),
      },
    })),
  });
}
