import { expect, test } from 'vitest';
import { OLD_TRUST_MS } from '../../../src/background/limits.ts';
import { DEFAULT_SETTINGS } from '../../../src/background/settings-store.ts';
import { createTrustStore, TRUST_ALARM } from '../../../src/background/trust-store.ts';
import type { FetchedList } from '../../../src/broker/fetch-list.ts';
import { certificatesToPem } from '../../../src/signer/pem.ts';
import { testPki } from '../../make/pki.ts';
import { PUBLISHED_SIGNERS, PUBLISHED_TIME_STAMPS } from '../../make/published-lists.ts';

const NOW = Date.parse(PUBLISHED_SIGNERS.issued) + 30 * 24 * 60 * 60 * 1000;
const LATER = new Date(NOW - 1_000).toISOString();

/** A list as it is published (ETSI TS 119 602 in JSON), made of one that the product carries. */
function published(list: typeof PUBLISHED_SIGNERS, changes: Partial<typeof PUBLISHED_SIGNERS> = {}): string {
  const { name, issued, nextUpdate, entries } = { ...list, issued: LATER, ...changes };
  return JSON.stringify({
    LoTE: {
      ListAndSchemeInformation: {
        LoTEVersionIdentifier: 1,
        SchemeName: [{ lang: 'en', value: name }],
        ListIssueDateTime: issued,
        NextUpdate: nextUpdate,
      },
      TrustedEntitiesList: entries.map((entry) => ({
        TrustedEntityInformation: { TEName: [{ lang: 'en', value: entry.entity }] },
        TrustedEntityServices: [
          {
            ServiceInformation: {
              ServiceName: [{ lang: 'en', value: entry.name }],
              ServiceStatus: `http://c2pa.org/conformance/trust-list/${entry.trusted ? 'trusted' : 'untrusted'}`,
              StatusStartingTime: entry.since,
              ServiceDigitalIdentity: { X509Certificates: [{ val: entry.der }] },
            },
          },
        ],
      })),
    },
  });
}

function bench() {
  let kept: unknown = null;
  const alarms = new Map<string, number>();
  const state = {
    now: NOW,
    refreshTrust: true,
    answers: {
      signers: { text: published(PUBLISHED_SIGNERS) } as FetchedList,
      timeStamps: { text: published(PUBLISHED_TIME_STAMPS) } as FetchedList,
    },
    asked: 0,
    own: [] as readonly string[],
  };
  const life = () =>
    createTrustStore({
      ownAnchors: () => Promise.resolve(state.own),
      box: {
        read: () => Promise.resolve(kept),
        write: (value) => {
          kept = structuredClone(value);
          return Promise.resolve();
        },
      },
      settings: {
        read: () => Promise.resolve({ ...DEFAULT_SETTINGS, refreshTrust: state.refreshTrust }),
      },
      fetchList: (which) => {
        state.asked++;
        return Promise.resolve(state.answers[which]);
      },
      keepAlarm: (name, minutes) => {
        alarms.set(name, minutes);
        return Promise.resolve();
      },
      dropAlarm: (name) => {
        alarms.delete(name);
        return Promise.resolve();
      },
      now: () => state.now,
    });
  return { life, state, alarms, spoil: (value: unknown) => (kept = value) };
}

test('without any refresh the product’s own lists hold', async () => {
  const status = await bench().life().status();
  expect(status).toMatchObject({ listIssued: PUBLISHED_SIGNERS.issued, fetchedAt: null, lastFailure: null });
  expect(status.signerAnchors).toBeGreaterThan(10);
  expect(status.timeStampAnchors).toBeGreaterThan(10);
});

test('a later issue replaces the list, changes the version, and outlives the background', async () => {
  const { life, state } = bench();
  const first = life();
  const before = await first.current();
  state.answers.signers = { text: published(PUBLISHED_SIGNERS, { entries: PUBLISHED_SIGNERS.entries.slice(1) }) };
  expect(await first.refresh()).toMatchObject({
    listIssued: LATER,
    fetchedAt: new Date(NOW).toISOString(),
    lastFailure: null,
  });
  const after = await life().current();
  expect(after.version).not.toBe(before.version);
  expect(after.signerAnchors.length).toBe(before.signerAnchors.length - 1);
  expect(after.signerAnchors.some(({ list }) => list === 'interim')).toBe(true);
  expect((await life().texts()).signers).toContain(LATER);
});

