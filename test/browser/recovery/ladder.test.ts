import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchModel } from '../../../src/broker/fetch-model.ts';
import type { ResolverRequest, ResolverResponse } from '../../../src/broker/fetch-resolver.ts';
import { browserCanvas } from '../../../src/memory/browser-canvas.ts';
import { createMemory } from '../../../src/memory/memory.ts';
import { createStudio } from '../../../src/memory/picture-studio.ts';
import type { Pixels } from '../../../src/recovery/picture/pixels.ts';
import type { LadderPorts } from '../../../src/recovery-ui/ladder-ports.ts';
import { type LookedAt, seenOf } from '../../../src/recovery-ui/looked-at.ts';
import { RecoveryLadder } from '../../../src/recovery-ui/recovery-ladder.tsx';
import { SoftBindingsSection } from '../../../src/recovery-ui/soft-bindings-section.tsx';
import { type Resolver, resolverAt, SUGGESTED_RESOLVER } from '../../../src/resolver/resolvers.ts';
import { withoutCredentials } from '../../../src/verdict/unjudged.ts';
import { createModelKeeper } from '../../../src/watermark/model-keeper.ts';
import { startReading } from '../../../src/watermark/start-reading.ts';
import { photo } from '../../make/photo.ts';
import { pasteOver } from '../../make/platform.ts';
import { mapShelf } from '../../unit/memory/map-shelf.ts';
import { manifest, NO_RESULTS, report } from '../../unit/verdict/hand-made-report.ts';
import { mapModelShelf } from '../../unit/watermark/map-model-shelf.ts';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => render(null, place));

