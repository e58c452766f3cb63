import type { VoterCatalog } from '../../catalog.ts';

export const MEDIA_KINDS: VoterCatalog['mediaKinds'] = {
  image: 'तस्वीर: {sentence}',
  video: 'वीडियो: {sentence}',
  poster: 'वीडियो की झलक वाली तस्वीर: {sentence}',
  background: 'पृष्ठभूमि की तस्वीर: {sentence}',
  'svg-image': 'चित्र के भीतर तस्वीर: {sentence}',
  document: 'खोली गई फ़ाइल: {sentence}',
  link: 'लिंक की गई फ़ाइल: {sentence}',
};

export const COUNTS: VoterCatalog['counts'] = {
  // `one` is said of 0 as well.
  items: { one: '{count} तस्वीर या वीडियो', other: '{count} तस्वीरें और वीडियो' },
  omitted: {
    one: 'पेज पर {count} और है, जो सूची में नहीं है।',
    other: 'पेज पर {count} और हैं, जो सूची में नहीं हैं।',
  },
  notes: { one: 'विवरण · {count} टिप्पणी', other: 'विवरण · {count} टिप्पणियाँ' },
  checking: { one: '{count} और की जाँच जारी', other: '{count} और की जाँच जारी' },
};

export const POPUP: VoterCatalog['popup'] = {
  noItems: 'अभी कोई तस्वीर या वीडियो नहीं',
  checkSite: '{site} पर जाँचें',
  allowSite: '{site} पर अनुमति दें',
  inspect: 'विवरण',
  itemsTitle: 'इस पेज की तस्वीरें और वीडियो',
  inView: 'अभी सामने',
  elsewhere: 'पेज पर कहीं और',
  filterTitle: 'दिखाएँ',
  filterAll: 'सभी',
  filterCredentials: 'क्रेडेंशियल',
  filterOrigin: 'AI या कैमरा',
  filterOpen: 'जाँच नहीं हुई',
  recheck: 'फिर से जाँचें',
  show: 'दिखाएँ',
  showOnPage: 'पेज पर दिखाएँ',
  badges: 'पेज की तस्वीरों पर निशान लगाएँ',
  quiet: 'शांत: केवल कहने पर जाँचें',
  quietSite: '{site} पर शांत',
  siteFacts: 'यह साइट क्रेडेंशियल का क्या करती है',
  sidePanel: 'पेज के बगल में खुला रखें',
  options: 'सेटिंग',
  help: 'इसे कैसे पढ़ें',
  election: 'मतदान की जानकारी',
  links: 'Whence में और',
  loading: 'सूची पढ़ी जा रही है',
  longText: 'बड़े वीडियो में समय लगता है। बाक़ी सूची उनका इंतज़ार नहीं करती।',
  emptyTitle: 'इस पेज पर अभी कोई तस्वीर या वीडियो नहीं मिला',
  emptyText: 'स्क्रोल करें: तस्वीरें और वीडियो पेज के दिखने वाले हिस्से के पास आने पर सूची में आते हैं।',
  emptyFilterTitle: 'इस चुनाव से यहाँ कुछ मेल नहीं खाता',
  emptyCredentialsTitle: 'यहाँ किसी में क्रेडेंशियल नहीं हैं',
  emptyFilterText: 'यह सामान्य बात है: ज़्यादातर साइटें क्रेडेंशियल हटा देती हैं। इससे तस्वीरों के बारे में कुछ पता नहीं चलता।',
  notPermittedTitle: 'Whence इस साइट को नहीं देखता',
  notPermittedText:
    'यहाँ तस्वीरें जाँचने के लिए Whence को इस साइट को पढ़ने और इसकी तस्वीरें एक बार फिर मँगाने की आपकी अनुमति चाहिए। उसे जो मिलता है, वह आपके ब्राउज़र में ही रहता है।',
  siteOffTitle: 'यहाँ जाँच बंद है',
  siteOffText: 'इसे ऊपर चालू करें, या किसी एक तस्वीर पर राइट-क्लिक करके “कंटेंट क्रेडेंशियल का विवरण देखें” चुनें।',
  impossibleTitle: 'Whence यह पेज नहीं देख सकता',
  impossibleText: 'ब्राउज़र किसी भी एक्सटेंशन को अपने पेज और अपने एक्सटेंशन स्टोर नहीं देखने देते।',
  refused: 'अनुमति नहीं दी गई। कुछ नहीं बदला।',
};
