import { afterEach, expect, test } from 'vitest';
import { createStudioClient, StudioError } from '../../../src/memory/studio-client.ts';
import type { StudioQuestion } from '../../../src/memory/studio-messages.ts';

const picture = new Blob(['a picture']);
const opened: MessagePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

/** A studio whose worker answers only where it is told to, and whose lines the test may break. */
function studio(answers: boolean, opens: () => Promise<void> = () => Promise.resolve()) {
  const lines: { readonly gone: () => void; ended: boolean }[] = [];
  const asked: StudioQuestion[] = [];
  const client = createStudioClient(async (gone) => {
    const line = { gone, ended: false };
    lines.push(line);
    await opens();
    const { port1, port2 } = new MessageChannel();
    opened.push(port1, port2);
    port2.onmessage = ({ data }: MessageEvent<StudioQuestion>) => {
      asked.push(data);
      if (answers) port2.postMessage({ id: data.id, result: { kind: 'sights', sights: [] } });
    };
    return {
      port: port1,
      end: () => {
        line.ended = true;
      },
    };
  });
  return { client, lines, asked };
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('nothing is begun before the first question, and all questions go over one line', async () => {
  const { client, lines } = studio(true);
  await soon();
  expect(lines).toHaveLength(0);
  expect(await Promise.all([client.sights(picture), client.sights(picture)])).toEqual([[], []]);
  expect(lines).toHaveLength(1);
});

test('an answer to another question is a failure, not a finding', async () => {
  const { client } = studio(true);
  await expect(client.portray(picture)).rejects.toThrow(StudioError);
});

test('where the worker goes, whoever waits hears of it, and the next question begins another', async () => {
  const { client, lines, asked } = studio(false);
  const waiting = client.sights(picture);
  await expect.poll(() => asked.length).toBe(1);
  lines[0]?.gone();
  await expect(waiting).rejects.toThrow(StudioError);
  void client.sights(picture).catch(() => undefined);
  await expect.poll(() => lines.length).toBe(2);
  // The first one's late news are nobody's any more.
  lines[0]?.gone();
  await expect.poll(() => asked.length).toBe(2);
  client.end();
});

test('what takes too long can be ended', async () => {
  const { client, lines, asked } = studio(false);
  const waiting = client.sights(picture);
  await expect.poll(() => asked.length).toBe(1);
  client.end();
  await expect(waiting).rejects.toThrow(StudioError);
  await expect.poll(() => lines[0]?.ended).toBe(true);
});

test('a worker that does not open fails the question, and is tried again', async () => {
  let works = false;
  const { client } = studio(true, () => (works ? Promise.resolve() : Promise.reject(new Error('no document'))));
  await expect(client.sights(picture)).rejects.toThrow(StudioError);
  works = true;
  expect(await client.sights(picture)).toEqual([]);
});
