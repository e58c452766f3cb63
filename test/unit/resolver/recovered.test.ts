import { expect, test } from 'vitest';
import { createStudio } from '../../../src/memory/picture-studio.ts';
import { isccImageOf } from '../../../src/recovery/fingerprint/iscc-image.ts';
import { isccUnit } from '../../../src/recovery/fingerprint/iscc-unit.ts';
import { type Pixels, WHOLE } from '../../../src/recovery/picture/pixels.ts';
import { fetchManifests, findMatches } from '../../../src/resolver/client.ts';
import { consentTo, discloseCode } from '../../../src/resolver/consent.ts';
import { judgeRecovered, type Recovered } from '../../../src/resolver/judge-recovered.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import { signDetached, signMedia } from '../../../src/signer/sign-media.ts';
import type { AssertionOptions, SignOptions } from '../../../src/signer/sign-options.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { photo } from '../../make/photo.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { makePng } from '../../make/picture-png.ts';
import { type TestPki, testPki } from '../../make/pki.ts';
import { pasteOver, republish, smaller } from '../../make/platform.ts';
import { stapled } from '../../make/recipes.ts';
import { rawCanvas, rawFile } from '../memory/raw-canvas.ts';
import { repository, stubResolver } from './stub.ts';

const ALG = 'io.iscc.v0';
const original = photo(31, 640, 480);
const copy = republish(original, 500, 75);
const stranger = photo(32, 640, 480);
/** The files that carry them: what matters of these is that their bytes differ. */
const originalFile = makeJpeg(4);
const copyFile = makeJpeg(3);

const unitOf = (pixels: Pixels): Uint8Array<ArrayBuffer> => isccUnit(isccImageOf(pixels));
const bound = (value: CborInput, alg = ALG, label = 'c2pa.soft-binding'): AssertionOptions => ({
  label,
  content: { kind: 'cbor', value: { alg, pad: new Uint8Array(0), blocks: [{ scope: {}, value }] } },
});

async function storeOf(
  pki: TestPki,
  options: Partial<SignOptions> = {},
  shown: Pixels = original,
): Promise<Uint8Array> {
  const preview = await rawFile(smaller(shown, 256)).arrayBuffer();
  return signDetached(originalFile, {
    signer: pki.signer,
    assertions: [bound(unitOf(original))],
    thumbnail: { mediaType: 'image/png', bytes: new Uint8Array(preview) },
    ...options,
  });
}

/** The whole way: the code of the copy, a repository's answer, its manifest, the look at both pictures. */
async function lookUp(store: Uint8Array, pki: TestPki, seen: Pixels = copy, file = copyFile): Promise<Recovered> {
  const stub = await stubResolver(repository({ 'urn:c2pa:found': store }));
  const value = unitOf(seen);
  const consent = consentTo(discloseCode(stub.resolver, ALG, value));
  const found = await findMatches(stub.ask, stub.resolver, consent);
  const [fetched] = await fetchManifests(stub.ask, stub.resolver, found.matches ?? [], [consent]);
  if (fetched === undefined || fetched.store === null) throw new Error('not fetched');
  const studio = createStudio(rawCanvas);
  return judgeRecovered({
    picture: bytesSource(file),
    store: new Uint8Array(await fetched.store.arrayBuffer()),
    host: fetched.host,
    used: { alg: ALG, value },
    at: pki.now,
    trust: pki.trust,
    compare: async (preview) => {
      const thumbnail = { type: 'image/png', bytes: preview } as const;
      const view = { frame: WHOLE, mirrored: false };
      return (await studio.compare(rawFile(seen), [{ thumbnail, view, part: WHOLE }]))[0] ?? null;
    },
  });
}

test('the right manifest of a trusted signer is recovered, with a hash that says nothing of this copy', async () => {
  const pki = await testPki();
  const recovered = await lookUp(await storeOf(pki), pki);
  expect(recovered).toMatchObject({
    state: 'recovered',
    found: { bytesMatch: false, signer: { name: 'Test signer' }, bindings: { outcome: 'equal', compared: [ALG] } },
    comparison: { kind: 'alike' },
  });
  if (recovered.state !== 'recovered') throw new Error(recovered.state);
  expect(recovered.found.host).toMatch(/^127\.0\.0\.1:/);
  expect(recovered.found.report.results.failure.map(({ code }) => code)).toEqual(['assertion.dataHash.mismatch']);
});

