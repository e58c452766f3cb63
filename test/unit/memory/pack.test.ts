import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/memory/base64.ts';
import { readPack, writePack } from '../../../src/memory/pack.ts';
import { keyFingerprint, ownKey, signPack } from '../../../src/memory/pack-key.ts';
import { photo } from '../../make/photo.ts';
import { republish } from '../../make/platform.ts';
import { mapShelf } from './map-shelf.ts';
import { SIGNED, seen, signedSeen, testMemory } from './seen.ts';

const original = photo(21, 600, 450);
const NOW = Date.UTC(2026, 10, 13);

async function campaign() {
  const { memory, shelf } = testMemory();
  await memory.rememberByHand(signedSeen(original));
  return { memory, shelf, text: await writePack(shelf, { name: 'Campaign 2026', now: NOW }) };
}

test('a newsroom that imports a campaign’s pack recognises a copy, on the word of the pack’s key', async () => {
  const { text } = await campaign();
  const { pack } = await readPack(new Blob([text]));
  if (pack === null) throw new Error('refused');
  const { memory } = testMemory();
  expect(await memory.take(pack.entries)).toBe(1);
  const [found] = await memory.recall(seen(republish(original, 500, 75)));
  expect(found?.picture).toMatchObject({
    credentials: SIGNED,
    source: { kind: 'pack', keySha256: pack.keySha256, name: 'Campaign 2026' },
  });
  expect(keyFingerprint(pack.keySha256)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){9}$/);
});

test('packs of one browser carry one key, and forgetting all makes another', async () => {
  const { memory, shelf, text } = await campaign();
  const keyOf = async (file: string) => (await readPack(new Blob([file]))).pack?.keySha256;
  const again = await writePack(shelf, { name: 'Again', now: NOW });
  expect(await keyOf(again)).toBe(await keyOf(text));
  await memory.forgetAll();
  expect(await keyOf(await writePack(shelf, { name: 'Anew', now: NOW }))).not.toBe(await keyOf(text));
});

test('what this browser found itself is not overwritten by a pack, nor passed on as its own from one', async () => {
  const { text } = await campaign();
  const { pack } = await readPack(new Blob([text]));
  const { memory, shelf } = testMemory();
  await memory.rememberByHand(seen(original));
  if (pack === null) throw new Error('refused');
  expect(await memory.take(pack.entries)).toBe(0);
  expect((await memory.pictures()).map(({ source, credentials }) => [source.kind, credentials])).toEqual([
    ['own', null],
  ]);
  await memory.forgetAll();
  expect(await memory.take(pack.entries)).toBe(1);
  const passed = await readPack(new Blob([await writePack(shelf, { name: 'Theirs', now: NOW })]));
  expect(passed.pack?.entries).toEqual([]);
});

test('a signer whose name hides characters is left out of a pack and spoils it for nobody', async () => {
  const { memory, shelf } = testMemory();
  const hostile = { ...SIGNED, signer: { ...SIGNED.signer, name: 'A \u202Ecampaign' } };
  await memory.rememberByHand(signedSeen(photo(22, 400, 300), { credentials: hostile }));
  await memory.rememberByHand(signedSeen(original));
  const { pack } = await readPack(new Blob([await writePack(shelf, { name: 'Campaign 2026', now: NOW })]));
  expect(pack?.entries.map(({ picture }) => picture.credentials)).toEqual([SIGNED]);
});

test('ES256 holds as well as Ed25519, and any changed byte breaks it', async () => {
  const shelf = mapShelf();
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  await shelf.writeNote('key', { alg: 'ES256', pair });
  const text = await writePack(shelf, { name: 'Empty', now: NOW });
  expect(JSON.parse(text)).toMatchObject({ signature: { alg: 'ES256' } });
  expect((await readPack(new Blob([text]))).pack?.entries).toEqual([]);
  const changed = text.replace('Empty', 'Emptz');
  expect(await readPack(new Blob([changed]))).toEqual({ pack: null, reason: 'bad-signature' });
});

/** A pack that is signed as it should be and says what it should not. */
async function signed(payload: unknown): Promise<Blob> {
  const text = JSON.stringify(payload);
  const signature = await signPack(text, await ownKey(mapShelf()));
  return new Blob([JSON.stringify({ format: 'whence-pack', version: 1, signature, payload: text })]);
}

test('hostile packs are refused whole, however well they are signed', async () => {
  const { text } = await campaign();
  const payload = JSON.parse(JSON.parse(text).payload);
  const [picture] = payload.pictures;
  expect((await readPack(await signed(payload))).pack).not.toBeNull();
  const hostile: readonly unknown[] = [
    null,
    [],
    { ...payload, name: 'x'.repeat(300) },
    { ...payload, name: 'Campaign\u202Egnp.exe' },
    { ...payload, createdAt: -1 },
    { ...payload, createdAt: 1e308 },
    { ...payload, pictures: 'all' },
    { ...payload, pictures: Array.from({ length: 5_001 }, () => null) },
    { ...payload, pictures: [picture, picture] },
    ...[
      { id: '../../etc' },
      { id: picture.id.toUpperCase() },
      { width: 0 },
      { width: 1.5 },
      { height: 1e9 },
      { prints: '' },
      { prints: `${picture.prints}AAAA` },
      { prints: '!!!!' },
      { thumbnail: { type: 'image/svg+xml', data: '' } },
      { thumbnail: { type: 'image/png', data: toBase64(new Uint8Array(17_000)) } },
      { thumbnail: null },
      { credentials: 'trusted' },
      { credentials: { ...SIGNED, state: 'verified' } },
      { credentials: { ...SIGNED, signer: { name: 'A\u0000B', organization: '', sha256: SIGNED.signer.sha256 } } },
      { origin: 'javascript:alert(1)' },
      { origin: 'https://a.example/path' },
      { firstSeen: 'today' },
      { firstSeen: Number.MAX_SAFE_INTEGER },
    ].map((change) => ({ ...payload, pictures: [{ ...picture, ...change }] })),
  ];
  for (const one of hostile) expect(await readPack(await signed(one))).toEqual({ pack: null, reason: 'unreadable' });
});

test('files that are no packs are refused', async () => {
  for (const text of ['', '{', '[]', '{"format":"whence-pack"}', `{"format":"whence-pack","version":2}`]) {
    expect(await readPack(new Blob([text]))).toEqual({ pack: null, reason: 'unreadable' });
  }
  const large = new Blob(Array.from({ length: 81 }, () => new Uint8Array(1024 * 1024)));
  expect(await readPack(large)).toEqual({ pack: null, reason: 'too-large' });
});

test('base64 is read only as it is written', () => {
  const bytes = Uint8Array.from({ length: 70_001 }, (_, at) => at);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  for (const text of ['A', 'AB==C', 'AA=', 'AB==', '-_-_', ' AAAA']) expect(fromBase64(text)).toBeNull();
});
