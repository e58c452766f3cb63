import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'ほかに記された名前',
    lead: '来歴情報には、署名者のほかにこれらの名前があります。名前が意味を持つのは、裏付けありと示されたときだけです。',
    name: '名前',
    account: 'アカウント',
    address: 'アドレス',
    type: '示されたもの',
    role: '役割',
    provider: 'チェックした者',
    checkedAt: 'チェック日',
    voucher: '請け合う者',
    nobody: 'この記載に、読み取れる名前はありません。',
  },
  standings: {
    confirmed: {
      word: '裏付けあり',
      text: 'この名前を請け合う者は身元保証者のリストに載っており、記載は有効です。',
    },
    'unlisted-voucher': {
      word: '裏付けなし',
      text: 'この名前を請け合う者は、どの身元保証者のリストにもないか、規則に従った証明書を持っていません。請け合うことは誰でも、どんな名前についてもできます。',
    },
    'not-asked': {
      word: '問い合わせなし',
      text: 'この名前を裏付けられるのは別のサーバーだけですが、Whenceが自分から問い合わせることはありません。',
    },
    failed: { word: '無効', text: 'ここで名前を裏付けるはずのものが、誰も裏付けていません。' },
  },
  proofs: {
    'cawg.social_media': 'プラットフォームのアカウント',
    'cawg.web_site': 'ウェブサイト',
    'cawg.document_verification': '身分証明書',
    'cawg.affiliation': '所属',
    'cawg.crypto_wallet': '暗号資産ウォレット',
  },
  roles: {
    'cawg.creator': '作者',
    'cawg.contributor': '協力者',
    'cawg.editor': '編集者',
    'cawg.producer': '制作者',
    'cawg.publisher': '発行者',
    'cawg.sponsor': '後援者',
    'cawg.translator': '翻訳者',
  },
};