test.each<readonly [string, FetchedList, RegExp]>([
  ['the network is down', { text: null, problem: 'network' }, /^network$/],
  ['the server is down', { text: null, problem: 'http-503' }, /^http-503$/],
  ['the answer is endless', { text: null, problem: 'too-large' }, /^too-large$/],
  ['the answer is no JSON', { text: '<html>' }, /^unreadable$/],
  ['the answer is no list', { text: '{"LoTE":{}}' }, /^unreadable$/],
  ['the list is older', { text: published(PUBLISHED_SIGNERS, { issued: '2020-01-01T00:00:00Z' }) }, /^older/],
  ['the list is from the future', { text: published(PUBLISHED_SIGNERS, { issued: '2099-01-01T00:00:00Z' }) }, /future/],
  ['the list has run out', { text: published(PUBLISHED_SIGNERS, { nextUpdate: LATER }) }, /^expired/],
  [
    'the list lost its anchors',
    { text: published(PUBLISHED_SIGNERS, { entries: PUBLISHED_SIGNERS.entries.slice(-1) }) },
    /^shrunk/,
  ],
  ['it is the other list', { text: published(PUBLISHED_TIME_STAMPS) }, /^another-list/],
])('where %s, the last good list stays and the failure is known', async (_, answer, problem) => {
  const { life, state } = bench();
  const store = life();
  await store.refresh();
  const good = await store.current();
  state.answers.signers = answer;
  state.now += 1_000;
  const status = await store.refresh();
  expect(status.lastFailure).toMatch(problem);
  expect(status.fetchedAt).toBe(new Date(NOW).toISOString());
  expect((await life().current()).version).toBe(good.version);
});

test('refreshing that fails for a month is told, and a success ends it', async () => {
  const { life, state } = bench();
  const good = state.answers.signers;
  state.answers.signers = { text: null, problem: 'network' };
  const store = life();
  await store.refresh();
  state.now += OLD_TRUST_MS;
  await store.refresh();
  expect(await store.isOld()).toBe(false);
  state.now += 1;
  expect(await life().isOld()).toBe(true);
  state.refreshTrust = false;
  expect(await store.isOld()).toBe(false);
  state.refreshTrust = true;
  state.answers.signers = good;
  await store.refresh();
  expect(await store.isOld()).toBe(false);
});

test('the daily alarm follows the setting, and a ring without consent asks nobody', async () => {
  const { life, state, alarms } = bench();
  const store = life();
  await store.schedule();
  expect(alarms.get(TRUST_ALARM)).toBe(24 * 60);
  await store.alarmRang();
  expect(state.asked).toBe(2);
  state.refreshTrust = false;
  await store.schedule();
  expect(alarms.size).toBe(0);
  await store.alarmRang();
  expect(state.asked).toBe(2);
});

test.each([null, 'x', { version: 2 }, { version: 1, signers: '{', fetchedAt: 'never' }])(
  'what is kept as %j is not believed',
  async (value) => {
    const { life, spoil } = bench();
    spoil(value);
    expect(await life().status()).toMatchObject({ listIssued: PUBLISHED_SIGNERS.issued, fetchedAt: null });
  },
);

test('a certificate that the user adds counts as the user’s own from then on, and no longer than it is kept', async () => {
  const { root } = await testPki();
  const { life, state } = bench();
  const store = life();
  const before = await store.current();
  state.own = [certificatesToPem(root.certificate)];
  const { signerAnchors, version } = await store.current();
  expect(signerAnchors).toHaveLength(before.signerAnchors.length + 1);
  expect(signerAnchors.at(-1)).toMatchObject({ list: 'user', entity: 'Whence test authority' });
  expect(version).not.toBe(before.version);
  state.own = ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'];
  expect((await store.current()).signerAnchors).toHaveLength(before.signerAnchors.length);
  state.own = [];
  expect((await store.current()).version).toBe(before.version);
});
