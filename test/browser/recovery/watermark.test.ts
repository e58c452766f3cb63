import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FetchedModel } from '../../../src/broker/fetch-model.ts';
import type { ResolverRequest } from '../../../src/broker/fetch-resolver.ts';
import { browserCanvas } from '../../../src/memory/browser-canvas.ts';
import { createMemory } from '../../../src/memory/memory.ts';
import { createStudio } from '../../../src/memory/picture-studio.ts';
import type { Pixels } from '../../../src/recovery/picture/pixels.ts';
import type { LadderPorts } from '../../../src/recovery-ui/ladder-ports.ts';
import type { LookedAt } from '../../../src/recovery-ui/looked-at.ts';
import { RecoveryLadder } from '../../../src/recovery-ui/recovery-ladder.tsx';
import { resolverAt } from '../../../src/resolver/resolvers.ts';
import { withoutCredentials } from '../../../src/verdict/unjudged.ts';
import { browserShelf } from '../../../src/watermark/browser-shelf.ts';
import { createModelKeeper } from '../../../src/watermark/model-keeper.ts';
import { startReading } from '../../../src/watermark/start-reading.ts';
import { photo } from '../../make/photo.ts';
import { markPicture, TEST_ALG, testWatermarkModel } from '../../make/test-watermark.ts';
import { trustmarkWord } from '../../make/trustmark-word.ts';
import { mapShelf } from '../../unit/memory/map-shelf.ts';
import { report } from '../../unit/verdict/hand-made-report.ts';

const DATA = '01100'.repeat(13).slice(0, 61);
const HOST = 'https://resolver.example/';
const place = document.createElement('main');
document.body.append(place);
const empty = async (): Promise<void> => {
  for (const { sha256 } of await browserShelf.list()) await browserShelf.remove(sha256);
};
beforeEach(empty);
afterEach(async () => {
  render(null, place);
  await empty();
});

interface Stage {
  readonly ports: LadderPorts;
  readonly sent: ResolverRequest[];
  readonly permissions: string[];
  readonly fetches: AbortSignal[];
}

type Fetching = (progress: (bytes: number) => void, signal: AbortSignal) => Promise<FetchedModel>;

function stage(fetching: Fetching = async () => ({ blob: null, problem: 'network' }), allowed = true): Stage {
  const sent: ResolverRequest[] = [];
  const permissions: string[] = [];
  const fetches: AbortSignal[] = [];
  const shelf = mapShelf();
  const studio = createStudio(browserCanvas);
  const now = (): number => Date.UTC(2026, 10, 22);
  const resolver = resolverAt(HOST);
  const ports: LadderPorts = {
    memory: createMemory({ shelf, studio, now }),
    shelf,
    studio,
    resolvers: {
      read: async () => (resolver === null ? [] : [{ ...resolver, algorithms: ['io.iscc.v0'] }]),
      write: async () => undefined,
    },
    watermark: {
      keeper: createModelKeeper(browserShelf),
      fetchModel: ({ progress, signal }) => {
        fetches.push(signal);
        return fetching(progress, signal);
      },
      startReading,
    },
    ask: async (request) => {
      sent.push(request);
      return { blob: new Blob(['{"matches":[]}']) };
    },
    requestOrigin: async (origin) => {
      permissions.push(origin);
      return allowed;
    },
    trust: () => Promise.reject(new Error('nothing is to be judged here')),
    now,
  };
  return { ports, sent, permissions, fetches };
}

async function png({ width, height, data }: Pixels): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}

function show(blob: Blob, { ports }: Stage, more: Partial<LookedAt> = {}): void {
  const found = report('NoManifest');
  const file: LookedAt = {
    blob,
    report: { ...found, file: { size: blob.size, sha256: `file of ${blob.size}`, format: 'image/png' } },
    judgement: withoutCredentials(),
    pageOrigin: null,
    privateWindow: false,
    ...more,
  };
  render(h(RecoveryLadder, { file, ports }), place);
}

const found = (selector: string): HTMLElement => {
  const element = place.querySelector<HTMLElement>(`[data-rung="watermark"] ${selector}`);
  if (element === null) throw new Error(`no ${selector} in ${place.textContent}`);
  return element;
};
const appears = (selector: string): Promise<HTMLElement> => vi.waitFor(() => found(selector), { timeout: 10_000 });
const click = (action: string): void => found(`[data-action="${action}"]`).click();

