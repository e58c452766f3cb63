import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker': 'ページのスクリプトがページとサーバーの間に入っており、サーバーの代わりに答えた可能性があります。',
  'other-bytes': 'ページが受け取ったバイト列は、このファイルのものではありません。',
  'other-length': 'ページが受け取ったものは、このファイルと長さが違います。',
  'other-shape': 'ページの画像は、このファイルの画像と縦横の形が違います。',
};
