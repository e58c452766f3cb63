import { expect, test } from 'vitest';
import { createStudio } from '../../../src/memory/picture-studio.ts';
import { type Pixels, WHOLE } from '../../../src/recovery/picture/pixels.ts';
import { fetchManifests, findMatches } from '../../../src/resolver/client.ts';
import { consentTo, discloseCode } from '../../../src/resolver/consent.ts';
import { judgeRecovered, type Recovered } from '../../../src/resolver/judge-recovered.ts';
import { signDetached } from '../../../src/signer/sign-media.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { createModelKeeper } from '../../../src/watermark/model-keeper.ts';
import { type Reading, readPicture } from '../../../src/watermark/read-picture.ts';
import { jpegLoss } from '../../make/jpeg-loss.ts';
import { photo } from '../../make/photo.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { type TestPki, testPki } from '../../make/pki.ts';
import { republish, smaller } from '../../make/platform.ts';
import { seededRandom } from '../../make/random.ts';
import { markPicture, TEST_ALG, testWatermarkModel } from '../../make/test-watermark.ts';
import { dataBits, trustmarkWord } from '../../make/trustmark-word.ts';
import { rawCanvas, rawFile } from '../memory/raw-canvas.ts';
import { repository, stubResolver } from '../resolver/stub.ts';
import { mapModelShelf } from './map-model-shelf.ts';

const random = seededRandom(77);
const bits = Array.from({ length: dataBits('BCH_4') }, () => (random() < 0.5 ? '0' : '1')).join('');
const VALUE = `2*${bits}`;
const original = markPicture(photo(61, 640, 480), trustmarkWord('BCH_4', bits));
const blobOf = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(bytes)]);

/** Import, consent to a model of one's own, reading: as the inspector does it. */
async function read(pixels: Pixels, ...models: readonly Uint8Array[]): Promise<Reading> {
  const shelf = mapModelShelf();
  const keeper = createModelKeeper(shelf);
  for (const model of models) {
    const taken = await keeper.take(blobOf(model));
    if (taken.taken !== 'own') throw new Error('not a model of one’s own');
    expect(taken.model.alg).toBe(TEST_ALG);
    expect(await keeper.keepOwn(taken.model)).toBeNull();
  }
  const kept = (await keeper.list()).map(({ sha256 }) => sha256);
  return readPicture({ shelf, draw: rawCanvas.draw }, rawFile(pixels), kept, () => undefined);
}

/** A repository's manifest that is bound to a number, for a number that was read. */
async function lookUp(pki: TestPki, asked: string, boundTo: string, seen: Pixels): Promise<Recovered> {
  const preview = await rawFile(smaller(original, 256)).arrayBuffer();
  const binding = { alg: TEST_ALG, pad: new Uint8Array(0), blocks: [{ scope: {}, value: boundTo }] };
  const store = await signDetached(makeJpeg(4), {
    signer: pki.signer,
    assertions: [{ label: 'c2pa.soft-binding', content: { kind: 'cbor', value: binding } }],
    thumbnail: { mediaType: 'image/png', bytes: new Uint8Array(preview) },
  });
  const stub = await stubResolver(repository({ 'urn:c2pa:marked': store }));
  const value = new TextEncoder().encode(asked);
  const consent = consentTo(discloseCode(stub.resolver, TEST_ALG, value));
  expect(stub.requests).toEqual([]);
  const found = await findMatches(stub.ask, stub.resolver, consent);
  const [fetched] = await fetchManifests(stub.ask, stub.resolver, found.matches ?? [], [consent]);
  if (fetched === undefined || fetched.store === null) throw new Error('not fetched');
  const sent = new URL(stub.requests[0]?.url ?? '', stub.resolver.origin).searchParams;
  expect(atob(sent.get('value') ?? '')).toBe(asked);
  const studio = createStudio(rawCanvas);
  return judgeRecovered({
    picture: bytesSource(makeJpeg(3)),
    store: new Uint8Array(await fetched.store.arrayBuffer()),
    host: fetched.host,
    used: { alg: TEST_ALG, value },
    at: pki.now,
    trust: pki.trust,
    compare: async (bytes) => {
      const sitter = {
        thumbnail: { type: 'image/png', bytes },
        view: { frame: WHOLE, mirrored: false },
        part: WHOLE,
      } as const;
      return (await studio.compare(rawFile(seen), [sitter]))[0] ?? null;
    },
  });
}

test('the whole way: a published copy, a model file, bits, a number, a repository, credentials recovered', async () => {
  const copy = republish(original, 500, 80);
  const reading = await read(copy, testWatermarkModel());
  expect(reading).toMatchObject({
    outcome: 'read',
    alg: TEST_ALG,
    byOwnModel: true,
    payload: { schema: 'BCH_4', value: VALUE, plausible: true },
  });
  if (reading.outcome !== 'read') throw new Error(reading.outcome);
  const recovered = await lookUp(await testPki(), reading.payload.value, VALUE, copy);
  expect(recovered).toMatchObject({
    state: 'recovered',
    found: { signer: { name: 'Test signer' }, bindings: { outcome: 'equal', compared: [TEST_ALG] } },
  });
});

test('credentials that are bound to another number are refused', async () => {
  const other = `2*${bits.replace(/^./, (first) => (first === '0' ? '1' : '0'))}`;
  expect(await lookUp(await testPki(), VALUE, other, original)).toMatchObject({ state: 'rejected', why: 'other-code' });
});

test('a mark that was copied onto another picture does not make it that picture', async () => {
  const transplanted = markPicture(photo(62, 640, 480), trustmarkWord('BCH_4', bits));
  expect(await read(transplanted, testWatermarkModel())).toMatchObject({ payload: { value: VALUE } });
  const recovered = await lookUp(await testPki(), VALUE, VALUE, transplanted);
  expect(recovered).toMatchObject({ state: 'rejected', why: 'not-this-picture' });
});

test('without a mark, or with a model of another mark, nothing plausible is read', async () => {
  for (const [pixels, model] of [
    [photo(61, 640, 480), testWatermarkModel()],
    [original, testWatermarkModel({ seed: 2 })],
    [jpegLoss(original, 85), testWatermarkModel({ seed: 3 })],
  ] as const) {
    const reading = await read(pixels, model);
    expect(reading.outcome === 'nothing' || (reading.outcome === 'read' && !reading.payload.plausible)).toBe(true);
  }
});

test('a model of one’s own takes the place of the one before', async () => {
  const both = [testWatermarkModel({ seed: 2 }), testWatermarkModel()] as const;
  expect(await read(original, ...both)).toMatchObject({ payload: { value: VALUE } });
});
