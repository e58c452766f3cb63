import { createAnswerGuard } from '../broker/answer-guard.ts';
import { createFairQueue } from '../broker/fair-queue.ts';
import { fetchList } from '../broker/fetch-list.ts';
import { createFetcher, createLooker } from '../broker/fetcher.ts';
import { FETCHES_AT_ONCE, FETCHES_PER_HOST, FETCHES_PER_TAB, MAX_WAITING_PER_TAB } from '../broker/limits.ts';
import { createRedirectFence } from '../broker/redirect-fence.ts';
import { realTimers } from '../broker/timers.ts';
import { showOnToolbar } from '../browser/action.ts';
import { dropAlarm, keepAlarm, onAlarm } from '../browser/alarms.ts';
import { onLanguageChosen, wantedLanguages } from '../browser/chosen-language.ts';
import { savesData } from '../browser/connection.ts';
import { onMenuClick, setMenu } from '../browser/menus.ts';
import { ownAnchors } from '../browser/own-anchors.ts';
import { onOwnAnswer } from '../browser/own-answers.ts';
import { watchPageResponses } from '../browser/page-responses.ts';
import { grantedPatterns, mayRead, onHostsGranted, onHostsWithdrawn } from '../browser/permissions.ts';
import {
  contentScriptEntry,
  onInstalled,
  onMessage,
  onStartup,
  ownId,
  ownOrigin,
  ownUrl,
  ownVersion,
  requiredPatterns,
  stayAwake,
} from '../browser/runtime.ts';
import { injectContentScript, setContentScripts } from '../browser/scripting.ts';
import { changeRequestRules, replaceRequestRules } from '../browser/session-rules.ts';
import { closeStorageToPages, localArea, sessionArea } from '../browser/storage.ts';
import {
  allTabs,
  focusTab,
  onTabLoaded,
  onTabLoading,
  onTabRemoved,
  openTab,
  sendToTab,
  tabFacts,
} from '../browser/tabs.ts';
import { openOwnWorker } from '../judging/start-worker.ts';
import { createVerifierClient } from '../judging/verifier-client.ts';
import { openMemoryShelf } from '../memory/database.ts';
import { createMemory } from '../memory/memory.ts';
import { createStudioClient } from '../memory/studio-client.ts';
import { STUDIO_LINE } from '../memory/studio-messages.ts';
import { openOwnStudio } from '../memory/worker-studio.ts';
import { answerBackground } from '../messages/answer.ts';
import { askFrame } from '../messages/ask.ts';
import { question } from '../messages/envelope.ts';
import { judge } from '../verdict/judge.ts';
import { inspectMenu } from '../wording/toolbar.ts';
import { createBind } from './bonds.ts';
import { createMenuAnswer, INSPECT_MENU_ID } from './context-menu.ts';
import { openDatabase } from './database.ts';
import { createDocuments } from './documents.ts';
import { openHiddenWorker } from './hidden-line.ts';
import { createInspections, randomToken } from './inspections.ts';
import { createJudge } from './judge.ts';
import { createJudgeQueue } from './judge-queue.ts';
import { keepAwake } from './keep-awake.ts';
import {
  HOST_REQUESTS_AT_ONCE,
  HOST_REQUESTS_PER_MINUTE,
  JUDGEMENTS_AT_ONCE,
  JUDGEMENTS_PER_MINUTE,
  VERIFY_MS,
} from './limits.ts';
import { matchesPattern } from './match-pattern.ts';
import { createMemoryWatch, type Met } from './memory-watch.ts';
import { ownQuestions } from './own-questions.ts';
import { pageQuestions } from './page-questions.ts';
import { createReceivedBytes } from './received-bytes.ts';
import { createRememberedMedia } from './remembered-media.ts';
import { rewordBadges } from './reword.ts';
import { createSettingsStore } from './settings-store.ts';
import { createSites } from './sites.ts';
import { createSpeech } from './speech.ts';
import { createTabBudget } from './tab-budget.ts';
import { createTabItems } from './tab-items.ts';
import { drawThumbnail } from './thumbnail.ts';
import { createToolbar } from './toolbar.ts';
import { createTrustStore, TRUST_ALARM } from './trust-store.ts';
import { createUnderWay } from './under-way.ts';
import { createVerdictCache } from './verdict-cache.ts';

