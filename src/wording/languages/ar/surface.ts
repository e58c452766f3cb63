import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'قائمة ثقة C2PA',
  interim: 'القائمة المؤقتة (مجمّدة يناير 2026)',
  user: 'قائمة خاصة بك',
  'user-passed-on': 'قائمة أضافها يدويًا من أعدّ هذا التقرير',
  none: 'ليس في أي قائمة ثقة',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'تقول بيانات الاعتماد إن نموذجًا توليديًا صنع هذا.',
  'ai-edited': 'تقول بيانات الاعتماد إن أجزاءً من هذا من نموذج توليدي. وليس بالضرورة كله.',
  'camera-captured': 'تقول بيانات الاعتماد إن كاميرا التقطت هذا ولا تسجل ذكاءً اصطناعيًا منذ ذلك.',
  unsaid:
    'لا يستطيع Whence أن يعرف من بيانات الاعتماد هل التقطت كاميرا هذا أم صنع الذكاء الاصطناعي شيئًا منه. ولا يُستبعد أيٌّ منهما.',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'عن الملف في هذا العنوان؛ قد تُظهر الصفحة شيئًا آخر.',
  1: 'يوافق الملف ما حمّلته الصفحة حجمًا أو شكلًا.',
  2: 'قورنت الصورة في الصفحة بالملف.',
  3: 'الملف هو ما حمّلته الصفحة.',
  4: 'هذه هي البايتات نفسها التي تلقتها الصفحة.',
  unset: 'لم يُنظر في علاقة الملف بما تُظهره الصفحة.',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'وُقّع في {time}',
  certificate: 'شهادة {certificate}',
  'time-certificate': 'وُقّع في {time} بشهادة {certificate}',
  signer: 'موقّع من قبل {signer}',
  'signer-time': 'موقّع من قبل {signer} في {time}',
  'signer-certificate': 'موقّع من قبل {signer} بشهادة {certificate}',
  'signer-time-certificate': 'موقّع من قبل {signer} في {time} بشهادة {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'يجدر العلم أيضًا',
  signedBy: 'وقّعه',
  signedOn: 'وُقّع في',
  editedWith: 'الخطوات المسجلة:',
  edits: 'الخطوات المسجلة: {edits}',
  alwaysTrue: 'تقول بيانات اعتماد المحتوى من أين جاء الملف، لا هل الأمر كما يُظهره.',
  retry: 'حاول مرة أخرى',
  readOf: 'قُرئ {read} من {total} ({percent})',
  readSoFar: 'قُرئ {read} حتى الآن',
  stop: 'إيقاف',
  noAnswerTitle: 'لم يُجب Whence',
  noAnswerText: 'لم يُجب الجزء من Whence الذي يعمل في الخلفية. وهذا لا يقول شيئًا عن أي صورة.',
};