async function jpeg({ width, height, data }: Pixels, quality: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

interface Stage {
  readonly ports: LadderPorts;
  readonly sent: ResolverRequest[];
  readonly permissions: string[];
}

function stage(answer: (request: ResolverRequest) => ResolverResponse = () => json({ matches: [] })): Stage {
  const shelf = mapShelf();
  const studio = createStudio(browserCanvas);
  const now = (): number => Date.UTC(2026, 10, 22);
  const sent: ResolverRequest[] = [];
  const permissions: string[] = [];
  let resolvers: readonly Resolver[] = [];
  const ports: LadderPorts = {
    memory: createMemory({ shelf, studio, now }),
    shelf,
    studio,
    resolvers: {
      read: async () => resolvers,
      write: async (list) => {
        resolvers = list;
      },
    },
    watermark: { keeper: createModelKeeper(mapModelShelf()), fetchModel, startReading },
    ask: async (request) => {
      sent.push(request);
      return answer(request);
    },
    requestOrigin: async (origin) => {
      permissions.push(origin);
      return true;
    },
    trust: () => Promise.reject(new Error('nothing is to be judged here')),
    now,
  };
  return { ports, sent, permissions };
}

function json(value: unknown): ResolverResponse {
  return { blob: new Blob([JSON.stringify(value)]) };
}

function lookedAt(blob: Blob, more: Partial<LookedAt> = {}): LookedAt {
  const found = report('NoManifest');
  return {
    blob,
    report: { ...found, file: { size: blob.size, sha256: `file of ${blob.size}`, format: 'image/jpeg' } },
    judgement: withoutCredentials(),
    pageOrigin: 'https://platform.example',
    privateWindow: false,
    ...more,
  };
}

const show = (file: LookedAt, { ports }: Stage): void => render(h(RecoveryLadder, { file, ports }), place);
const found = <E extends Element = HTMLElement>(selector: string): E => {
  const element = place.querySelector<E>(selector);
  if (element === null) throw new Error(`no ${selector} in ${place.textContent}`);
  return element;
};
const appears = <E extends Element = HTMLElement>(selector: string): Promise<E> => vi.waitFor(() => found<E>(selector));
const click = (action: string): void => found(`[data-action="${action}"]`).click();

test('with nothing remembered it says so, and looks at nothing', async () => {
  const set = stage();
  const looks = vi.spyOn(set.ports.studio, 'sights');
  show(lookedAt(await jpeg(photo(51, 400, 300), 0.9)), set);
  expect((await appears('[data-rung="memory"][data-step="empty"]')).textContent).toContain('Nothing is remembered yet');
  expect(looks).not.toHaveBeenCalled();
});

test('a copy leads to the remembered picture, in words that claim no more, and can be forgotten', async () => {
  const set = stage();
  const picture = photo(52, 640, 480);
  await set.ports.memory.rememberByHand({
    ...seenOf(lookedAt(await jpeg(picture, 0.95))),
    origin: 'https://campaign.example',
    credentials: {
      state: 'trusted',
      signer: { name: 'A \u202Ecampaign', organization: '', sha256: 'ab'.repeat(32) },
      list: 'c2pa',
      trustVersion: 'older',
      manifest: 'urn:c2pa:1',
    },
  });
  show(lookedAt(await jpeg(picture, 0.7)), set);
  const card = await appears('[data-recollection="alike"]');
  expect(card.textContent).toContain('https://campaign.example');
  expect(card.textContent).toContain('U+202E');
  expect(card.textContent).toContain('trust list of older');
  expect(card.textContent).not.toMatch(/verified|authentic/i);
  expect(card.querySelectorAll('rect')).toHaveLength(0);
  click('forget');
  await appears('[data-step="empty"]');
  expect(await set.ports.memory.pictures()).toEqual([]);
});

test('where areas differ, they are framed', async () => {
  const set = stage();
  const picture = photo(53, 640, 480);
  await set.ports.memory.rememberByHand(seenOf(lookedAt(await jpeg(picture, 0.95))));
  const edited = pasteOver(picture, photo(54, 640, 480), { left: 0.5, top: 0.25, width: 0.12, height: 0.12 });
  show(lookedAt(await jpeg(edited, 0.7)), set);
  const card = await appears('[data-recollection="differs"]');
  const frame = card.querySelector('rect');
  expect(Number(frame?.getAttribute('x'))).toBeGreaterThan(40);
  expect(Number(frame?.getAttribute('x'))).toBeLessThan(55);
});

test('in a private window nothing can be remembered', async () => {
  show(lookedAt(await jpeg(photo(55, 400, 300), 0.9), { privateWindow: true }), stage());
  await appears('[data-step="empty"]');
  expect(place.querySelector('[data-action="remember"], [data-switch="memory"]')).toBeNull();
});

test('nobody is asked before a yes that names the host and shows the code', async () => {
  const set = stage(({ url }) =>
    url.endsWith('/services/supportedAlgorithms')
      ? json({ fingerprints: [{ alg: 'io.iscc.v0' }] })
      : json({ matches: [] }),
  );
  show(lookedAt(await jpeg(photo(56, 400, 300), 0.9)), set);
  await appears('[data-action="add-suggested"]');
  click('add-suggested');
  const offer = await appears('[data-disclosure="capabilities"]');
  expect(offer.textContent).toContain('c2pa.iscc.io');
  click('cancel');
  await vi.waitFor(() => expect(place.querySelector('[data-disclosure]')).toBeNull());
  expect([set.sent, set.permissions]).toEqual([[], []]);

  click('add-suggested');
  await appears('[data-disclosure="capabilities"]');
  click('agree');
  await appears('[data-resolver="https://c2pa.iscc.io/"]');
  expect(set.permissions).toEqual(['https://c2pa.iscc.io']);
  expect(set.sent.every(({ url }) => !url.includes('value='))).toBe(true);
  const before = set.sent.length;

  click('ask');
  const disclosure = await appears('[data-disclosure="code"]');
  const code = /io\.iscc\.v0 (\S+)/.exec(disclosure.querySelector('code')?.textContent ?? '')?.[1] ?? '';
  expect(disclosure.textContent).toContain('34 bytes');
  expect(atob(code)).toHaveLength(34);
  expect(set.sent).toHaveLength(before);
  click('agree');
  await vi.waitFor(() => expect(place.textContent).toContain('knows nothing like it'));
  const asked = new URL(set.sent.at(-1)?.url ?? '');
  expect([asked.host, asked.searchParams.get('value')]).toEqual(['c2pa.iscc.io', code]);
  expect(set.sent).toHaveLength(before + 1);
});

test('a match at another host waits for another yes, and what was asked before is not asked again', async () => {
  const match = { manifestId: 'urn:c2pa:1', endpoint: 'https://manifests.example/v1' };
  const set = stage(({ wants }) =>
    wants === 'json' ? json({ matches: [match] }) : { blob: null, problem: 'not-found', status: 404 },
  );
  const resolver = resolverAt(SUGGESTED_RESOLVER);
  await set.ports.resolvers.write(resolver === null ? [] : [resolver]);
  show(lookedAt(await jpeg(photo(59, 400, 300), 0.9)), set);
  (await appears('[data-action="ask"]')).click();
  await appears('[data-disclosure="code"]');
  click('agree');
  await appears('[data-disclosure="manifest"][data-host="manifests.example"]');
  expect(set.sent.map(({ url }) => new URL(url).host)).toEqual(['c2pa.iscc.io']);
  click('agree');
  await appears('[data-problem="not-found"]');
  expect(set.sent.map(({ url }) => new URL(url).host)).toEqual(['c2pa.iscc.io', 'manifests.example']);
  expect(set.permissions).toEqual(['https://c2pa.iscc.io', 'https://manifests.example']);
});

test('where the worker fails, that is said', async () => {
  const set = stage();
  const resolver = resolverAt(SUGGESTED_RESOLVER);
  await set.ports.resolvers.write(resolver === null ? [] : [resolver]);
  vi.spyOn(set.ports.studio, 'imageCode').mockRejectedValue(new Error('the worker is gone'));
  vi.spyOn(set.ports.studio, 'portray').mockRejectedValue(new Error('the worker is gone'));
  show(lookedAt(await jpeg(photo(60, 400, 300), 0.9)), set);
  (await appears('[data-action="ask"]')).click();
  await vi.waitFor(() => expect(found('[data-rung="resolver"]').textContent).toContain('could not look'));
  click('remember');
  await vi.waitFor(() => expect(found('[data-rung="memory"]').textContent).toContain('did not work'));
});

test('an address that cannot be asked is refused before anything is asked', async () => {
  const set = stage();
  show(lookedAt(await jpeg(photo(57, 400, 300), 0.9)), set);
  const input = await appears<HTMLInputElement>('[data-input="resolver"]');
  input.value = 'http://resolver.example';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => {
    click('add');
    expect(place.textContent).toContain('must begin with https://');
  });
  expect(place.querySelector('[data-disclosure]')).toBeNull();
});

