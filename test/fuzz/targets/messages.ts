import { openAnswer, parseQuestion } from '../../../src/messages/envelope.ts';
import {
  frameRequests,
  ownRequests,
  pageRequests,
  parseClicked,
  parseReadingOrder,
} from '../../../src/messages/parse.ts';
import { jsonInput, parsedJson } from '../mutate/json.ts';
import type { Target } from '../target.ts';

const MEDIUM = { itemId: 'a1', mediaUrl: 'https://example.org/a.jpg', mediaKind: 'image', order: 3 };
const SEEN = {
  width: 600,
  height: 400,
  decodedBytes: 12_345,
  byServiceWorker: null,
  controlled: false,
};

/** Sound requests by their kinds, as a page's process might send them. */
const SEEDS: readonly unknown[] = [
  { whence: 'judge-media', request: MEDIUM },
  { whence: 'judge-media', request: { ...MEDIUM, bestUrl: 'https://example.org/a.jpg?name=orig', seen: SEEN } },
  { whence: 'list-stream', request: { ...MEDIUM, mediaUrl: 'blob:https://example.org/1' } },
  { whence: 'withdraw-media', request: { itemIds: ['a', 'b'] } },
  { whence: 'page-settings', request: {} },
  { whence: 'list-items', request: { tabId: 4 } },
  { whence: 'open-inspector', request: { tabId: 4, itemId: '0.a1' } },
  { whence: 'inspection-of', request: { token: '00ff' } },
  { whence: 'set-site-scan', request: { origin: 'https://example.org', scan: true } },
  { whence: 'set-settings', request: { badges: true, scanByDefault: false } },
  { whence: 'settings-changed', request: { scan: true, badges: true } },
  { whence: 'what-was-clicked', request: {} },
  { ok: true, reply: [{ itemId: 'a' }, { frameUrl: 'https://example.org/' }] },
  { ok: true, reply: { mediaUrl: 'data:image/png,x', mediaKind: 'svg-image' } },
  { ok: false, code: 'refused' },
];

const TABLES = [pageRequests, ownRequests, frameRequests] as const;

/** Messages between contexts: everything that a content script, which a page may have taken over, can send. */
export const MESSAGES_TARGET: Target = {
  name: 'messages',
  prepare: () => ({
    input: jsonInput(SEEDS),
    read: (input) => {
      const message = parsedJson(input);
      const question = parseQuestion(message);
      if (question !== null) {
        for (const table of TABLES) {
          const parse: unknown = Object.hasOwn(table, question.whence) ? Reflect.get(table, question.whence) : null;
          if (typeof parse === 'function')
            return sameAgain(parse(question.request), parse as (request: unknown) => unknown);
        }
        return null;
      }
      const reply = openAnswer(message, 'reading-order');
      if (Array.isArray(reply)) parseReadingOrder(reply);
      else parseClicked(reply);
      return null;
    },
  }),
};

/** What a parser lets through, it lets through again unchanged: nothing strange is left in it. */
function sameAgain(request: unknown, parse: (request: unknown) => unknown): string | null {
  return JSON.stringify(parse(request)) === JSON.stringify(request) ? null : 'a parsed request that parses otherwise';
}
