import type { FrameAddress } from '../browser/tabs.ts';
import type { FrameProtocol } from '../messages/protocol.ts';
import { isOfCredentials } from '../verdict/judgement.ts';
import type { TabItems } from './tab-items.ts';

interface RewordPorts {
  readonly items: Pick<TabItems, 'list'>;
  readonly askFrame: (
    frame: FrameAddress,
    kind: 'recheck',
    request: FrameProtocol['recheck']['request'],
  ) => Promise<unknown>;
}

/**
 * Has the pages of a tab ask once more about what wears a badge, whose words came with an earlier answer. Nothing is
 * judged or fetched for it: what is known of the item is the answer, in the words of now.
 */
export async function rewordBadges({ items, askFrame }: RewordPorts, tabId: number): Promise<void> {
  const listed = await items.list(tabId);
  const drawn = listed.items.filter(({ item }) => isOfCredentials(item.judgement.verdict));
  await Promise.allSettled(
    drawn.map(({ item, pageItemId, documentId }) =>
      askFrame({ tabId, frameId: item.frameId, documentId }, 'recheck', { itemId: pageItemId }),
    ),
  );
}
