import { describe, expect, test } from 'vitest';
import { createRedirectFence, joinRedirectFence, PRIVATE_HOST_FILTERS } from '../../../src/broker/redirect-fence.ts';
import type { RequestRule } from '../../../src/browser/session-rules.ts';
import { PRIVATE_ADDRESSES, PUBLIC_ADDRESSES } from './addresses.ts';

const isBlocked = (address: string): boolean =>
  PRIVATE_HOST_FILTERS.some((filter) => new RegExp(filter).test(new URL(address).href));

describe('the rules block every hop to a private host', () => {
  test.each(PRIVATE_ADDRESSES)('%s', (address) => {
    expect(isBlocked(address)).toBe(true);
  });
  test('also where a user name stands before it', () => {
    expect(isBlocked('http://user:word@127.0.0.1/')).toBe(true);
  });
});

describe('and let every public one pass', () => {
  test.each(PUBLIC_ADDRESSES)('%s', (address) => {
    expect(isBlocked(address)).toBe(false);
  });
});

/** The browser's rules as the fence left them. */
function fakeRules(): { rules: Map<number, RequestRule>; port: Parameters<typeof createRedirectFence>[0] } {
  const rules = new Map<number, RequestRule>();
  const change = (remove: readonly number[], add: readonly RequestRule[]): Promise<void> => {
    for (const id of remove) rules.delete(id);
    for (const rule of add) {
      if (rules.has(rule.id)) return Promise.reject(new Error(`rule ${rule.id} is there already`));
      rules.set(rule.id, rule);
    }
    return Promise.resolve();
  };
  return { rules, port: { change, replace: (add) => change([...rules.keys()], add) } };
}

/** As the browser decides: the highest priority wins. */
function passes(rules: ReadonlyMap<number, RequestRule>, address: string): boolean {
  const [first] = [...rules.values()]
    .filter((rule) => new RegExp(rule.regexFilter).test(new URL(address).href))
    .sort((one, other) => other.priority - one.priority);
  return first === undefined || first.action === 'allow';
}

test('an opening lets its hosts through until the last of its users closes it', async () => {
  const { rules, port } = fakeRules();
  const fence = createRedirectFence(port);
  expect(await fence.ready()).toBe(true);
  const closeFirst = await fence.open(['127.0.0.1']);
  const closeSecond = await fence.open(['127.0.0.1', '[::1]', 'nas.local']);
  expect(passes(rules, 'http://127.0.0.1:8000/a')).toBe(true);
  expect(passes(rules, 'http://[::1]/a')).toBe(true);
  expect(passes(rules, 'http://127.0.0.10/a')).toBe(false);
  expect(passes(rules, 'http://nas.local/a')).toBe(true);
  expect(passes(rules, 'http://nasxlocal/a')).toBe(false); // the dots of an opening are dots
  await closeFirst();
  expect(passes(rules, 'http://127.0.0.1:8000/a')).toBe(true);
  await closeSecond();
  expect(passes(rules, 'http://127.0.0.1:8000/a')).toBe(false);
  expect(passes(rules, 'http://[::1]/a')).toBe(false);
});

test('a fence that starts anew closes what an earlier life left open', async () => {
  const { rules, port } = fakeRules();
  const before = createRedirectFence(port);
  await before.open(['localhost']);
  const after = createRedirectFence(port);
  await after.ready();
  expect(passes(rules, 'http://localhost/')).toBe(false);
  expect(rules.size).toBe(PRIVATE_HOST_FILTERS.length);
});

test('a page of ours opens and closes without touching the rules of the background', async () => {
  const { rules, port } = fakeRules();
  const background = createRedirectFence(port);
  const close = await background.open(['localhost']);
  const page = joinRedirectFence(port);
  const closePage = await page.open(['localhost']);
  await closePage();
  expect(passes(rules, 'http://localhost/')).toBe(true);
  await close();
  expect(passes(rules, 'http://localhost/')).toBe(false);
});

test('a browser that takes no rules is said to be unfenced', async () => {
  const broken = { replace: () => Promise.reject(new Error('no')), change: () => Promise.reject(new Error('no')) };
  const fence = createRedirectFence(broken);
  expect(await fence.ready()).toBe(false);
  await (await fence.open(['localhost']))();
});
