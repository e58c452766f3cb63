import type { ListedItem } from '../../src/messages/protocol.ts';
import type { Judgement } from '../../src/verdict/judgement.ts';
import { checking, notChecked } from '../../src/verdict/unjudged.ts';

export const judged = (change: Partial<Judgement>): Judgement => ({
  ...notChecked('network'),
  reason: null,
  ...change,
});

export function item(order: number, judgement: Judgement, change: Partial<ListedItem> = {}): ListedItem {
  return {
    itemId: `0.item-${order}`,
    mediaUrl: `https://cdn.example/${order}.jpg`,
    mediaKind: 'image',
    pageUrl: 'https://x.com/',
    frameId: 0,
    order,
    judgement,
    thumbnail: null,
    bond: null,
    milliseconds: null,
    ...change,
  };
}

const CAMERA = { signerName: 'Camera 7', signerOrganization: 'Example Cameras', list: 'c2pa' } as const;
const AGENCY = { signerName: 'Desk', signerOrganization: 'Example News Agency', list: 'interim' } as const;
const STRANGER = { signerName: 'CN of nobody', signerOrganization: 'New York Tlmes', list: null } as const;
const signedAt = '2026-10-03T09:12:44Z';

/** One item for each row that a list can show, with everything that an entry can carry. */
export const ITEMS: readonly ListedItem[] = [
  judged({
    verdict: 'trusted',
    ...CAMERA,
    signedAt,
    origin: 'camera-captured',
    edits: ['c2pa.cropped', 'c2pa.color_adjustments'],
  }),
  judged({
    verdict: 'trusted',
    ...AGENCY,
    origin: 'ai-edited',
    edits: ['c2pa.edited'],
    warnings: ['interim-list', 'trust-list-old'],
  }),
  judged({ verdict: 'unknown-signer', ...CAMERA, signedAt, warnings: ['ingredient-untrusted'] }),
  judged({ verdict: 'unknown-signer', ...STRANGER, origin: 'ai-generated', warnings: ['hostile-text'] }),
  judged({ verdict: 'changed', ...CAMERA, signedAt, cause: 'assertion.dataHash.mismatch' }),
  judged({
    verdict: 'invalid',
    cause: 'claimSignature.outsideValidity',
    warnings: ['signer-expired-without-time-stamp'],
  }),
  judged({ verdict: 'none', warnings: ['unsigned-ai-mark'] }),
  notChecked('stream'),
  notChecked('remote'),
  checking(),
  judged({ verdict: 'trusted', ...CAMERA, list: 'user', warnings: ['user-list', 'revocation-not-checked'] }),
].map((judgement, order) =>
  item(order, judgement, {
    inView: order < 3,
    bond: order === 0 ? 3 : null,
    ...(order === 1 ? { bond: 0, bondNotes: ['page-worker'] } : {}),
    mediaKind: order === 9 ? 'video' : 'image',
  }),
);
