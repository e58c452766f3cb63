import { PageWatch } from '../../../src/page/page-watch.ts';
import type { AskBackground } from '../../../src/page/questions.ts';
import { HOSTILE_PAGES } from './catalogue.ts';
import type { HostilePage, Places } from './hostile-page.ts';

export interface FrameCount {
  readonly name: string;
  readonly badgesBefore: number;
  /** Frames painted after the attack in which a badge still stood. */
  readonly staleFrames: number;
}

/** Frames that are waited for, at most, for a badge to come and to go. */
const PATIENCE = 240;
const WATCHED = 6;

const roots = new WeakMap<Element, ShadowRoot>();
// In the extension the browser tells closed roots to content scripts; here the hook does.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

/** Attacks whose badge has to go, whose markup needs no script of its own, and which addresses alone tell apart. */
const ATTACKS = HOSTILE_PAGES.filter(
  ({ outcome, markup }) => outcome === 'withdrawn' && !markup.includes('<script') && !markup.includes('/flip/'),
);

/** Runs the content script's own code against each attack, in the page's world, and counts frames. */
async function countAll(places: Places, only: 'chromium' | 'firefox'): Promise<readonly FrameCount[]> {
  const counts: FrameCount[] = [];
  for (const page of ATTACKS) {
    if (page.only !== undefined && page.only !== only) continue;
    // Of its own for each page: a browser prefers what it has in memory.
    const mark = `?${counts.length}`;
    counts.push(await countFor(page, { ...places, signed: places.signed + mark, other: places.other + mark }));
  }
  return counts;
}

async function countFor(page: HostilePage, places: Places): Promise<FrameCount> {
  const before = new Set(document.head.children);
  document.body.innerHTML = page.markup
    .replaceAll('SIGNED', places.signed)
    .replaceAll('OTHER', places.other)
    .replaceAll('MEDIA', places.media);
  const watch = new PageWatch({
    document,
    ask: answer,
    wordsFor: (_, label) => ({ label, title: label }),
    shadowRootOf: (element) => roots.get(element) ?? null,
    isAlive: () => true,
    badges: true,
  });
  for (let frame = 0; frame < PATIENCE && badges() === 0; frame++) await painted();
  const badgesBefore = badges();
  await page.act?.(places);
  let staleFrames = 0;
  for (let frame = 0; frame < WATCHED; frame++) {
    await painted();
    if (badges() > 0) staleFrames++;
  }
  watch.stop();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('class');
  document.adoptedStyleSheets = [];
  for (const node of document.head.children) if (!before.has(node)) node.remove();
  return { name: page.name, badgesBefore, staleFrames };
}

const answer = (async (kind: string, request: { readonly mediaUrl?: string }) => {
  if (kind !== 'judge-media') return null;
  return { verdict: request.mediaUrl?.includes('signed') === true ? 'trusted' : 'none', label: 'Listed signer' };
  // The table's replies by kind are more than a test's function can promise to the compiler.
}) as unknown as AskBackground;

function badges(): number {
  const hosts = [...document.documentElement.children].filter(({ localName }) => localName === 'div');
  return hosts.reduce((sum, host) => sum + (roots.get(host)?.querySelectorAll('.badge:not([hidden])').length ?? 0), 0);
}

/** Ends when the next frame is done with all its callbacks: what is there then is what was painted. */
function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );
}

declare global {
  var countFrames: (places: Places, only: 'chromium' | 'firefox') => Promise<readonly FrameCount[]>;
}
globalThis.countFrames = countAll;
