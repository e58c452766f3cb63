import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'مذكورون أيضًا',
    lead: 'تذكر بيانات الاعتماد هؤلاء إلى جانب الموقّع. ولا يُحسب اسم إلا حيث يُقال إنه مؤكد.',
    name: 'الاسم',
    account: 'الحساب',
    address: 'العنوان',
    type: 'ما أُبرز',
    role: 'الدور',
    provider: 'فحصه',
    checkedAt: 'فُحص في',
    voucher: 'يكفله',
    nobody: 'لا يذكر هذا البيان أحدًا يمكن قراءة اسمه.',
  },
  standings: {
    confirmed: { word: 'مؤكد', text: 'من يكفل هذا الاسم مدرج في قائمة هويات، والبيان سليم.' },
    'unlisted-voucher': {
      word: 'غير مؤكد',
      text: 'من يكفل هذا الاسم ليس في أي قائمة هويات، أو ليست له شهادة تتبع القواعد. ويمكن لأي أحد أن يكفل أي اسم.',
    },
    'not-asked': {
      word: 'لم يُسأل عنه',
      text: 'لا يستطيع تأكيد هذا الاسم إلا خادم آخر، وWhence لا يسأل أحدًا من تلقاء نفسه.',
    },
    failed: { word: 'غير سليم', text: 'ما ينبغي أن يؤكد اسمًا هنا لا يؤكد أحدًا.' },
  },
  proofs: {
    'cawg.social_media': 'حساب على منصة',
    'cawg.web_site': 'موقع ويب',
    'cawg.document_verification': 'وثيقة هوية',
    'cawg.affiliation': 'عضوية',
    'cawg.crypto_wallet': 'محفظة عملات مشفّرة',
  },
  roles: {
    'cawg.creator': 'صانع',
    'cawg.contributor': 'مساهم',
    'cawg.editor': 'محرّر',
    'cawg.producer': 'منتج',
    'cawg.publisher': 'ناشر',
    'cawg.sponsor': 'راعٍ',
    'cawg.translator': 'مترجم',
  },
};
