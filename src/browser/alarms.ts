import browser from 'webextension-polyfill';

/** Makes sure that an alarm of this name rings every so many minutes, without pushing a running one back. */
export async function keepAlarm(name: string, periodInMinutes: number): Promise<void> {
  if ((await browser.alarms.get(name)) !== undefined) return;
  await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes });
}

export async function dropAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(rang: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => rang(alarm.name));
}
