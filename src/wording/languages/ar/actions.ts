import type { VoterCatalog } from '../../catalog.ts';

export const ACTIONS: VoterCatalog['actions'] = {
  'c2pa.adjustedColor': 'ضبط الألوان',
  'c2pa.color_adjustments': 'ضبط الألوان',
  'c2pa.converted': 'تحويل',
  'c2pa.cropped': 'قص',
  'c2pa.deleted': 'حذف أجزاء',
  'c2pa.drawing': 'رسم فوقها',
  'c2pa.edited': 'تحرير',
  'c2pa.edited.metadata': 'تحرير البيانات الوصفية',
  'c2pa.filtered': 'مرشّح',
  'c2pa.orientation': 'تدوير أو قلب',
  'c2pa.placed': 'إدراج صور أخرى',
  'c2pa.published': 'نشر',
  'c2pa.removed': 'إزالة أجزاء',
  'c2pa.resized': 'تغيير الحجم',
  'c2pa.transcoded': 'إعادة ترميز',
  'c2pa.trimmed': 'تقصير',
  'c2pa.watermarked': 'علامة مائية',
};
