import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker': 'पेज की एक स्क्रिप्ट उसके और सर्वरों के बीच में है, और हो सकता है उनकी जगह उसी ने जवाब दिया हो।',
  'other-bytes': 'पेज को जो बाइट्स मिले, वे इस फ़ाइल के नहीं हैं।',
  'other-length': 'पेज को जो मिला, उसकी लंबाई इस फ़ाइल जितनी नहीं है।',
  'other-shape': 'पेज पर दिख रही तस्वीर का आकार-अनुपात इस फ़ाइल की तस्वीर से अलग है।',
};
