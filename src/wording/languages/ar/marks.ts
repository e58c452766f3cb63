import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
  badges: {
    trusted: 'موقّع مدرج',
    'unknown-signer': 'موقّع غير مدرج',
    'partly-listed': 'مدرج جزئيًا',
    changed: 'تغيّر بعد التوقيع',
    invalid: 'بيانات اعتماد غير سليمة',
    none: 'بلا بيانات اعتماد',
    'not-checked': 'لم يُفحص',
    checking: 'يُفحص…',
  },
  origins: {
    'ai-generated': 'مولّدة بالذكاء الاصطناعي',
    'ai-edited': 'محرّرة بالذكاء الاصطناعي',
    'camera-captured': 'ملتقطة بكاميرا',
  },
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}. يعرض زر شريط الأدوات التفاصيل.',
  inspectMenu: 'فتّش بيانات اعتماد المحتوى',
  toolbar: {
    nothing: 'Whence: لم يُعثر هنا على بيانات اعتماد محتوى حتى الآن',
    found: {
      zero: 'Whence: لا عناصر ببيانات اعتماد محتوى',
      one: 'Whence: عنصر واحد ببيانات اعتماد محتوى',
      two: 'Whence: عنصران ببيانات اعتماد محتوى',
      few: 'Whence: {count} عناصر ببيانات اعتماد محتوى',
      many: 'Whence: {count} عنصرًا ببيانات اعتماد محتوى',
      other: 'Whence: {count} عنصر ببيانات اعتماد محتوى',
    },
    broken: {
      other: 'Whence: عناصر ببيانات اعتماد محتوى: {found}؛ غير سليم منها: {count}',
      zero: 'Whence: عناصر ببيانات اعتماد محتوى: {found}؛ غير سليم منها: {count}',
      one: 'Whence: عناصر ببيانات اعتماد محتوى: {found}؛ غير سليم منها: {count}',
      two: 'Whence: عناصر ببيانات اعتماد محتوى: {found}؛ غير سليم منها: {count}',
      few: 'Whence: عناصر ببيانات اعتماد محتوى: {found}؛ غير سليم منها: {count}',
      many: 'Whence: عناصر ببيانات اعتماد محتوى: {found}؛ غير سليم منها: {count}',
    },
  },
};
