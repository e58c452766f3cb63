import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'C2PA ट्रस्ट लिस्ट',
  interim: 'अंतरिम सूची (जनवरी 2026 से रुकी)',
  user: 'आपकी अपनी सूची',
  'user-passed-on': 'रिपोर्ट बनाने वाले की हाथ से जोड़ी हुई सूची',
  none: 'किसी ट्रस्ट लिस्ट में नहीं',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'क्रेडेंशियल कहते हैं कि इसे एक जनरेटिव मॉडल ने बनाया।',
  'ai-edited': 'क्रेडेंशियल कहते हैं कि इसके कुछ हिस्से जनरेटिव मॉडल से आए हैं। ज़रूरी नहीं कि यह पूरा वहीं से हो।',
  'camera-captured': 'क्रेडेंशियल कहते हैं कि इसे कैमरे ने लिया, और उसके बाद किसी AI को दर्ज नहीं करते।',
  unsaid:
    'क्रेडेंशियल से Whence नहीं बता सकता कि इसे कैमरे ने लिया या इसका कोई हिस्सा AI ने बनाया। दोनों में से किसी से इनकार नहीं किया जा सकता।',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'इस पते की फ़ाइल के बारे में; पेज कुछ और भी दिखा सकता है।',
  1: 'पेज ने जो लोड किया, फ़ाइल माप या आकार में उससे मेल खाती है।',
  2: 'पेज पर दिख रही तस्वीर की फ़ाइल से तुलना की गई।',
  3: 'यह वही फ़ाइल है जो पेज ने लोड की।',
  4: 'ये ठीक वही बाइट्स हैं जो पेज को मिले।',
  unset: 'फ़ाइल और पेज पर दिखने वाली चीज़ का संबंध नहीं देखा गया।',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'हस्ताक्षर का समय: {time}',
  certificate: 'सर्टिफ़िकेट: {certificate}',
  'time-certificate': 'हस्ताक्षर का समय: {time}, सर्टिफ़िकेट: {certificate}',
  signer: 'हस्ताक्षरकर्ता: {signer}',
  'signer-time': 'हस्ताक्षरकर्ता: {signer}, {time}',
  'signer-certificate': 'हस्ताक्षरकर्ता: {signer}, सर्टिफ़िकेट: {certificate}',
  'signer-time-certificate': 'हस्ताक्षरकर्ता: {signer}, {time}, सर्टिफ़िकेट: {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'यह भी जान लें',
  signedBy: 'हस्ताक्षरकर्ता',
  signedOn: 'हस्ताक्षर का समय',
  editedWith: 'दर्ज चरण:',
  edits: 'दर्ज चरण: {edits}',
  alwaysTrue: 'कंटेंट क्रेडेंशियल बताते हैं कि फ़ाइल कहाँ से आई, यह नहीं कि वह जो दिखाती है, बात वैसी ही है।',
  retry: 'फिर कोशिश करें',
  readOf: '{total} में से {read} पढ़ा गया ({percent})',
  readSoFar: 'अब तक {read} पढ़ा गया',
  stop: 'रोकें',
  noAnswerTitle: 'Whence ने जवाब नहीं दिया',
  noAnswerText: 'Whence का जो हिस्सा पृष्ठभूमि में काम करता है, उसने जवाब नहीं दिया। इससे किसी तस्वीर के बारे में कुछ पता नहीं चलता।',
};