const now = (): number => Date.now();
/** Nobody waits for these; what goes wrong in one shows in the next question about it. */
const detached = (work: Promise<unknown>): void => void work.catch(() => undefined);

const database = openDatabase();
const received = createReceivedBytes(watchPageResponses);
const settings = createSettingsStore(localArea, ({ exactBytes }) => received.want(exactBytes));
const trust = createTrustStore({
  box: database.trust,
  settings,
  ownAnchors: async () => (await ownAnchors.read()).map(({ pem }) => pem),
  fetchList,
  keepAlarm,
  dropAlarm,
  now,
});
const fence = createRedirectFence({ replace: replaceRequestRules, change: changeRequestRules });
const items = createTabItems(sessionArea, (tabId) => detached(drawToolbar(tabId)));
const speech = createSpeech({
  wanted: wantedLanguages,
  onChosen: onLanguageChosen,
  changed: () => detached(Promise.all([drawMenu(), drawToolbars(), rewordPages()])),
});
const drawToolbar = createToolbar({ list: async (tabId) => speech().then(() => items.list(tabId)) }, showOnToolbar);
const drawToolbars = async (): Promise<void> => {
  for (const { tabId } of await allTabs()) await drawToolbar(tabId);
};
const rewordPages = async (): Promise<void> => {
  // A tab that sleeps answers when it wakes; the others do not wait for it.
  for (const { tabId } of await allTabs()) detached(rewordBadges({ items, askFrame }, tabId));
};
const drawMenu = async (): Promise<void> => {
  await speech();
  await setMenu(INSPECT_MENU_ID, inspectMenu(), ['image', 'video', 'audio', 'link', 'page', 'frame']);
};
const awake = keepAwake(stayAwake, realTimers);
const guard = createAnswerGuard({
  listen: onOwnAnswer,
  isWellKnown: (url) => requiredPatterns().some((pattern) => matchesPattern(pattern, url)),
  timers: realTimers,
});
const remembered = createRememberedMedia(sessionArea, now);
/** Firefox's background is a document; Chrome's is a service worker, which may have no workers of its own. */
const hasWorkers = typeof Worker !== 'undefined';
const hiddenDocument = ownUrl('src/offscreen/index.html');
const verify = createVerifierClient({
  open: hasWorkers ? openOwnWorker : openHiddenWorker(hiddenDocument, null),
  limitMs: VERIFY_MS,
  after: realTimers.after,
});
const judgeMedium = createJudge({
  fetch: createFetcher({ fence, mayRead, guard }),
  look: createLooker({ fence, mayRead, guard }),
  remembered,
  verify,
  judge,
  thumbnail: drawThumbnail,
  trust: () => trust.current(),
  trustIsOld: () => trust.isOld(),
  cache: createVerdictCache(database.verdicts, ownVersion(), now),
  now,
  timers: realTimers,
});
const judging = createJudgeQueue(
  (medium, signal, onRead) => awake(() => judgeMedium(medium, signal, onRead)),
  createFairQueue({
    atOnce: FETCHES_AT_ONCE,
    perHost: FETCHES_PER_HOST,
    perOwner: FETCHES_PER_TAB,
    waitingPerOwner: MAX_WAITING_PER_TAB,
  }),
  createTabBudget(
    { burst: JUDGEMENTS_AT_ONCE, perMinute: JUDGEMENTS_PER_MINUTE, waitingPerTab: MAX_WAITING_PER_TAB },
    realTimers,
    now,
  ),
  createTabBudget<string>(
    { burst: HOST_REQUESTS_AT_ONCE, perMinute: HOST_REQUESTS_PER_MINUTE, waitingPerTab: MAX_WAITING_PER_TAB },
    realTimers,
    now,
  ),
);
const underWay = createUnderWay();
const sites = createSites({
  local: localArea,
  session: sessionArea,
  settings,
  mayRead,
  grantedPatterns,
  requiredPatterns: requiredPatterns(),
  contentScript: contentScriptEntry(),
  setContentScripts,
  injectContentScript,
  savesData,
  openTabs: allTabs,
  tellTab: (tabId, pageSettings) => sendToTab(tabId, question('settings-changed', pageSettings)),
  timers: realTimers,
});
const bind = createBind({
  received: (tabId, mediaUrl) => received.hashOf(tabId, mediaUrl),
  askHash: (frame, request) => askFrame(frame, 'hash-of-load', request),
  timers: realTimers,
});
const documents = createDocuments({
  items,
  judging,
  ping: async (frame) => {
    const tab = await tabFacts(frame.tabId);
    return askFrame(frame, 'settings-changed', await sites.settingsAt(tab?.url ?? null));
  },
  timers: realTimers,
});
const shelf = openMemoryShelf();
const studio = createStudioClient(hasWorkers ? openOwnStudio : openHiddenWorker(hiddenDocument, STUDIO_LINE));
const watch = createMemoryWatch({
  memory: createMemory({ shelf, studio, now }),
  shelf,
  endStudio: () => studio.end(),
  timers: realTimers,
});
const memory = { ...watch, met: (met: Met) => awake(() => watch.met(met)) };
const inspections = createInspections({
  session: sessionArea,
  openTab: (path, beside) => openTab(ownUrl(path), beside),
  focusTab,
  tab: tabFacts,
  newToken: randomToken,
});
const answerMenu = createMenuAnswer({
  inspections,
  askClicked: (frame) => askFrame(frame, 'what-was-clicked', {}),
  timers: realTimers,
});

