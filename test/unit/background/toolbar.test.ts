import { expect, test } from 'vitest';
import { keepAwake } from '../../../src/background/keep-awake.ts';
import { createTabItems } from '../../../src/background/tab-items.ts';
import { createToolbar, toolbarState } from '../../../src/background/toolbar.ts';
import type { ToolbarState } from '../../../src/browser/action.ts';
import type { Verdict } from '../../../src/verdict/judgement.ts';
import { handTimers } from '../broker/loopback.ts';
import { fakeArea } from './fake-area.ts';
import { judgement, stored } from './samples.ts';

test.each<readonly [readonly Verdict[], string]>([
  [[], ''],
  [['none', 'not-checked', 'checking'], ''],
  [['trusted', 'none'], '1'],
  [['trusted', 'unknown-signer', 'none'], '2'],
  [['trusted', 'changed'], '2!'],
  [['invalid'], '1!'],
  [Array.from({ length: 100 }, () => 'trusted' as const), '99+'],
  [[...Array.from({ length: 100 }, () => 'trusted' as const), 'changed'], '99+!'],
])('%j is marked "%s"', (verdicts, text) => {
  expect(toolbarState(verdicts).text).toBe(text);
  expect(text.length).toBeLessThanOrEqual(4);
});

test('what does not hold is said in words and looks different', () => {
  expect(toolbarState(['changed', 'trusted'])).not.toEqual(toolbarState(['trusted', 'trusted']));
  expect(toolbarState(['changed']).title).toMatch(/does not hold/);
  expect(toolbarState([]).title).not.toMatch(/does not hold/);
});

test('many changes of a tab at once make few drawings, and the last one shows', async () => {
  const shown: ToolbarState[] = [];
  const items = createTabItems(fakeArea(), (tabId) => void draw(tabId));
  const draw = createToolbar(items, (_, state) => {
    shown.push(state);
    return Promise.resolve();
  });
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      items.put(1, stored(`i${index}`, { item: { judgement: judgement('trusted') } })),
    ),
  );
  await draw(1);
  expect(shown.at(-1)?.text).toBe('50');
  expect(shown.length).toBeLessThan(50);
});

test('the background is kept awake while work is under way and not longer', async () => {
  const timers = handTimers();
  let beats = 0;
  const awake = keepAwake(() => {
    beats++;
    return Promise.reject(new Error('gone'));
  }, timers);
  let end = (): void => undefined;
  const first = awake(() => new Promise<void>((resolve) => (end = resolve)));
  const second = awake(() => Promise.reject(new Error('failed')));
  await expect(second).rejects.toThrow('failed');
  timers.pass(65_000);
  expect(beats).toBe(3);
  end();
  await first;
  timers.pass(65_000);
  expect(beats).toBe(3);
  expect(timers.running).toBe(0);
});