function choose(model: Uint8Array): void {
  const input = found('[data-action="import-model"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no input');
  const carried = new DataTransfer();
  carried.items.add(new File([Uint8Array.from(model)], 'own.onnx'));
  input.files = carried.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('without a model nothing can be looked for, and looking about leaves nothing on disk', async () => {
  show(await png(photo(71, 300, 300)), stage());
  await appears('[data-action="fetch-model-P"]');
  expect(place.querySelector('[data-action="look-for-watermark"]')).toBeNull();
  const names: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
  expect(names).toEqual([]);
});

test('nothing is fetched without a yes and a permission for the one host', async () => {
  const refused = stage(undefined, false);
  show(await png(photo(71, 300, 300)), refused);
  await appears('[data-action="fetch-model-Q"]');
  click('fetch-model-Q');
  expect((await appears('[data-disclosure="fetch-model"]')).textContent).toMatch(
    /cai-watermark\.adobe\.net.*decoder_Q\.onnx/,
  );
  expect([refused.permissions, refused.fetches]).toEqual([[], []]);
  click('agree');
  await vi.waitFor(() => expect(place.textContent).toContain('not allowed to ask this host'));
  expect([refused.permissions, refused.fetches]).toEqual([['https://cai-watermark.adobe.net'], []]);
});

test('a fetch shows how far it is, can be cancelled, and keeps nothing but the published bytes', async () => {
  const set = stage(async (progress, signal) => {
    if (set.fetches.length > 1) return { blob: new Blob(['another file']) };
    progress(20_000_000);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    return { blob: null, problem: 'cancelled' };
  });
  show(await png(photo(71, 300, 300)), set);
  await appears('[data-action="fetch-model-P"]');
  click('fetch-model-P');
  await appears('[data-disclosure="fetch-model"]');
  click('agree');
  const bar = await appears('progress');
  expect(Number(bar.getAttribute('value'))).toBeCloseTo(20 / 47.4, 2);
  expect(bar.getAttribute('aria-label')).toBe('Fetching the model');
  click('cancel-fetch');
  await vi.waitFor(() => expect(place.textContent).toContain('Cancelled. Nothing was kept.'));
  click('fetch-model-P');
  await appears('[data-disclosure="fetch-model"]');
  click('agree');
  await vi.waitFor(() => expect(place.textContent).toContain('not the published file'));
  expect(await browserShelf.list()).toEqual([]);
});

test('leaving while it is fetched ends the fetch', async () => {
  const set = stage(() => new Promise(() => undefined));
  show(await png(photo(71, 300, 300)), set);
  await appears('[data-action="fetch-model-P"]');
  click('fetch-model-P');
  await appears('[data-disclosure="fetch-model"]');
  click('agree');
  await appears('progress');
  render(null, place);
  expect(set.fetches[0]?.aborted).toBe(true);
});

test('a number that was read goes to a repository only after a yes that shows it', async () => {
  const set = stage();
  show(await png(markPicture(photo(64, 480, 400), trustmarkWord('BCH_5', DATA))), set);
  await appears('[data-action="import-model"]');
  choose(testWatermarkModel());
  expect((await appears('[data-disclosure="own-model"]')).textContent).toContain(TEST_ALG);
  click('agree');
  await appears('[data-model="own"]');
  click('look-for-watermark');
  const result = await appears(`[data-watermark="plausible"][data-value="1*${DATA}"]`);
  expect(result.textContent).not.toMatch(/verified|authentic|genuine/i);
  expect(result.textContent).not.toContain('No repository is set up');
  await appears('[data-action="ask"]');
  expect(result.textContent).toContain('resolver.example does not say that it knows this method');
  expect(set.sent).toEqual([]);
  click('ask');
  const disclosure = await appears('[data-disclosure="code"]');
  expect(disclosure.textContent).toContain('resolver.example will be sent the number that was read, 63 bytes long');
  expect(disclosure.querySelector('code')?.textContent).toBe(`${TEST_ALG} ${btoa(`1*${DATA}`)}`);
  expect(set.sent).toEqual([]);
  click('agree');
  await vi.waitFor(() => expect(found('[data-look-up]').textContent).toContain('knows nothing like it'));
  expect(set.permissions).toEqual(['https://resolver.example']);
  const asked = new URL(set.sent[0]?.url ?? '').searchParams;
  expect([asked.get('alg'), atob(asked.get('value') ?? '')]).toEqual([TEST_ALG, `1*${DATA}`]);
  click('remove-model');
  await vi.waitFor(() => expect(found('.model-source').previousElementSibling?.textContent).toContain('No model'));
  expect(await browserShelf.list()).toEqual([]);
});

test('looking can be stopped, and a file that cannot be drawn is said to be one', async () => {
  const set = stage();
  show(new Blob(['no picture']), set);
  await appears('[data-action="import-model"]');
  choose(testWatermarkModel());
  await appears('[data-disclosure="own-model"]');
  click('agree');
  await appears('[data-model="own"]');
  click('look-for-watermark');
  await appears('[data-watermark="not-drawable"]');
  show(await png(photo(73, 300, 300)), set);
  await appears('[data-model="own"]');
  click('look-for-watermark');
  (await appears('[data-action="cancel-looking"]')).click();
  await vi.waitFor(() =>
    expect(place.querySelector('[data-rung="watermark"]')?.getAttribute('data-step')).toBe('stopped'),
  );
});

test('from a private window no model is fetched or kept', async () => {
  show(await png(photo(71, 300, 300)), stage(), { privateWindow: true });
  await vi.waitFor(() => expect(place.textContent).toContain('From a private window no model is fetched or kept.'));
  expect(place.querySelector('.model-source')).toBeNull();
});

test('files with credentials of their own are not looked at', async () => {
  show(await png(photo(71, 300, 300)), stage(), { judgement: { ...withoutCredentials(), verdict: 'trusted' } });
  await vi.waitFor(() => expect(place.querySelector('[data-rung="memory"]')).not.toBeNull());
  expect(place.querySelector('[data-rung="watermark"]')).toBeNull();
});
