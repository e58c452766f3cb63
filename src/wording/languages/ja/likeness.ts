import type { Parts } from '../../parts.ts';

export const LIKENESS: Parts['likeness'] = {
  ownAlike: '{day} に {origin} でチェックした画像(署名者: {signer})に似ています。似ていること以上は何も示しません。',
  ownDiffers: '{day} に {origin} でチェックした画像(署名者: {signer})に似ていますが、違う部分があります。',
  unsignedAlike: '{day} に {origin} で見かけた、来歴情報のない画像に似ています。',
  unsignedDiffers: '{day} に {origin} で見かけた、来歴情報のない画像に似ていますが、違う部分があります。',
  packedAlike:
    'パック {name}(鍵 {key})の画像に似ています。パックは署名者を {signer} としていますが、ここでは何もチェックしていません。',
  packedDiffers:
    'パック {name}(鍵 {key})の画像に似ていますが、違う部分があります。パックは署名者を {signer} としていますが、ここでは何もチェックしていません。',
  noSite: 'このコンピューター',
  noSigner: '記載なし',
};
