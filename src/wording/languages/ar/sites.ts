import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
  delivered: {
    removed: 'يزيل {site} بيانات الاعتماد مما يعرضه. الصورة دونها هي الحالة المعتادة هنا.',
    kept: 'يُبقي {site} بيانات الاعتماد فيما يعرضه.',
    varies: 'يُبقي {site} بيانات الاعتماد في بعض ما يعرضه ويزيلها من الباقي.',
    'not-known': 'لا يُعرف ما يفعله {site} ببيانات الاعتماد. معظم المواقع تزيلها.',
  },
  ownLabels: {
    ai: 'يقرؤها {site} عند الرفع وقد يعرض وسمًا خاصًا به إن ذكرت الذكاء الاصطناعي.',
    camera: 'يقرؤها {site} عند الرفع وقد يعرض وسمًا خاصًا به إن ذكرت كاميرا.',
    credentials: 'يقرؤها {site} عند الرفع وقد يعرض علامة خاصة به.',
    'not-known': null,
  },
  factSources: {
    'site-statement': 'كما يقول الموقع نفسه، {month}.',
    'outside-test': 'كما وجد آخرون في اختبار، {month}.',
    'public-software': 'كما يبيّن برنامجه العام، {month}.',
  },
  siteUnknown: 'لا يُعرف شيء عن هذا الموقع. معظم المواقع تزيل بيانات الاعتماد مما تعرضه.',
};