test('where only the store was stripped, its hash even matches', async () => {
  const pki = await testPki();
  expect(await lookUp(await storeOf(pki), pki, copy, originalFile)).toMatchObject({
    state: 'recovered',
    found: { bytesMatch: true },
  });
});

test('a copy of another format, or with credentials of its own, is no fault of the manifest', async () => {
  const pki = await testPki();
  const boxes = await storeOf(pki, { binding: 'boxes' });
  expect((await lookUp(boxes, pki, copy, makePng())).state).toBe('recovered');
  const own = await signMedia(copyFile, { signer: pki.stranger });
  for (const store of [boxes, await storeOf(pki)])
    expect((await lookUp(store, pki, copy, own)).state).toBe('recovered');
});

test('areas that differ from the signer’s preview are shown, and it is not merely recovered', async () => {
  const pki = await testPki();
  const edited = republish(pasteOver(original, stranger, { left: 0.4, top: 0.4, width: 0.12, height: 0.12 }), 500, 75);
  const recovered = await lookUp(await storeOf(pki), pki, edited);
  expect(recovered).toMatchObject({ state: 'differs', comparison: { kind: 'differs' } });
});

test('an unknown signer’s manifest is only possible', async () => {
  const pki = await testPki();
  const recovered = await lookUp(await storeOf(pki, { signer: pki.stranger }), pki);
  expect(recovered).toMatchObject({ state: 'possible', why: ['unknown-signer'] });
});

test('without a preview, or without a code of the kind that was asked by, it is only possible', async () => {
  const pki = await testPki();
  const { signer } = pki;
  const bare = await signDetached(originalFile, { signer, assertions: [bound(unitOf(original))] });
  expect(await lookUp(bare, pki)).toMatchObject({ state: 'possible', why: ['no-preview'], comparison: null });
  const other = await storeOf(pki, { assertions: [bound('2*0101', 'com.adobe.trustmark.P')] });
  expect(await lookUp(other, pki)).toMatchObject({
    state: 'possible',
    why: ['code-not-compared'],
    found: { bindings: { outcome: 'absent', uncompared: ['com.adobe.trustmark.P'] } },
  });
});

test('codes of other algorithms are told as not compared, never as matching', async () => {
  const pki = await testPki();
  const both = [bound(unitOf(original)), bound('dense', 'com.adobe.icn.dense', 'c2pa.soft-binding__1')];
  expect(await lookUp(await storeOf(pki, { assertions: both }), pki)).toMatchObject({
    state: 'recovered',
    found: { bindings: { compared: [ALG], uncompared: ['com.adobe.icn.dense'] } },
  });
});

test('somebody else’s manifest is refused by its code, and by its preview where the code lies', async () => {
  const pki = await testPki();
  const theirs = await storeOf(pki, { assertions: [bound(unitOf(stranger))] }, stranger);
  expect(await lookUp(theirs, pki)).toMatchObject({ state: 'rejected', why: 'other-code' });
  // Signed by somebody trusted, bound to our picture's code, about another picture: a collision or a lie.
  const lying = await storeOf(pki, {}, stranger);
  expect(await lookUp(lying, pki)).toMatchObject({ state: 'rejected', why: 'not-this-picture' });
  // One matching code does not carry another one of the same kind along.
  const mixed = [bound(unitOf(original)), bound(unitOf(stranger), ALG, 'c2pa.soft-binding__1')];
  expect(await lookUp(await storeOf(pki, { assertions: mixed }), pki)).toMatchObject({ why: 'other-code' });
});

test('a revoked signer, a broken signature and bytes that are no manifest are refused', async () => {
  const pki = await testPki();
  const revoked = await stapled({ status: 'revoked', at: pki.now - 2 * 86_400_000, reason: 'keyCompromise' })(pki);
  expect(await lookUp(await storeOf(pki, revoked), pki)).toMatchObject({
    state: 'rejected',
    why: 'invalid',
    codes: expect.arrayContaining(['signingCredential.ocsp.revoked']),
  });
  const store = await storeOf(pki);
  const text = new TextEncoder().encode('Test signer');
  const at = Buffer.from(store).indexOf(Buffer.from(text));
  const broken = Uint8Array.from(store);
  broken[at] = 0x55;
  expect((await lookUp(broken, pki)).state).toBe('rejected');
  expect(await lookUp(Uint8Array.of(1, 2, 3, 4), pki)).toMatchObject({ state: 'rejected', why: 'unreadable' });
});
