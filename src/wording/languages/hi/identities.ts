import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'इनका भी नाम है',
    lead: 'क्रेडेंशियल हस्ताक्षरकर्ता के अलावा इनके भी नाम देते हैं। नाम तभी गिना जाए जब लिखा हो कि उसकी पुष्टि हुई है।',
    name: 'नाम',
    account: 'खाता',
    address: 'पता',
    type: 'क्या दिखाया गया',
    role: 'भूमिका',
    provider: 'किसने जाँचा',
    checkedAt: 'जाँच की तारीख़',
    voucher: 'ज़िम्मेदारी लेने वाला',
    nobody: 'इस कथन में ऐसा कोई नाम नहीं जो पढ़ा जा सके।',
  },
  standings: {
    confirmed: {
      word: 'पुष्ट',
      text: 'जो इस नाम की ज़िम्मेदारी लेता है वह एक पहचान सूची में है, और कथन मान्य है।',
    },
    'unlisted-voucher': {
      word: 'पुष्ट नहीं',
      text: 'जो इस नाम की ज़िम्मेदारी लेता है वह किसी पहचान सूची में नहीं है, या उसके पास नियमों के अनुसार सर्टिफ़िकेट नहीं है। कोई भी किसी भी नाम की ज़िम्मेदारी ले सकता है।',
    },
    'not-asked': {
      word: 'पूछा नहीं गया',
      text: 'इस नाम की पुष्टि केवल कोई और सर्वर कर सकता है, और Whence अपने आप किसी से नहीं पूछता।',
    },
    failed: { word: 'मान्य नहीं', text: 'जिससे यहाँ किसी नाम की पुष्टि होनी थी, उससे किसी की पुष्टि नहीं होती।' },
  },
  proofs: {
    'cawg.social_media': 'किसी प्लेटफ़ॉर्म पर खाता',
    'cawg.web_site': 'वेबसाइट',
    'cawg.document_verification': 'पहचान पत्र',
    'cawg.affiliation': 'सदस्यता',
    'cawg.crypto_wallet': 'क्रिप्टो वॉलेट',
  },
  roles: {
    'cawg.creator': 'रचनाकार',
    'cawg.contributor': 'योगदानकर्ता',
    'cawg.editor': 'संपादक',
    'cawg.producer': 'निर्माता',
    'cawg.publisher': 'प्रकाशक',
    'cawg.sponsor': 'प्रायोजक',
    'cawg.translator': 'अनुवादक',
  },
};