onMessage(
  answerBackground(
    pageQuestions({
      items: { ...items, enter: (asker) => speech().then(() => items.enter(asker)) },
      judging,
      underWay,
      sites,
      remembered,
      bind,
      memory,
      sweep: documents.sweep,
    }),
    ownQuestions({
      items,
      judging,
      underWay,
      sites,
      settings,
      inspections,
      trust,
      forgetVerdicts: async () => {
        await database.verdicts.removeOldest(await database.verdicts.count());
      },
      urlOfTab: async (tabId) => (await tabFacts(tabId))?.url ?? null,
      focusTab,
      timers: realTimers,
      askFrame,
    }),
    { id: ownId(), origin: ownOrigin() },
  ),
);
onTabRemoved((tabId) => {
  received.forgetTab(tabId);
  detached(Promise.all([documents.closed(tabId), inspections.forgetTab(tabId)]));
});
onTabLoading((tabId) => detached(documents.loading(tabId)));
onTabLoaded((tabId) => detached(documents.loaded(tabId)));
onMenuClick((click) => detached(answerMenu(click)));
onAlarm((name) => detached(name === TRUST_ALARM ? trust.alarmRang() : Promise.resolve()));
onHostsGranted((patterns) => detached(sites.granted(patterns)));
onHostsWithdrawn(() => detached(sites.syncScripts()));
onStartup(() => {
  detached(drawMenu());
  detached(trust.schedule());
});
onInstalled((first) => {
  detached(drawMenu());
  detached(trust.schedule());
  detached(sites.syncScripts().then(sites.startInOpenTabs));
  detached(first ? openTab(ownUrl('src/welcome/index.html'), null) : Promise.resolve());
});
detached(closeStorageToPages());
detached(settings.read().then(({ exactBytes }) => received.want(exactBytes)));
detached(sites.syncScripts());
