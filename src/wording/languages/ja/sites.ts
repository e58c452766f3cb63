import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
  delivered: {
    removed: '{site} は、表示するものからコンテンツクレデンシャルを取り除きます。ここでは付いていない画像が普通です。',
    kept: '{site} は、表示するもののコンテンツクレデンシャルを残します。',
    varies: '{site} は、表示するものの一部でコンテンツクレデンシャルを残し、ほかからは取り除きます。',
    'not-known': '{site} がコンテンツクレデンシャルをどう扱うかは分かっていません。多くのサイトが取り除きます。',
  },
  ownLabels: {
    ai: '{site} はアップロード時にそれを読み、AIについての記載があると独自のラベルを表示することがあります。',
    camera: '{site} はアップロード時にそれを読み、カメラについての記載があると独自のラベルを表示することがあります。',
    credentials: '{site} はアップロード時にそれを読み、独自の印を表示することがあります。',
    'not-known': null,
  },
  factSources: {
    'site-statement': 'サイト自身の説明による({month})。',
    'outside-test': '第三者のテストによる({month})。',
    'public-software': '公開されているソフトウェアによる({month})。',
  },
  siteUnknown:
    'このサイトについては何も分かっていません。多くのサイトが、表示するものからコンテンツクレデンシャルを取り除きます。',
};