test('files with credentials of their own are not looked up, and only pictures are looked at', async () => {
  const blob = await jpeg(photo(58, 400, 300), 0.9);
  show(lookedAt(blob, { judgement: { ...withoutCredentials(), verdict: 'trusted' } }), stage());
  await appears('[data-rung="memory"]');
  expect(place.querySelector('[data-rung="resolver"]')).toBeNull();
  const film = lookedAt(blob);
  show({ ...film, report: { ...film.report, file: { ...film.report.file, format: 'video/mp4' } } }, stage());
  await vi.waitFor(() => expect(place.childElementCount).toBe(0));
});

test('soft bindings are shown with the names that people know, and unknown ones as written', () => {
  const assertion = (alg: string, value: unknown, at: number) => ({
    label: at === 0 ? 'c2pa.soft-binding' : `c2pa.soft-binding__${at}`,
    url: `self#jumbf=${at}`,
    attribution: 'created' as const,
    kind: 'cbor' as const,
    value: { alg, blocks: [{ scope: {}, value }] },
    size: 1,
  });
  const shown = manifest({
    results: NO_RESULTS,
    assertions: [assertion('com.adobe.trustmark.P', '2*01', 0), assertion('org.example.new', { hex: '01ff' }, 1)],
  });
  render(h(SoftBindingsSection, { manifest: shown }), place);
  expect(found('[data-alg="com.adobe.trustmark.P"]').textContent).toContain('Adobe TrustMark P');
  expect(found('[data-alg="org.example.new"]').textContent).toContain('org.example.new');
  render(h(SoftBindingsSection, { manifest: manifest({ results: NO_RESULTS }) }), place);
  expect(place.childElementCount).toBe(0);
});
