import type { Parts } from '../../parts.ts';

export const LIKENESS: Parts['likeness'] = {
  ownAlike: 'تشبه صورة فحصتَها على {origin} في {day}، موقّعة من قبل {signer}. والتشابه لا يدل على أكثر من ذلك.',
  ownDiffers: 'تشبه صورة فحصتَها على {origin} في {day}، موقّعة من قبل {signer}، لكن مناطق تختلف.',
  unsignedAlike: 'تشبه صورة بلا بيانات اعتماد صادفتَها على {origin} في {day}.',
  unsignedDiffers: 'تشبه صورة بلا بيانات اعتماد صادفتَها على {origin} في {day}، لكن مناطق تختلف.',
  packedAlike: 'تشبه صورة في الحزمة {name} (المفتاح {key})؛ والموقّع بحسب الحزمة: {signer}. لم يُفحص شيء من ذلك هنا.',
  packedDiffers:
    'تشبه صورة في الحزمة {name} (المفتاح {key})، لكن مناطق تختلف؛ والموقّع بحسب الحزمة: {signer}. لم يُفحص شيء من ذلك هنا.',
  noSite: 'هذا الجهاز',
  noSigner: 'لا أحد',
};
