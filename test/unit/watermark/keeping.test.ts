import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { MAX_MODEL_BYTES } from '../../../src/watermark/limits.ts';
import { createModelKeeper } from '../../../src/watermark/model-keeper.ts';
import { PUBLISHED_MODELS } from '../../../src/watermark/published-models.ts';
import { readPicture } from '../../../src/watermark/read-picture.ts';
import { photo } from '../../make/photo.ts';
import { testWatermarkModel } from '../../make/test-watermark.ts';
import { rawCanvas, rawFile } from '../memory/raw-canvas.ts';
import { madeFile } from './made-network.ts';
import { mapModelShelf } from './map-model-shelf.ts';

const model = testWatermarkModel();
const sha256 = createHash('sha256').update(model).digest('hex');
const blobOf = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(bytes)]);

test('a file that nobody published waits for a yes, and is kept by its hash', async () => {
  const shelf = mapModelShelf();
  const keeper = createModelKeeper(shelf);
  const taken = await keeper.take(blobOf(model));
  if (taken.taken !== 'own') throw new Error('not one’s own');
  expect(taken.model.sha256).toBe(sha256);
  expect(shelf.files.size).toBe(0);
  expect(await keeper.keepOwn(taken.model)).toBeNull();
  expect(await keeper.list()).toEqual([{ sha256, bytes: model.length, published: null }]);
  await keeper.remove(sha256);
  expect(await keeper.list()).toEqual([]);
});

test('a model of one’s own takes the place of the last one only once it is kept', async () => {
  const shelf = mapModelShelf();
  const keeper = createModelKeeper(shelf);
  const [first, second] = await Promise.all(
    [model, testWatermarkModel({ seed: 2 })].map((one) => keeper.take(blobOf(one))),
  );
  if (first?.taken !== 'own' || second?.taken !== 'own') throw new Error('not one’s own');
  await keeper.keepOwn(first.model);
  vi.spyOn(shelf, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  await keeper.keepOwn(second.model);
  expect([...shelf.files.keys()]).toEqual([first.model.sha256]);
  await keeper.keepOwn(second.model);
  await keeper.keepOwn(second.model);
  expect([...shelf.files.keys()]).toEqual([second.model.sha256]);
});

test('what is no such model is refused with the reason, and nothing of it is kept', async () => {
  const shelf = mapModelShelf();
  const keeper = createModelKeeper(shelf);
  const reasons = [
    [blobOf(Uint8Array.of(1, 2, 3)), 'unreadable', /./],
    [blobOf(madeFile([{ operator: 'Loop', inputs: ['x'], output: 'y' }])), 'unsupported', /Loop/],
    [blobOf(madeFile([{ operator: 'Relu', inputs: ['x'], output: 'y' }])), 'unsupported', /input/],
    [{ size: MAX_MODEL_BYTES + 1 } as Blob, 'limit', /MAX_MODEL_BYTES/],
  ] as const;
  for (const [file, kind, detail] of reasons) {
    expect(await keeper.take(file)).toMatchObject({
      taken: null,
      problem: { kind, detail: expect.stringMatching(detail) },
    });
  }
  expect(shelf.files.size).toBe(0);
});

test('only the very bytes that were published are kept under a published name', async () => {
  const shelf = mapModelShelf();
  const keeper = createModelKeeper(shelf);
  expect(await keeper.takeFetched('P', blobOf(model))).toMatchObject({ kind: 'other-file' });
  const [pinned] = PUBLISHED_MODELS;
  if (pinned === undefined) throw new Error('none is published');
  // The right length, other bytes.
  expect(await keeper.takeFetched('P', new Blob([new Uint8Array(pinned.bytes)]))).toMatchObject({ kind: 'other-file' });
  expect(shelf.files.size).toBe(0);
  shelf.files.set(sha256, blobOf(model));
  shelf.files.set(PUBLISHED_MODELS[1]?.sha256 ?? '', blobOf(model));
  shelf.files.set(pinned.sha256, blobOf(model));
  expect((await keeper.list()).map(({ published }) => published)).toEqual(['P', 'Q', null]);
});

test('a model that changed on disk is removed and not run', async () => {
  const shelf = mapModelShelf();
  shelf.files.set('ab'.repeat(32), blobOf(model));
  const models = ['ab'.repeat(32)];
  const ports = { shelf, draw: rawCanvas.draw };
  const reading = await readPicture(ports, rawFile(photo(63, 300, 300)), models, () => undefined);
  expect(reading).toMatchObject({ outcome: 'model-failed', problem: { kind: 'damaged' } });
  expect(shelf.files.size).toBe(0);
});

test('where the browser keeps no files, that is said and not taken for anything else', async () => {
  const shelf = mapModelShelf();
  const keeper = createModelKeeper(shelf);
  vi.spyOn(shelf, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  vi.spyOn(shelf, 'list').mockRejectedValue(new DOMException('no', 'SecurityError'));
  const taken = await keeper.take(blobOf(model));
  if (taken.taken !== 'own') throw new Error('not one’s own');
  expect(await keeper.keepOwn(taken.model)).toEqual({ kind: 'storage', detail: 'QuotaExceededError' });
  expect(await keeper.list()).toEqual([]);
});

test('a file that cannot be drawn is said to be one, and no model is opened for it', async () => {
  const shelf = mapModelShelf();
  const opened = vi.spyOn(shelf, 'open');
  const reading = await readPicture({ shelf, draw: rawCanvas.draw }, new Blob(['x']), [sha256], () => undefined);
  expect(reading).toEqual({ outcome: 'not-drawable' });
  expect(opened).not.toHaveBeenCalled();
});
