import { sendToExtension } from '../browser/runtime.ts';
import { type FrameAddress, sendToFrame } from '../browser/tabs.ts';
import { AskError, openAnswer, question } from './envelope.ts';
import type { FrameProtocol, OwnProtocol, PageProtocol } from './protocol.ts';

/** Everything that the background answers; which sender may ask what, it decides itself. */
type BackgroundProtocol = PageProtocol & OwnProtocol;

/**
 * Asks the background.
 * @throws AskError `no-answer` where the background died meanwhile: asking again goes on where it stopped
 */
export async function ask<K extends keyof BackgroundProtocol>(
  kind: K,
  request: BackgroundProtocol[K]['request'],
): Promise<BackgroundProtocol[K]['reply']> {
  // Our own background answers by the table: the envelope is checked, the reply's shape is the table's promise.
  return openAnswer(await sent(sendToExtension(question(kind, request)), kind), kind) as BackgroundProtocol[K]['reply'];
}

/**
 * Asks the content script of one frame.
 * @throws AskError `no-answer` where none runs there
 */
export async function askFrame<K extends keyof FrameProtocol>(
  frame: FrameAddress,
  kind: K,
  request: FrameProtocol[K]['request'],
): Promise<unknown> {
  return openAnswer(await sent(sendToFrame(frame, question(kind, request)), kind), kind);
}

async function sent(answer: Promise<unknown>, kind: string): Promise<unknown> {
  try {
    return await answer;
  } catch {
    throw new AskError('no-answer', kind); // The browser's own words for it differ and help nobody.
  }
}
