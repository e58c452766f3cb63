import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'Названо також',
    lead: 'Крім підписанта, відомості називають і їх. Ім’я має вагу лише там, де сказано, що його підтверджено.',
    name: 'Ім’я',
    account: 'Акаунт',
    address: 'Адреса',
    type: 'Що пред’явлено',
    role: 'Роль',
    provider: 'Хто перевіряв',
    checkedAt: 'Дата перевірки',
    voucher: 'Хто ручається',
    nobody: 'Це твердження не називає нікого, кого вдалося б прочитати.',
  },
  standings: {
    confirmed: {
      word: 'Підтверджено',
      text: 'Той, хто ручається за це ім’я, є у списку посвідчувачів, і твердження чинне.',
    },
    'unlisted-voucher': {
      word: 'Не підтверджено',
      text: 'Той, хто ручається за це ім’я, не значиться в жодному списку посвідчувачів або не має сертифіката, що відповідає правилам. Поручитися за будь-яке ім’я може будь-хто.',
    },
    'not-asked': {
      word: 'Не запитано',
      text: 'Це ім’я міг би підтвердити лише інший сервер, а Whence сам нікого не питає.',
    },
    failed: { word: 'Нечинне', text: 'Те, що мало б підтвердити тут ім’я, нікого не підтверджує.' },
  },
  proofs: {
    'cawg.social_media': 'Обліковий запис на платформі',
    'cawg.web_site': 'Вебсайт',
    'cawg.document_verification': 'Посвідчення особи',
    'cawg.affiliation': 'Членство',
    'cawg.crypto_wallet': 'Криптогаманець',
  },
  roles: {
    'cawg.creator': 'автор',
    'cawg.contributor': 'співавтор',
    'cawg.editor': 'редактор',
    'cawg.producer': 'продюсер',
    'cawg.publisher': 'видавець',
    'cawg.sponsor': 'спонсор',
    'cawg.translator': 'перекладач',
  },
};
