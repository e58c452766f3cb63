import type { SiteAccess, TabList } from '../../src/messages/protocol.ts';
import type { Answers } from './fake-browser.ts';
import { ITEMS } from './items.ts';

export interface Scenario {
  readonly name: string;
  /** Path of the page within the build. */
  readonly path: string;
  readonly answers: Answers;
  /** Is there when the page shows what the scenario is about. */
  readonly ready: string;
  readonly width: number;
}

const ACCESS: SiteAccess = { origin: 'https://x.com', permitted: true, scan: true, possible: true };
const SETTINGS = {
  badges: true,
  scanByDefault: true,
  refreshTrust: true,
  quiet: false,
  saveData: false,
  exactBytes: false,
};
const REPLIES = {
  settings: SETTINGS,
  'set-settings': SETTINGS,
  'site-switches': [
    { origin: 'https://news.example', scan: true },
    { origin: 'https://quiet.example', scan: false },
  ],
  'trust-status': {
    version: 'c2pa-2026-08-05',
    listIssued: '2026-08-05T00:00:00Z',
    fetchedAt: '2026-11-21T04:00:00Z',
    lastFailure: null,
    signerAnchors: 30,
    timeStampAnchors: 22,
  },
  'trust-texts': { signers: null, timeStamps: null },
  'point-at-item': null,
};
const ANSWERS: Answers = { replies: REPLIES, granted: ['https://news.example/*'], required: [], kept: {} };
const POPUP = 'src/popup/index.html';
const SAMPLE_JUDGED = '.sample-feed:not(:has([data-verdict=checking]))';

function withList(list: Partial<TabList> | 'fails' | null): Answers {
  const whole = list === null || list === 'fails' ? list : { items: [], omitted: 0, access: ACCESS, ...list };
  return { ...ANSWERS, replies: list === null ? REPLIES : { ...REPLIES, 'list-items': whole } };
}

function popup(name: string, answers: Answers, ready: string): Scenario {
  return { name: `popup-${name}`, path: POPUP, answers, ready, width: 400 };
}

/** Every page of ours in every state that it can be in. */
export const SCENARIOS: readonly Scenario[] = [
  popup('list', withList({ items: ITEMS, omitted: 3 }), '[data-item]'),
  popup('loading', withList(null), '[data-state=loading]'),
  popup('failed', withList('fails'), '[data-state=failed]'),
  popup('empty', withList({}), '[data-state=empty]'),
  popup('site-off', withList({ access: { ...ACCESS, scan: false } }), '[data-state=site-off]'),
  popup('not-permitted', withList({ access: { ...ACCESS, permitted: false } }), '[data-state=not-permitted]'),
  popup('impossible', withList({ access: { ...ACCESS, possible: false } }), '[data-state=impossible]'),
  {
    name: 'panel-list',
    path: 'src/panel/index.html',
    answers: withList({ items: ITEMS }),
    ready: '[data-item]',
    width: 360,
  },
  { name: 'options', path: 'src/options/index.html', answers: ANSWERS, ready: '.trust-facts', width: 1000 },
  {
    name: 'options-failed',
    path: 'src/options/index.html',
    answers: { ...ANSWERS, replies: Object.fromEntries(Object.keys(REPLIES).map((kind) => [kind, 'fails'])) },
    ready: '.group',
    width: 1000,
  },
  {
    name: 'welcome',
    path: 'src/welcome/index.html',
    answers: ANSWERS,
    ready: `#welcome:has(.permission-state) ${SAMPLE_JUDGED}`,
    width: 1000,
  },
  {
    name: 'welcome-missing',
    path: 'src/welcome/index.html',
    answers: { ...ANSWERS, required: ['https://x.com/*'] },
    ready: `#welcome:has([data-action=allow-sites]) ${SAMPLE_JUDGED}`,
    width: 1000,
  },
  { name: 'help', path: 'src/help/index.html', answers: ANSWERS, ready: '.chapter', width: 1000 },
  { name: 'election', path: 'src/election/index.html', answers: ANSWERS, ready: '.choose-country', width: 1000 },
  { name: 'inspect-start', path: 'src/inspect/index.html', answers: ANSWERS, ready: 'input[type=file]', width: 1000 },
];
