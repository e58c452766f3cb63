import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
  badges: {
    trusted: 'हस्ताक्षरकर्ता सूची में',
    'unknown-signer': 'हस्ताक्षरकर्ता सूची से बाहर',
    'partly-listed': 'आंशिक रूप से सूची में',
    changed: 'हस्ताक्षर के बाद बदली',
    invalid: 'क्रेडेंशियल मान्य नहीं',
    none: 'क्रेडेंशियल नहीं हैं',
    'not-checked': 'जाँच नहीं हुई',
    checking: 'जाँच जारी…',
  },
  origins: {
    'ai-generated': 'AI से बनी',
    'ai-edited': 'AI से संपादित',
    'camera-captured': 'कैमरे से ली गई',
  },
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}. विवरण टूलबार के बटन में हैं।',
  inspectMenu: 'कंटेंट क्रेडेंशियल का विवरण देखें',
  toolbar: {
    nothing: 'Whence: यहाँ अब तक कंटेंट क्रेडेंशियल नहीं मिले',
    found: { one: 'Whence: कंटेंट क्रेडेंशियल वाला {count} आइटम', other: 'Whence: कंटेंट क्रेडेंशियल वाले {count} आइटम' },
    broken: {
      one: 'Whence: कंटेंट क्रेडेंशियल वाले आइटम: {found}; {count} मान्य नहीं',
      other: 'Whence: कंटेंट क्रेडेंशियल वाले आइटम: {found}; {count} मान्य नहीं',
    },
  },
};
